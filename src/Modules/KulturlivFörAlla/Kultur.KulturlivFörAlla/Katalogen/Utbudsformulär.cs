using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;

namespace Kultur.KulturlivFörAlla.Katalogen;

/// <summary>The fields of the forms about an offer.</summary>
internal abstract record Utbudsformulär
{
    public string Titel { get; set; } = "";

    public string Utövare { get; set; } = "";

    public string Beskrivning { get; set; } = "";

    public Inmatat<Konstform> Konstform { get; set; }

    public Inmatat<Utbudsslag> Slag { get; set; }

    public Inmatat<int> FrånÅlder { get; set; }

    public Inmatat<int> TillÅlder { get; set; }

    public Inmatat<int> HögstAntal { get; set; }

    public Inmatat<int> Minuter { get; set; }

    public Inmatat<decimal> Pris { get; set; }

    public Inmatat<decimal> ResaOchLogi { get; set; }

    public Inmatat<Språk> Språk { get; set; } = Katalogen.Språk.Svenska;

    public bool Syntolkat { get; set; }

    public bool Teckentolkat { get; set; }

    public bool NpfAnpassat { get; set; }

    public string Teknik { get; set; } = "";

    public string Kommunkod { get; set; } = "";

    public Utbudsuppgifter Uppgifter() => new()
    {
        Titel = Titel.Trim(),
        Utövare = Utövare.Trim(),
        Beskrivning = Beskrivning.Trim(),
        Konstform = Konstform.Värde!.Value,
        Slag = Slag.Värde!.Value,
        FrånÅlder = FrånÅlder.Värde!.Value,
        TillÅlder = TillÅlder.Värde!.Value,
        HögstAntal = HögstAntal.Värde!.Value,
        Minuter = Minuter.Värde!.Value,
        Pris = Pris.Värde!.Value,
        ResaOchLogi = ResaOchLogi.Värde ?? 0,
        Språk = Språk.Värde!.Value,
        Syntolkat = Syntolkat,
        Teckentolkat = Teckentolkat,
        NpfAnpassat = NpfAnpassat,
        Teknik = Teknik.EllerInget(),
        Kommunkod = Kommunkod,
    };
}

internal abstract class UtbudsformulärValidator<T> : AbstractValidator<T>
    where T : Utbudsformulär
{
    private const string Ålder = "Skriv åldern i år, från 3 till 19.";

    protected UtbudsformulärValidator()
    {
        RuleFor(u => u.Titel).NotEmpty().WithMessage("Skriv titeln.").ÄrHögst(100, "Titeln");
        RuleFor(u => u.Utövare).NotEmpty().WithMessage("Skriv vem som framför eller leder det.").ÄrHögst(100, "Utövaren");
        RuleFor(u => u.Beskrivning).NotEmpty().WithMessage("Beskriv vad barnen får vara med om.").ÄrHögst(2000, "Beskrivningen");
        RuleFor(u => u.Konstform).Must(k => k.Värde is not null).WithMessage("Välj konstform.");
        RuleFor(u => u.Slag).Must(s => s.Värde is not null).WithMessage("Välj vad det är för slag.");
        RuleFor(u => u.Språk).Must(s => s.Värde is not null).WithMessage("Välj språk.");
        RuleFor(u => u.FrånÅlder).ÄrMellan(3, 19, Ålder);
        RuleFor(u => u.TillÅlder).ÄrMellan(3, 19, Ålder)
            .Must((u, till) => till.Värde is null || u.FrånÅlder.Värde is null || till.Värde >= u.FrånÅlder.Värde)
            .WithMessage("Den äldsta åldern kan inte vara lägre än den yngsta.");
        RuleFor(u => u.HögstAntal).ÄrMellan(1, 1000, "Skriv hur många barn som ryms, från 1 till 1 000.");
        RuleFor(u => u.Minuter).ÄrMellan(5, 600, "Skriv längden i minuter, från 5 till 600.");
        RuleFor(u => u.Pris).Must(p => !p.ÄrTomt).WithMessage("Skriv gaget i kronor, 0 om det är gratis.").ÄrKronor(500_000);
        RuleFor(u => u.ResaOchLogi).ÄrKronor(100_000);
        RuleFor(u => u.Teknik).ÄrHögst(1000, "Texten om teknik");
        RuleFor(u => u.Kommunkod).ÄrKommun();
    }
}

internal static class Utbudsfel
{
    public static Error FinnsInte { get; } = Error.NotFound("Utbudet finns inte.");
}
