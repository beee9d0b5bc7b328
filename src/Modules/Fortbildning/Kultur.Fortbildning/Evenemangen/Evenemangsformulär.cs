using FluentValidation;
using Kultur.Fortbildning.Contracts;
using Kultur.Modularity;

namespace Kultur.Fortbildning.Evenemangen;

/// <summary>What staff write of an event, as typed; shared by the forms that draft and change one.</summary>
internal abstract record Evenemangsformulär
{
    public Inmatat<Evenemangstyp> Typ { get; set; }

    public string Titel { get; set; } = "";

    public string? Tema { get; set; }

    public string? Beskrivning { get; set; }

    public Inmatat<DateOnly> Datum { get; set; }

    public Inmatat<TimeOnly> Start { get; set; }

    public Inmatat<TimeOnly> Slut { get; set; }

    public string? Lokal { get; set; }

    public string? Adress { get; set; }

    public bool Digitalt { get; set; }

    public string? MedarrangörId { get; set; }

    public Inmatat<int> Platser { get; set; }

    public Inmatat<DateOnly> SistaAnmälningsdag { get; set; }

    public Evenemangsuppgifter Uppgifter() => new()
    {
        Typ = Typ.Värde!.Value,
        Titel = Titel.Trim(),
        Tema = string.IsNullOrEmpty(Tema) ? null : Tema,
        Beskrivning = Beskrivning?.Trim() ?? "",
        Datum = Datum.Värde,
        Start = Start.Värde,
        Slut = Slut.Värde,
        Lokal = Lokal?.Trim() ?? "",
        Adress = Adress?.Trim() ?? "",
        Digitalt = Digitalt,
        MedarrangörId = Guid.TryParse(MedarrangörId, out var medarrangör) ? medarrangör : null,
        Platser = Platser.Värde,
        SistaAnmälningsdag = SistaAnmälningsdag.Värde,
    };
}

internal abstract class EvenemangsformulärValidator<T> : AbstractValidator<T>
    where T : Evenemangsformulär
{
    private const int MestTitel = 120;
    private const int MestBeskrivning = 4000;
    private const int MestPlatser = 10_000;

    protected EvenemangsformulärValidator()
    {
        RuleFor(e => e.Typ).Must(t => t.Värde is not null).WithMessage("Välj typ av evenemang.");
        RuleFor(e => e.Titel).Cascade(CascadeMode.Stop)
            .Must(t => !string.IsNullOrWhiteSpace(t)).WithMessage("Ange evenemangets titel.")
            .ÄrHögst(MestTitel, "Titeln");
        RuleFor(e => e.Tema).Must(t => string.IsNullOrEmpty(t) || Teman.Finns(t)).WithMessage("Välj ett tema i listan.");
        RuleFor(e => e.Beskrivning).ÄrHögst(MestBeskrivning, "Beskrivningen");
        RuleFor(e => e.Datum).ÄrTomEllerDag();
        RuleFor(e => e.Start).Must(t => t.ÄrLäsbart).WithMessage("Skriv starttiden som 09.30.");
        RuleFor(e => e.Slut).Cascade(CascadeMode.Stop)
            .Must(t => t.ÄrLäsbart).WithMessage("Skriv sluttiden som 15.30.")
            .Must((e, slut) => slut.Värde is null || e.Start.Värde is null || slut.Värde > e.Start.Värde)
            .WithMessage("Sluttiden måste vara senare än starttiden.");
        RuleFor(e => e.Lokal).ÄrHögst(120, "Lokalen");
        RuleFor(e => e.Adress).ÄrHögst(200, "Adressen");
        RuleFor(e => e.Platser).Cascade(CascadeMode.Stop)
            .Must(p => p.ÄrLäsbart).WithMessage("Skriv antalet platser med siffror.")
            .Must(p => p.Värde is null or (>= 1 and <= MestPlatser)).WithMessage($"Ange mellan 1 och {MestPlatser} platser.");
        RuleFor(e => e.SistaAnmälningsdag).Cascade(CascadeMode.Stop)
            .ÄrTomEllerDag()
            .Must((e, sista) => sista.Värde is null || e.Datum.Värde is null || sista.Värde <= e.Datum.Värde)
            .WithMessage("Sista anmälningsdag kan inte vara efter evenemanget.");
    }
}
