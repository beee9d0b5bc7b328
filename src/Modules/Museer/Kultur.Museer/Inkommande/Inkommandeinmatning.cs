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
        Beskrivning = Beskrivning.EllerNull(),
        Skick = Skick.EllerNull(),
        Kommunkod = Kommunkod.EllerNull(),
        Fyndplats = Fyndplats.EllerNull(),
        Mottaget = Mottaget.Värde!.Value,
        ÅterlämnasSenast = ÅterlämnasSenast.Värde,
        Inlämnare = Inlämnare.EllerNull(),
        InlämnarensAdress = InlämnarensAdress.EllerNull(),
        InlämnarensTelefon = InlämnarensTelefon.EllerNull(),
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
        RuleFor(i => i.Benämning).NotEmpty().WithMessage("Ange vad som lämnas in.").Högst(Inkommandeuppgifter.MaxNamn, "Benämningen");
        RuleFor(i => i.Antal).Must(a => a.Värde is > 0 and < 1_000_000).WithMessage("Ange antalet med siffror, minst 1.");
        RuleFor(i => i.Skäl).Must(s => s.Värde is not null).WithMessage("Välj varför det lämnas in.");
        RuleFor(i => i.Beskrivning).Högst(Inkommandeuppgifter.MaxText, "Beskrivningen");
        RuleFor(i => i.Skick).Högst(Inkommandeuppgifter.MaxText, "Skicket");
        RuleFor(i => i.Kommunkod).Kommun();
        RuleFor(i => i.Fyndplats).Högst(Inkommandeuppgifter.MaxNamn, "Platsen");
        RuleFor(i => i.Mottaget).Must(d => d.Värde is not null).WithMessage("Ange mottagningsdagen som 2026-11-24.");
        RuleFor(i => i.ÅterlämnasSenast).Läsbar()
            .Must((i, dag) => dag.Värde is not { } sista || i.Mottaget.Värde is not { } mottaget || sista >= mottaget)
            .WithMessage("Dagen är före mottagningsdagen. Ange en senare dag.")
            .Must((i, dag) => i.Skäl.Värde is not (Inlämningsskäl.Lån or Inlämningsskäl.Identifiering) || !dag.ÄrTomt)
            .WithMessage("Ange när det senast ska lämnas tillbaka.");
        RuleFor(i => i.Inlämnare).Högst(Inkommandeuppgifter.MaxNamn, "Namnet");
        RuleFor(i => i.InlämnarensAdress).Högst(Inkommandeuppgifter.MaxNamn, "Adressen");
        RuleFor(i => i.InlämnarensTelefon).Högst(40, "Telefonnumret");
    }
}
