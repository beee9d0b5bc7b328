using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;

namespace Kultur.Samhällsutveckling;

/// <summary>Rules that several forms share.</summary>
internal static class Regler
{
    /// <summary>The text can be read by the domain, or is blank.</summary>
    public static IRuleBuilderOptionsConditions<T, string> Tolkas<T, TVärde>(
        this IRuleBuilder<T, string> regel, Func<string?, Result<TVärde>> tolka) =>
        regel.Custom((text, context) =>
        {
            if (text.EllerNull() is { } skrivet && tolka(skrivet).Error is { } fel)
                context.AddFailure(fel.Message);
        });

    /// <summary>The text is not too long.</summary>
    /// <param name="regel">The rule.</param>
    /// <param name="max">Characters.</param>
    /// <param name="vad">What it is, in definite form with a capital: "Namnet".</param>
    public static IRuleBuilderOptions<T, string> Högst<T>(this IRuleBuilder<T, string> regel, int max, string vad) =>
        regel.MaximumLength(max).WithMessage(vad + " är {TotalLength} tecken. Korta texten till högst {MaxLength}.");

    /// <summary>A day is given.</summary>
    public static IRuleBuilderOptions<T, Inmatat<DateOnly>> Angiven<T>(this IRuleBuilder<T, Inmatat<DateOnly>> regel, string annars) =>
        regel.Must(dag => !dag.ÄrTomt).WithMessage(annars);

    /// <summary>The day can be read, or is blank.</summary>
    public static IRuleBuilderOptions<T, Inmatat<DateOnly>> Läsbar<T>(this IRuleBuilder<T, Inmatat<DateOnly>> regel) =>
        regel.Must(dag => dag.ÄrLäsbart).WithMessage("Datumet går inte att läsa eller finns inte. Skriv år, månad och dag, till exempel 2026-12-18.");

    /// <summary>The code is that of one of the 49 municipalities, or is blank.</summary>
    public static IRuleBuilderOptions<T, string?> Kommun<T>(this IRuleBuilder<T, string?> regel) =>
        regel.Must(kod => kod.EllerNull() is null || Kommuner.Finns(kod)).WithMessage("Välj en av kommunerna i listan.");

    /// <summary>The text without blanks around it; null when there is none.</summary>
    public static string? EllerNull(this string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
