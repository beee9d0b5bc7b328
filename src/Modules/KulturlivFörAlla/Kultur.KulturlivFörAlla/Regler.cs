using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;

namespace Kultur.KulturlivFörAlla;

/// <summary>Rules that several commands share, with their sentences.</summary>
internal static class Regler
{
    public static IRuleBuilderOptions<T, string> ÄrKommun<T>(this IRuleBuilder<T, string> regel) =>
        regel.Must(Kommuner.Finns).WithMessage("Välj kommun.");

    public static IRuleBuilderOptions<T, Inmatat<DateOnly>> ÄrDag<T>(this IRuleBuilder<T, Inmatat<DateOnly>> regel, string saknas) =>
        regel.Must(dag => !dag.ÄrTomt).WithMessage(saknas)
            .Must(dag => dag.ÄrLäsbart).WithMessage("Skriv dagen som år, månad och dag, till exempel 2026-12-18.")
            .Must(dag => dag.Värde is null or { Year: >= 2000 and <= 2100 }).WithMessage("Kontrollera årtalet.");

    public static IRuleBuilderOptions<T, Inmatat<int>> ÄrAntal<T>(this IRuleBuilder<T, Inmatat<int>> regel, int minst, int högst, string fel) =>
        regel.Must(tal => tal.Värde is { } värde && värde >= minst && värde <= högst).WithMessage(fel);

    /// <summary>Kronor with at most two decimals; blank is nothing.</summary>
    public static IRuleBuilderOptions<T, Inmatat<decimal>> ÄrKronor<T>(this IRuleBuilder<T, Inmatat<decimal>> regel, decimal högst = 1_000_000m) =>
        regel.Must(tal => tal.ÄrTomt || (tal.Värde is { } värde && värde >= 0 && värde <= högst && decimal.Round(värde, 2) == värde))
            .WithMessage($"Skriv summan i kronor, från 0 till {Kultur.Web.Format.Tal(högst, 0)}.");

    public static IRuleBuilderOptions<T, string> ÄrHögst<T>(this IRuleBuilder<T, string> regel, int längd, string vad) =>
        regel.Must(text => text is null || text.Trim().Length <= längd)
            .WithMessage((_, text) => $"{vad} är {text.Trim().Length} tecken. Korta den till högst {längd}.");

    public static IRuleBuilderOptions<T, string> ÄrEpost<T>(this IRuleBuilder<T, string> regel) =>
        regel.Must(text => Epostadress.Tolka(text).IsSuccess).WithMessage((_, text) => Epostadress.Tolka(text).Error!.Message);

    /// <summary>Text as it is kept: trimmed, null for nothing.</summary>
    public static string? EllerInget(this string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
