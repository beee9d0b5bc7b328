using FluentValidation;
using Kultur.Modularity;

namespace Kultur.Museer.Samlingar;

/// <summary>What is filled in of a picture.</summary>
internal abstract record Bildinmatning
{
    public string Alttext { get; set; } = "";

    public string Fotograf { get; set; } = "";

    public string Rättighetshavare { get; set; } = "";

    public Inmatat<Licens> Licens { get; set; }

    public Bilduppgifter Uppgifter() => new(Alttext.Trim(), Fotograf.EllerInget(), Licens.Värde!.Value, Rättighetshavare.EllerInget());
}

internal abstract class BildinmatningValidator<T> : AbstractValidator<T>
    where T : Bildinmatning
{
    protected BildinmatningValidator()
    {
        RuleFor(c => c.Alttext).NotEmpty().WithMessage("Beskriv vad bilden visar.").ÄrHögst(Bild.MaxText, "Beskrivningen");
        RuleFor(c => c.Fotograf).ÄrHögst(Bild.MaxText, "Fotografens namn");
        RuleFor(c => c.Rättighetshavare).ÄrHögst(Bild.MaxText, "Namnet");
        RuleFor(c => c.Licens).Must(l => l.Värde is not null).WithMessage("Välj bildens rättigheter.");
    }
}
