using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;

namespace Kultur.Biblioteksutveckling.Biblioteksplaner;

/// <summary>The fields of the forms about an adopted plan.</summary>
internal abstract record Planfält
{
    public Inmatat<DateOnly> Antagen { get; set; }

    public string Beslut { get; set; } = "";

    public string AntagenAv { get; set; } = "Kommunfullmäktige";

    public Inmatat<DateOnly> GällerFrån { get; set; }

    public Inmatat<DateOnly> GällerTill { get; set; }

    public string Omfattning { get; set; } = "";

    public string Länk { get; set; } = "";

    public List<string> Uppfyllda { get; set => field = value ?? []; } = [];

    public Antagande Antagande => new(
        Antagen.Värde!.Value, Beslut.EllerInget(), AntagenAv.Trim(), GällerFrån.Värde!.Value, GällerTill.Värde!.Value,
        Omfattning.EllerInget(), Länk.EllerInget(), Uppfyllda);
}

internal sealed class PlanfältValidator : AbstractValidator<Planfält>
{
    public PlanfältValidator()
    {
        RuleFor(p => p.Antagen).ÄrDag("Ange vilken dag planen antogs.");
        RuleFor(p => p.Beslut).ÄrHögst(100, "Beslutet");
        RuleFor(p => p.AntagenAv).NotEmpty().WithMessage("Skriv vem som antog planen.").ÄrHögst(100, "Namnet");
        RuleFor(p => p.GällerFrån).ÄrDag("Ange planens första dag.");
        RuleFor(p => p.GällerTill).ÄrDag("Ange planens sista dag.");
        RuleFor(p => p.Omfattning).ÄrHögst(500, "Omfattningen");
        RuleFor(p => p.Länk)
            .Must(länk => länk.EllerInget() is null || Uri.TryCreate(länk.Trim(), UriKind.Absolute, out var adress) && adress.Scheme is "http" or "https")
            .WithMessage("Skriv hela adressen, till exempel https://www.exempel.se/biblioteksplan.")
            .ÄrHögst(500, "Länken");
    }
}

internal static class Planfel
{
    public static Error FinnsInte { get; } = Error.NotFound("Biblioteksplanen finns inte.");
}
