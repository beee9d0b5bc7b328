using FluentValidation;
using Kultur.Modularity;

namespace Kultur.Museer.Samlingar;

/// <summary>What is typed when an object is registered and when it is edited.</summary>
internal abstract record Föremålsinmatning
{
    public string Benämning { get; set; } = "";

    public Inmatat<Föremålsslag> Slag { get; set; }

    public Inmatat<int> Antal { get; set; } = 1;

    public string VetenskapligtNamn { get; set; } = "";

    public string Datering { get; set; } = "";

    public Inmatat<int> FrånÅr { get; set; }

    public Inmatat<int> TillÅr { get; set; }

    public string Material { get; set; } = "";

    public Inmatat<decimal> Höjd { get; set; }

    public Inmatat<decimal> Bredd { get; set; }

    public Inmatat<decimal> Djup { get; set; }

    public Inmatat<decimal> Diameter { get; set; }

    public Inmatat<decimal> Vikt { get; set; }

    public string Upphov { get; set; } = "";

    public string Ort { get; set; } = "";

    public string? Kommunkod { get; set; }

    public string Märkning { get; set; } = "";

    public string Beskrivning { get; set; } = "";

    public Inmatat<Förvärvssätt> Förvärvssätt { get; set; }

    public Inmatat<int> Förvärvsår { get; set; }

    public string FörvärvatFrån { get; set; } = "";

    public string Accessionsnummer { get; set; } = "";

    public Inmatat<Licens> Licens { get; set; }

    public string TidigareNummer { get; set; } = "";

    public Föremålsuppgifter Uppgifter() => new()
    {
        Benämning = Benämning.Trim(),
        Slag = Slag.Värde!.Value,
        Antal = Antal.Värde ?? 1,
        VetenskapligtNamn = VetenskapligtNamn.EllerInget(),
        Datering = Samlingar.Datering.Skapa(Datering, FrånÅr.Värde, TillÅr.Värde).Value,
        Material = Lista(Material, tillGemener: true),
        Mått = new(Höjd.Värde, Bredd.Värde, Djup.Värde, Diameter.Värde, Vikt.Värde),
        Upphov = Upphov.EllerInget(),
        Ort = Ort.EllerInget(),
        Kommunkod = Kommunkod.EllerInget(),
        Märkning = Märkning.EllerInget(),
        Beskrivning = Beskrivning.EllerInget(),
        Förvärv = new(Förvärvssätt.Värde ?? Samlingar.Förvärvssätt.Okänt, Förvärvsår.Värde, FörvärvatFrån.EllerInget(), Accessionsnummer.EllerInget()),
        Licens = Licens.Värde ?? Samlingar.Licens.Okänd,
        TidigareNummer = Lista(TidigareNummer),
    };

    /// <summary>Fills the form with what is saved.</summary>
    public void Fyll(Föremålsuppgifter u)
    {
        (Benämning, Slag, Antal, VetenskapligtNamn) = (u.Benämning, u.Slag, u.Antal, u.VetenskapligtNamn ?? "");
        (Datering, FrånÅr, TillÅr) = (u.Datering.Text, År(u.Datering.Från), År(u.Datering.Till));
        Material = string.Join(", ", u.Material);
        (Höjd, Bredd, Djup, Diameter, Vikt) = (Tal(u.Mått.Höjd), Tal(u.Mått.Bredd), Tal(u.Mått.Djup), Tal(u.Mått.Diameter), Tal(u.Mått.Vikt));
        (Upphov, Ort, Kommunkod, Märkning, Beskrivning) = (u.Upphov ?? "", u.Ort ?? "", u.Kommunkod, u.Märkning ?? "", u.Beskrivning ?? "");
        (Förvärvssätt, Förvärvsår, FörvärvatFrån, Accessionsnummer) =
            (u.Förvärv.Sätt, År(u.Förvärv.År), u.Förvärv.Från ?? "", u.Förvärv.Accessionsnummer ?? "");
        (Licens, TidigareNummer) = (u.Licens, string.Join(", ", u.TidigareNummer));

        static Inmatat<int> År(int? år) => år is { } tal ? tal : default(Inmatat<int>);

        static Inmatat<decimal> Tal(decimal? tal) => tal is { } värde ? värde : default(Inmatat<decimal>);
    }

    internal static IReadOnlyList<string> Lista(string? text, bool tillGemener = false) =>
    [
        .. (text ?? "").Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(del => tillGemener ? del.ToLowerInvariant() : del).Distinct(),
    ];
}

