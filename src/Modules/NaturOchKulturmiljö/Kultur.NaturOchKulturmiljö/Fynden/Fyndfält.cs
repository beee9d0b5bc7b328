using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;

namespace Kultur.NaturOchKulturmiljö.Fynden;

/// <summary>The fields of the forms about a find.</summary>
internal abstract record Fyndfält : IPlatsfält
{
    public string Benämning { get; set; } = "";

    public string Beskrivning { get; set; } = "";

    public string Kommunkod { get; set; } = "";

    public string Fyndplats { get; set; } = "";

    public Inmatat<decimal> Norr { get; set; }

    public Inmatat<decimal> Öst { get; set; }

    public Inmatat<DateOnly> Funnet { get; set; }

    public string UpphittareNamn { get; set; } = "";

    public string UpphittareEpost { get; set; } = "";

    public string UpphittareTelefon { get; set; } = "";

    public Fynduppgifter Uppgifter =>
        new(Benämning.Trim(), Beskrivning.Trim(), Kommunkod, Fyndplats.Trim(), this.Plats(), Funnet.Värde!.Value);

    public Upphittare Upphittare => new(UpphittareNamn.EllerInget(), UpphittareEpost.EllerIngenEpost(), UpphittareTelefon.EllerInget());
}

internal sealed class FyndfältValidator : AbstractValidator<Fyndfält>
{
    public FyndfältValidator()
    {
        RuleFor(f => f.Benämning).NotEmpty().WithMessage("Skriv vad fyndet verkar vara.").ÄrHögst(80, "Benämningen");
        RuleFor(f => f.Beskrivning).NotEmpty().WithMessage("Beskriv fyndet.").ÄrHögst(2000, "Beskrivningen");
        RuleFor(f => f.Kommunkod).ÄrKommun();
        RuleFor(f => f.Fyndplats).NotEmpty().WithMessage("Skriv var det hittades.").ÄrHögst(200, "Platsen");
        RuleFor(f => f.Funnet).ÄrDag("Ange när det hittades.");
        RuleFor(f => f.UpphittareNamn).ÄrHögst(200, "Namnet");
        RuleFor(f => f.UpphittareEpost).Tolkas(Epostadress.Tolka);
        RuleFor(f => f.UpphittareTelefon).ÄrHögst(40, "Numret");
        Include(new PlatsfältValidator());
    }
}

internal static class Fyndfel
{
    public static Error FinnsInte { get; } = Error.NotFound("Fyndet finns inte.");
}
