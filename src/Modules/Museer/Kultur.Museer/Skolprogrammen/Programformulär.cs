using FluentValidation;
using Kultur.Modularity;

namespace Kultur.Museer.Skolprogrammen;

/// <summary>What staff write of a programme, as typed; shared by the forms that draft and change one.</summary>
internal abstract record Programformulär
{
    public string Namn { get; set; } = "";

    public string? Beskrivning { get; set; }

    public Inmatat<int> FrånÅlder { get; set; }

    public Inmatat<int> TillÅlder { get; set; }

    public Inmatat<int> Minuter { get; set; }

    public Inmatat<int> MinuterFöre { get; set; }

    public Inmatat<int> MinuterEfter { get; set; }

    public Inmatat<int> HögstAntal { get; set; }

    public Inmatat<decimal> Pris { get; set; }

    public Inmatat<DateOnly> Från { get; set; }

    public Inmatat<DateOnly> Till { get; set; }

    public Inmatat<int> AntalPedagoger { get; set; }

    public List<string> Lokaler { get; set; } = [];

    public List<string> Pedagoger { get; set; } = [];

    public Programuppgifter Uppgifter(string museum) => new()
    {
        Namn = Namn.Trim(),
        Museum = museum,
        Beskrivning = Beskrivning?.Trim() ?? "",
        FrånÅlder = FrånÅlder.Värde,
        TillÅlder = TillÅlder.Värde,
        Minuter = Minuter.Värde,
        MinuterFöre = MinuterFöre.Värde ?? 0,
        MinuterEfter = MinuterEfter.Värde ?? 0,
        HögstAntal = HögstAntal.Värde,
        Pris = Pris.Värde,
        Från = Från.Värde,
        Till = Till.Värde,
        AntalPedagoger = AntalPedagoger.Värde ?? 1,
        Lokaler = Ids(Lokaler),
        Pedagoger = Ids(Pedagoger),
    };

    private static List<Guid> Ids(IEnumerable<string> valda) => [.. valda.Select(v => Guid.TryParse(v, out var id) ? id : Guid.Empty).Where(id => id != Guid.Empty)];
}

internal abstract class ProgramformulärValidator<T> : AbstractValidator<T>
    where T : Programformulär
{
    private const int MestBeskrivning = 2000;

    protected ProgramformulärValidator()
    {
        RuleFor(p => p.Namn).Cascade(CascadeMode.Stop)
            .Must(n => !string.IsNullOrWhiteSpace(n)).WithMessage("Ange programmets namn.")
            .ÄrHögst(100, "Namnet");
        RuleFor(p => p.Beskrivning ?? "").ÄrHögst(MestBeskrivning, "Beskrivningen").OverridePropertyName(nameof(Programformulär.Beskrivning));
        RuleFor(p => p.FrånÅlder).ÄrTomEllerMellan(0, 19, "Ange en ålder mellan 0 och 19 år.");
        RuleFor(p => p.TillÅlder).Cascade(CascadeMode.Stop)
            .ÄrTomEllerMellan(0, 19, "Ange en ålder mellan 0 och 19 år.")
            .Must((p, till) => till.Värde is null || p.FrånÅlder.Värde is null || till.Värde >= p.FrånÅlder.Värde)
            .WithMessage("Den äldsta åldern kan inte vara lägre än den yngsta.");
        RuleFor(p => p.Minuter).ÄrTomEllerMellan(15, 360, "Ange längden i minuter, 15–360.");
        RuleFor(p => p.MinuterFöre).ÄrTomEllerMellan(0, 120, "Ange 0–120 minuter.");
        RuleFor(p => p.MinuterEfter).ÄrTomEllerMellan(0, 120, "Ange 0–120 minuter.");
        RuleFor(p => p.HögstAntal).ÄrTomEllerMellan(1, 300, "Ange hur många barn en grupp får ha, 1–300.");
        RuleFor(p => p.Pris).Must(pris => pris.ÄrTomt || pris.Värde is >= 0 and <= 100_000).WithMessage("Ange priset i kronor, 0 om programmet är gratis.");
        RuleFor(p => p.Från).ÄrTomEllerDag();
        RuleFor(p => p.Till).Cascade(CascadeMode.Stop).ÄrTomEllerDag()
            .Must((p, till) => till.Värde is null || p.Från.Värde is null || till.Värde >= p.Från.Värde)
            .WithMessage("Sista dagen kan inte vara före den första.");
        RuleFor(p => p.AntalPedagoger).ÄrTomEllerMellan(1, 5, "Ange hur många pedagoger programmet behöver, 1–5.");
    }
}
