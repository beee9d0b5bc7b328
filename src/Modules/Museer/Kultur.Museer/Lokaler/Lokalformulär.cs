using FluentValidation;
using Kultur.Modularity;

namespace Kultur.Museer.Lokaler;

/// <summary>What staff write of a room, as typed; shared by the forms that add and change one.</summary>
internal abstract record Lokalformulär
{
    public string Namn { get; set; } = "";

    public Inmatat<int> Platser { get; set; }

    public string? Utrustning { get; set; }

    public string? Tillgänglighet { get; set; }

    public bool Upplåten { get; set; }

    public Lokaluppgifter Uppgifter(string museum) =>
        new(Namn.Trim(), museum, Platser.Värde!.Value, Utrustning?.Trim() ?? "", Tillgänglighet?.Trim() ?? "", Upplåten);
}

internal abstract class LokalformulärValidator<T> : AbstractValidator<T>
    where T : Lokalformulär
{
    private const int MestText = 300;
    private const int MestPlatser = 2_000;

    protected LokalformulärValidator()
    {
        RuleFor(l => l.Namn).Cascade(CascadeMode.Stop)
            .Must(n => !string.IsNullOrWhiteSpace(n)).WithMessage("Ange lokalens namn.")
            .ÄrHögst(80, "Namnet");
        RuleFor(l => l.Platser).Must(p => p.Värde is >= 1 and <= MestPlatser).WithMessage($"Ange hur många lokalen rymmer, 1–{MestPlatser}.");
        RuleFor(l => l.Utrustning ?? "").ÄrHögst(MestText, "Utrustningen").OverridePropertyName(nameof(Lokalformulär.Utrustning));
        RuleFor(l => l.Tillgänglighet ?? "").ÄrHögst(MestText, "Tillgängligheten").OverridePropertyName(nameof(Lokalformulär.Tillgänglighet));
    }
}
