using FluentValidation;
using Kultur.Modularity;
using Kultur.Museer.Museerna;

namespace Kultur.Museer.Inkommande;

/// <summary>What is typed when something is received and when the entry is changed.</summary>
internal abstract record Inkommandeinmatning
{
    public string Museum { get; set; } = "";

    public string Benämning { get; set; } = "";

    public Inmatat<int> Antal { get; set; } = 1;

    public Inmatat<Inlämningsskäl> Skäl { get; set; }

    public string Beskrivning { get; set; } = "";

    public string Skick { get; set; } = "";

    public string? Kommunkod { get; set; }

    public string Fyndplats { get; set; } = "";

    public Inmatat<DateOnly> Mottaget { get; set; }

    public Inmatat<DateOnly> ÅterlämnasSenast { get; set; }

    public string Inlämnare { get; set; } = "";

    public string InlämnarensAdress { get; set; } = "";

    public string InlämnarensTelefon { get; set; } = "";

    public Inkommandeuppgifter Uppgifter() => new()
    {
        Benämning = Benämning.Trim(),
        Antal = Antal.Värde!.Value,
        Skäl = Skäl.Värde!.Value,
        Beskrivning = Beskrivning.EllerInget(),
        Skick = Skick.EllerInget(),
        Kommunkod = Kommunkod.EllerInget(),
        Fyndplats = Fyndplats.EllerInget(),
        Mottaget = Mottaget.Värde!.Value,
        ÅterlämnasSenast = ÅterlämnasSenast.Värde,
        Inlämnare = Inlämnare.EllerInget(),
        InlämnarensAdress = InlämnarensAdress.EllerInget(),
        InlämnarensTelefon = InlämnarensTelefon.EllerInget(),
    };

    /// <summary>Fills the form with what is saved.</summary>
    public void Fyll(string museum, Inkommandeuppgifter u)
    {
        (Museum, Benämning, Antal, Skäl, Beskrivning, Skick) = (museum, u.Benämning, u.Antal, u.Skäl, u.Beskrivning ?? "", u.Skick ?? "");
        (Kommunkod, Fyndplats, Mottaget) = (u.Kommunkod, u.Fyndplats ?? "", u.Mottaget);
        ÅterlämnasSenast = u.ÅterlämnasSenast is { } dag ? dag : default(Inmatat<DateOnly>);
        (Inlämnare, InlämnarensAdress, InlämnarensTelefon) = (u.Inlämnare ?? "", u.InlämnarensAdress ?? "", u.InlämnarensTelefon ?? "");
    }
}

internal abstract class InkommandeinmatningValidator<T> : AbstractValidator<T>
    where T : Inkommandeinmatning
{
    protected InkommandeinmatningValidator()
    {
        RuleFor(i => i.Museum).Must(Museum.Finns).WithMessage("Välj vilket museum som tar emot.");
        RuleFor(i => i.Benämning).NotEmpty().WithMessage("Ange vad som lämnas in.").ÄrHögst(Inkommandeuppgifter.MaxNamn, "Benämningen");
        RuleFor(i => i.Antal).Must(a => a.Värde is > 0 and < 1_000_000).WithMessage("Ange antalet med siffror, minst 1.");
        RuleFor(i => i.Skäl).Must(s => s.Värde is not null).WithMessage("Välj varför det lämnas in.");
        RuleFor(i => i.Beskrivning).ÄrHögst(Inkommandeuppgifter.MaxText, "Beskrivningen");
        RuleFor(i => i.Skick).ÄrHögst(Inkommandeuppgifter.MaxText, "Skicket");
        RuleFor(i => i.Kommunkod).ÄrTomEllerKommun();
        RuleFor(i => i.Fyndplats).ÄrHögst(Inkommandeuppgifter.MaxNamn, "Platsen");
        RuleFor(i => i.Mottaget).ÄrDag("Ange vilken dag objektet togs emot.");
        RuleFor(i => i.ÅterlämnasSenast).ÄrTomEllerDag()
            .Must((i, dag) => dag.Värde is not { } sista || i.Mottaget.Värde is not { } mottaget || sista >= mottaget)
            .WithMessage("Dagen är före mottagningsdagen. Ange en senare dag.")
            .Must((i, dag) => i.Skäl.Värde is not (Inlämningsskäl.Lån or Inlämningsskäl.Identifiering) || !dag.ÄrTomt)
            .WithMessage("Ange när det senast ska lämnas tillbaka.");
        RuleFor(i => i.Inlämnare).ÄrHögst(Inkommandeuppgifter.MaxNamn, "Namnet");
        RuleFor(i => i.InlämnarensAdress).ÄrHögst(Inkommandeuppgifter.MaxNamn, "Adressen");
        RuleFor(i => i.InlämnarensTelefon).ÄrHögst(40, "Telefonnumret");
    }
}