internal abstract class FöremålsinmatningValidator<T> : AbstractValidator<T>
    where T : Föremålsinmatning
{
    protected FöremålsinmatningValidator()
    {
        RuleFor(f => f.Benämning).NotEmpty().WithMessage("Ange vad föremålet är.").ÄrHögst(Föremålsuppgifter.MaxBenämning, "Benämningen");
        RuleFor(f => f.Slag).Must(s => s.Värde is not null).WithMessage("Välj slag av föremål.");
        RuleFor(f => f.Antal).ÄrTomEllerMellan(1, Föremålsuppgifter.MaxAntal, "Ange antalet med siffror, minst 1.");
        RuleFor(f => f.VetenskapligtNamn).ÄrHögst(Föremålsuppgifter.MaxNamn, "Det vetenskapliga namnet");
        RuleFor(f => f.Datering).ÄrHögst(Samlingar.Datering.MaxText, "Dateringen");
        RuleFor(f => f.FrånÅr).ÄrTomEllerMellan(Samlingar.Datering.MinstÅr, Samlingar.Datering.HögstÅr, "Skriv årtalet med siffror, till exempel 1820.");
        RuleFor(f => f.TillÅr).ÄrTomEllerMellan(Samlingar.Datering.MinstÅr, Samlingar.Datering.HögstÅr, "Skriv årtalet med siffror, till exempel 1850.");
        RuleFor(f => f.Datering).Custom((text, context) =>
        {
            var f = context.InstanceToValidate;
            if (f.FrånÅr.ÄrLäsbart && f.TillÅr.ÄrLäsbart && Samlingar.Datering.Skapa(text, f.FrånÅr.Värde, f.TillÅr.Värde).Error is { } fel)
                context.AddFailure(fel.Message);
        });
        RuleFor(f => f.Material).Must(text => Föremålsinmatning.Lista(text).All(m => m.Length <= Samlingar.Material.MaxNamn))
            .WithMessage($"Skilj materialen åt med komma. Vart och ett får vara högst {Samlingar.Material.MaxNamn} tecken.");
        RuleFor(f => f.Höjd).Must(ÄrMått).WithMessage(Måttfel);
        RuleFor(f => f.Bredd).Must(ÄrMått).WithMessage(Måttfel);
        RuleFor(f => f.Djup).Must(ÄrMått).WithMessage(Måttfel);
        RuleFor(f => f.Diameter).Must(ÄrMått).WithMessage(Måttfel);
        RuleFor(f => f.Vikt).Must(ÄrMått).WithMessage("Ange vikten i gram med siffror, till exempel 320 eller 27,4.");
        RuleFor(f => f.Upphov).ÄrHögst(Föremålsuppgifter.MaxNamn, "Upphovet");
        RuleFor(f => f.Ort).ÄrHögst(Föremålsuppgifter.MaxNamn, "Orten");
        RuleFor(f => f.Kommunkod).ÄrTomEllerKommun();
        RuleFor(f => f.Märkning).ÄrHögst(Föremålsuppgifter.MaxText, "Märkningen");
        RuleFor(f => f.Beskrivning).ÄrHögst(Föremålsuppgifter.MaxText, "Beskrivningen");
        RuleFor(f => f.Förvärvssätt).Must(s => s.ÄrLäsbart).WithMessage("Välj förvärv i listan.");
        RuleFor(f => f.Förvärvsår).ÄrTomEllerMellan(1500, Samlingar.Datering.HögstÅr, "Skriv årtalet med fyra siffror.");
        RuleFor(f => f.FörvärvatFrån).ÄrHögst(Förvärv.MaxFrån, "Vem det förvärvades från");
        RuleFor(f => f.Accessionsnummer).ÄrHögst(Förvärv.MaxAccessionsnummer, "Accessionsnumret");
        RuleFor(f => f.Licens).Must(l => l.ÄrLäsbart).WithMessage("Välj rättigheter i listan.");
        RuleFor(f => f.TidigareNummer).Must(text => Föremålsinmatning.Lista(text).All(n => n.Length <= Föremålsuppgifter.MaxNummer))
            .WithMessage($"Skilj numren åt med komma. Vart och ett får vara högst {Föremålsuppgifter.MaxNummer} tecken.");
    }

    private const string Måttfel = "Ange måttet i centimeter med siffror, till exempel 27,4.";

    private static bool ÄrMått(Inmatat<decimal> mått) => mått.ÄrTomt || mått.Värde is > 0 and < Mått.Störst;
}
