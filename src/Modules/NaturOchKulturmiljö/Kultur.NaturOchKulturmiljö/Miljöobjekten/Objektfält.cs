using System.Text.RegularExpressions;
using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;

namespace Kultur.NaturOchKulturmiljö.Miljöobjekten;

/// <summary>The fields of the forms about an object.</summary>
internal abstract record Objektfält : IPlatsfält
{
    public string Namn { get; set; } = "";

    public Inmatat<Objektslag> Slag { get; set; }

    public string Ändamål { get; set; } = "";

    public string Kommunkod { get; set; } = "";

    public string Fastighet { get; set; } = "";

    public Inmatat<int> ByggtFrån { get; set; }

    public Inmatat<int> ByggtTill { get; set; }

    public Inmatat<decimal> Norr { get; set; }

    public Inmatat<decimal> Öst { get; set; }

    public Inmatat<int> Osäkerhet { get; set; }

    public bool LägetSkyddat { get; set; }

    public string Lämningsnummer { get; set; } = "";

    public string Bebyggelsenummer { get; set; } = "";

    public string Beskrivning { get; set; } = "";

    public Objektuppgifter Uppgifter => new(
        Namn.Trim(),
        Slag.Värde!.Value,
        Ändamål.Trim(),
        Kommunkod,
        Fastighet.EllerInget(),
        new Byggår(ByggtFrån.Värde, ByggtTill.Värde),
        this.Plats(),
        Osäkerhet.Värde,
        LägetSkyddat,
        Lämningsnummer.EllerInget()?.ToUpperInvariant(),
        Bebyggelsenummer.EllerInget(),
        Beskrivning.EllerInget());
}

internal sealed partial class ObjektfältValidator : AbstractValidator<Objektfält>
{
    private const string OläsligtÅr = "Skriv året med fyra siffror, eller lämna tomt.";

    public ObjektfältValidator()
    {
        RuleFor(o => o.Namn).NotEmpty().WithMessage("Skriv vad objektet heter.").ÄrHögst(120, "Namnet");
        RuleFor(o => o.Slag).Must(s => s.Värde is not null).WithMessage("Välj slag.");
        RuleFor(o => o.Ändamål).NotEmpty().WithMessage("Skriv vad det är, till exempel kyrka, stenbro eller slåtteräng.").ÄrHögst(80, "Texten");
        RuleFor(o => o.Kommunkod).ÄrKommun();
        RuleFor(o => o.Fastighet).ÄrHögst(120, "Fastigheten");
        RuleFor(o => o.ByggtFrån).Must(ÄrÅr).WithMessage(OläsligtÅr);
        RuleFor(o => o.ByggtTill).Must(ÄrÅr).WithMessage(OläsligtÅr);
        RuleFor(o => o.Osäkerhet).Must(m => m.ÄrTomt || m.Värde is >= 0 and <= 10_000).WithMessage("Skriv meter som ett heltal, högst 10 000.");
        RuleFor(o => o.Lämningsnummer).Must(l => l.EllerInget() is null || Lämning.IsMatch(l.Trim()))
            .WithMessage("Skriv numret som i Kulturmiljöregistret: L1234:5678.");
        RuleFor(o => o.Bebyggelsenummer).ÄrHögst(40, "Numret");
        RuleFor(o => o.Beskrivning).ÄrHögst(4000, "Beskrivningen");
        Include(new PlatsfältValidator());
    }

    [GeneratedRegex(@"^[Ll][0-9]{4}:[0-9]{1,5}\z")]
    private static partial Regex Lämning { get; }

    private static bool ÄrÅr(Inmatat<int> år) => år.ÄrTomt || år.Värde is >= 0 and <= 2100;
}

internal static class Objektfel
{
    public static Error FinnsInte { get; } = Error.NotFound("Objektet finns inte.");
}
