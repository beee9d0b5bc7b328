using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;

namespace Kultur.NaturOchKulturmiljö;

/// <summary>Rules that several commands share, with their sentences.</summary>
internal static class Regler
{
    private const string OläsligDag = "Skriv dagen som år, månad och dag, till exempel 2026-12-18.";

    public static IRuleBuilderOptions<T, string> ÄrKommun<T>(this IRuleBuilder<T, string> regel) =>
        regel.Must(Kommuner.Finns).WithMessage("Välj kommun.");

    public static IRuleBuilderOptions<T, Inmatat<DateOnly>> ÄrDag<T>(this IRuleBuilder<T, Inmatat<DateOnly>> regel, string saknas) =>
        regel.Must(dag => !dag.ÄrTomt).WithMessage(saknas).ÄrTomEllerDag();

    public static IRuleBuilderOptions<T, Inmatat<DateOnly>> ÄrTomEllerDag<T>(this IRuleBuilder<T, Inmatat<DateOnly>> regel) =>
        regel.Must(dag => dag.ÄrLäsbart).WithMessage(OläsligDag)
            .Must(dag => dag.Värde is null or { Year: >= 1900 and <= 2100 }).WithMessage("Kontrollera årtalet.");

    public static IRuleBuilderOptions<T, Inmatat<int>> ÄrHeltal<T>(this IRuleBuilder<T, Inmatat<int>> regel, int minst, int högst) =>
        regel.Must(tal => tal.Värde >= minst && tal.Värde <= högst).WithMessage($"Skriv ett heltal mellan {minst} och {högst}.");

    public static IRuleBuilderOptions<T, string> ÄrHögst<T>(this IRuleBuilder<T, string> regel, int längd, string vad) =>
        regel.Must(text => text is null || text.Trim().Length <= längd)
            .WithMessage((_, text) => $"{vad} är {text.Trim().Length} tecken. Korta den till högst {längd}.");

    public static IRuleBuilderOptions<T, string> ÄrTomEllerEpost<T>(this IRuleBuilder<T, string> regel) =>
        regel.Must(epost => epost.EllerInget() is null || Epostadress.Tolka(epost).IsSuccess)
            .WithMessage((_, epost) => Epostadress.Tolka(epost).Error?.Message);

    /// <summary>Text as it is kept: trimmed, null for nothing.</summary>
    public static string? EllerInget(this string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    /// <summary>An address as it is kept; null for nothing.</summary>
    public static string? EllerIngenEpost(this string? text) => text.EllerInget() is { } epost ? Epostadress.Tolka(epost).Value.Värde : null;
}
