using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Museer.Huskalender;

namespace Kultur.Museer.Pedagoger;

/// <summary>What staff write of an educator, as typed; shared by the forms that add and change one.</summary>
internal abstract record Pedagogformulär
{
    public string Namn { get; set; } = "";

    public string Initialer { get; set; } = "";

    public string? Språk { get; set; }

    /// <summary>Seven lines, Monday first.</summary>
    public List<string> Arbetstider { get; set; } = [.. Enumerable.Repeat("", 7)];

    public bool ÄrAktiv { get; set; } = true;

    public Result<Pedagoguppgifter> Uppgifter(string museum)
    {
        var tider = Veckotider.Tolka(Arbetstider, nameof(Arbetstider));
        return tider.IsSuccess
            ? new Pedagoguppgifter(Namn.Trim(), Initialer.Trim(), museum, Språk?.Trim() ?? "", tider.Value, ÄrAktiv)
            : tider.Error;
    }
}

internal abstract class PedagogformulärValidator<T> : AbstractValidator<T>
    where T : Pedagogformulär
{
    protected PedagogformulärValidator()
    {
        RuleFor(p => p.Namn).Cascade(CascadeMode.Stop)
            .Must(n => !string.IsNullOrWhiteSpace(n)).WithMessage("Ange pedagogens namn.")
            .ÄrHögst(80, "Namnet");
        RuleFor(p => p.Initialer).Must(i => i.Trim().Length is >= 1 and <= 6).WithMessage("Ange pedagogens initialer, till exempel M.L.");
        RuleFor(p => p.Språk ?? "").ÄrHögst(100, "Språken").OverridePropertyName(nameof(Pedagogformulär.Språk));
    }
}
