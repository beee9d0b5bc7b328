using FluentValidation;
using Kultur.Modularity;

namespace Kultur.Samhällsutveckling.Initiativen;

/// <summary>What is typed when an initiative is started and when it is edited.</summary>
internal abstract record Initiativinmatning
{
    public string Titel { get; set; } = "";

    public string Beskrivning { get; set; } = "";

    public Inmatat<DateOnly> Start { get; set; }

    public Inmatat<DateOnly> Slut { get; set; }

    public string NästaSteg { get; set; } = "";

    public Inmatat<DateOnly> NästaStegDen { get; set; }

    /// <summary>A form with none checked gives null.</summary>
    public List<string> Kommuner { get; set => field = value ?? []; } = [];

    public Initiativfakta Fakta => new(
        Titel.Trim(), Beskrivning.EllerInget(), Start.Värde, Slut.Värde, NästaSteg.EllerInget(), NästaStegDen.Värde, Kommuner);
}

internal abstract class InitiativinmatningValidator<T> : AbstractValidator<T>
    where T : Initiativinmatning
{
    protected InitiativinmatningValidator()
    {
        RuleFor(i => i.Titel).NotEmpty().WithMessage("Ange initiativets titel.").ÄrHögst(Initiativ.MaxTitel, "Titeln");
        RuleFor(i => i.Beskrivning).ÄrHögst(Initiativ.MaxText, "Beskrivningen");
        RuleFor(i => i.Start).ÄrTomEllerDag();
        RuleFor(i => i.Slut).ÄrTomEllerDag()
            .Must((i, slut) => slut.Värde is not { } sista || i.Start.Värde is not { } första || sista >= första)
            .WithMessage("Slutdatumet är före startdatumet. Ange en senare dag.");
        RuleFor(i => i.NästaSteg).ÄrHögst(Initiativ.MaxNästaSteg, "Nästa steg")
            .Must((i, steg) => steg.EllerInget() is not null || i.NästaStegDen.ÄrTomt)
            .WithMessage("Skriv vad som ska göras den dagen, eller ta bort datumet.");
        RuleFor(i => i.NästaStegDen).ÄrTomEllerDag();
        RuleFor(i => i.Kommuner).Must(koder => koder.TrueForAll(Kultur.Domain.Kommuner.Finns))
            .WithMessage("Välj bland kommunerna i listan.");
    }
}
