using System.Globalization;
using FluentValidation;
using Kultur.Domain;

namespace Kultur.Modularity;

/// <summary>Rules that the commands of all modules share, each with its one sentence. Blank text passes where nothing else is said.</summary>
public static class Regler
{
    /// <summary>What is said of a day that cannot be read, wherever it is typed.</summary>
    public const string OläsligDag = "Datumet går inte att läsa eller finns inte. Skriv år, månad och dag, till exempel 2026-12-18.";

    /// <summary>One of the 49 municipalities is chosen.</summary>
    public static IRuleBuilderOptions<T, string> ÄrKommun<T>(this IRuleBuilder<T, string> regel) =>
        regel.Must(Kommuner.Finns).WithMessage("Välj kommun.");

    /// <summary>One of the 49 municipalities is chosen, or none.</summary>
    public static IRuleBuilderOptions<T, string?> ÄrTomEllerKommun<T>(this IRuleBuilder<T, string?> regel) =>
        regel.Must(kod => kod.EllerInget() is null || Kommuner.Finns(kod)).WithMessage("Välj en av kommunerna i listan.");

    /// <summary>A day is given, and can be read.</summary>
    /// <param name="regel">The rule.</param>
    /// <param name="saknas">The sentence when nothing is typed.</param>
    public static IRuleBuilderOptions<T, Inmatat<DateOnly>> ÄrDag<T>(this IRuleBuilder<T, Inmatat<DateOnly>> regel, string saknas) =>
        regel.Must(dag => !dag.ÄrTomt).WithMessage(saknas).ÄrTomEllerDag();

    /// <summary>The day can be read and its year is no slip of the finger (1800–2100), or nothing is typed.</summary>
    public static IRuleBuilderOptions<T, Inmatat<DateOnly>> ÄrTomEllerDag<T>(this IRuleBuilder<T, Inmatat<DateOnly>> regel) =>
        regel.Must(dag => dag.ÄrLäsbart).WithMessage(OläsligDag)
            .Must(dag => dag.Värde is null or { Year: >= 1800 and <= 2100 }).WithMessage("Kontrollera årtalet.");

    /// <summary>The number can be read and lies within the bounds.</summary>
    /// <param name="regel">The rule.</param>
    /// <param name="minst">The lowest.</param>
    /// <param name="högst">The highest.</param>
    /// <param name="annars">The sentence; tells the bounds where none is given.</param>
    public static IRuleBuilderOptions<T, Inmatat<int>> ÄrMellan<T>(this IRuleBuilder<T, Inmatat<int>> regel, int minst, int högst, string? annars = null) =>
        regel.Must(tal => tal.Värde >= minst && tal.Värde <= högst).WithMessage(annars ?? $"Skriv ett heltal mellan {minst} och {högst}.");

    /// <summary>The number can be read and lies within the bounds, or nothing is typed.</summary>
    /// <param name="regel">The rule.</param>
    /// <param name="minst">The lowest.</param>
    /// <param name="högst">The highest.</param>
    /// <param name="annars">The sentence.</param>
    public static IRuleBuilderOptions<T, Inmatat<int>> ÄrTomEllerMellan<T>(this IRuleBuilder<T, Inmatat<int>> regel, int minst, int högst, string annars) =>
        regel.Must(tal => tal.ÄrTomt || (tal.Värde >= minst && tal.Värde <= högst)).WithMessage(annars);

    /// <summary>The text, without blanks around it, is not too long.</summary>
    /// <param name="regel">The rule.</param>
    /// <param name="längd">Characters.</param>
    /// <param name="vad">What it is, in definite form with a capital: <c>Namnet</c>.</param>
    public static IRuleBuilderOptions<T, string?> ÄrHögst<T>(this IRuleBuilder<T, string?> regel, int längd, string vad) =>
        regel.Must(text => text is null || text.Trim().Length <= längd)
            .WithMessage((_, text) => $"{vad} är {Tal(text!.Trim().Length)} tecken. Korta {Pronomen(vad)} till högst {Tal(längd)}.");

    /// <summary>An e-mail address is given, and can be read.</summary>
    public static IRuleBuilderOptions<T, string> ÄrEpost<T>(this IRuleBuilder<T, string> regel) =>
        regel.Must(text => Epostadress.Tolka(text).IsSuccess).WithMessage((_, text) => Epostadress.Tolka(text).Error!.Message);

    /// <summary>The text can be read by the domain, whose sentence is told when not; or nothing is typed.</summary>
    public static IRuleBuilderOptionsConditions<T, string?> Tolkas<T, TVärde>(
        this IRuleBuilder<T, string?> regel, Func<string?, Result<TVärde>> tolka) =>
        regel.Custom((text, context) =>
        {
            if (text.EllerInget() is { } skrivet && tolka(skrivet).Error is { } fel)
                context.AddFailure(fel.Message);
        });

    /// <summary>Text as it is kept: without blanks around it; null for nothing.</summary>
    public static string? EllerInget(this string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    /// <summary>An e-mail address as it is kept, once it is known to be readable; null for nothing.</summary>
    public static string? EllerIngenEpost(this string? text) => text.EllerInget() is { } epost ? Epostadress.Tolka(epost).Value.Värde : null;

    private static string Tal(int tal) => tal.ToString("N0", CultureInfo.GetCultureInfo("sv-SE"));

    private static string Pronomen(string vad) => vad[^1] switch
    {
        'n' => "den",
        't' => "det",
        _ => "texten",
    };
}
