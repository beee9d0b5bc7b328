using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;

namespace Kultur.NaturOchKulturmiljö.Remisserna;

/// <summary>The fields of the forms about a referral.</summary>
internal abstract record Remissfält : IPlatsfält
{
    public string Rubrik { get; set; } = "";

    public Inmatat<Ärendetyp> Typ { get; set; }

    public string Avsändare { get; set; } = "";

    public string AvsändarensNummer { get; set; } = "";

    public string AvsändarensEpost { get; set; } = "";

    public List<string> Kommunkoder { get; set => field = value ?? []; } = [];

    public string Fastighet { get; set; } = "";

    public Inmatat<decimal> Norr { get; set; }

    public Inmatat<decimal> Öst { get; set; }

    public Inmatat<DateOnly> Inkom { get; set; }

    public Inmatat<DateOnly> Ansökt { get; set; }

    public Inmatat<DateOnly> Svarstid { get; set; }

    public Remissuppgifter Uppgifter => new(
        Rubrik.Trim(),
        Typ.Värde!.Value,
        Avsändare.Trim(),
        AvsändarensNummer.EllerInget(),
        AvsändarensEpost.EllerIngenEpost(),
        [.. Kommuner.Alla.Select(k => k.Kod).Where(Kommunkoder.Contains)],
        Fastighet.EllerInget(),
        this.Plats(),
        Inkom.Värde!.Value,
        Typ.Värde.Value.ÄrLov() ? Ansökt.Värde : null,
        Svarstid.Värde!.Value);
}

internal sealed class RemissfältValidator : AbstractValidator<Remissfält>
{
    private const int MaxRubrik = 100;

    public RemissfältValidator()
    {
        RuleFor(r => r.Typ).Must(typ => typ.Värde is not null).WithMessage("Välj ärendetyp.");
        RuleFor(r => r.Rubrik).NotEmpty().WithMessage("Skriv vad remissen gäller.").ÄrHögst(MaxRubrik, "Rubriken");
        RuleFor(r => r.Kommunkoder).Must(koder => koder.Any(Kommuner.Finns)).WithMessage("Välj minst en kommun.");
        RuleFor(r => r.Avsändare).NotEmpty().WithMessage("Skriv vilken myndighet remissen kommer från.").ÄrHögst(200, "Avsändaren");
        RuleFor(r => r.AvsändarensNummer).ÄrHögst(60, "Numret");
        RuleFor(r => r.AvsändarensEpost).Tolkas(Epostadress.Tolka);
        RuleFor(r => r.Fastighet).ÄrHögst(120, "Fastigheten");
        RuleFor(r => r.Inkom).ÄrDag("Ange vilken dag remissen kom in.");
        RuleFor(r => r.Ansökt).ÄrTomEllerDag();
        RuleFor(r => r.Svarstid).ÄrDag("Ange svarstiden som den står på remissen, eller tryck Föreslå svarstid.");
        Include(new PlatsfältValidator());
    }
}
