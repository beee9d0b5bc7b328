namespace Kultur.Museer.Samlingar;

/// <summary>One thing that is looked at before an object is shown to the public.</summary>
/// <param name="Text">What is in order, or what is missing, in Swedish.</param>
/// <param name="Uppfyllt">Whether it is in order.</param>
/// <param name="Krävs">Whether the object cannot be shown without it.</param>
internal sealed record Publiceringskrav(string Text, bool Uppfyllt, bool Krävs)
{
    public static IReadOnlyList<Publiceringskrav> För(Föremålsuppgifter uppgifter, IReadOnlyCollection<Licens> bilder)
    {
        var krav = new List<Publiceringskrav>();
        if (uppgifter.ÄrNatur)
        {
            Kräv(uppgifter.VetenskapligtNamn is not null, "Vetenskapligt namn finns", "Vetenskapligt namn saknas");
        }
        else
        {
            Kräv(uppgifter.Datering.ÄrKänd || uppgifter.Slag == Föremålsslag.Geologi, "Datering finns", "Datering med årtal saknas");
            Kräv(uppgifter.Material.Count > 0, "Material finns", "Material saknas");
        }

        Kräv(uppgifter.Licens != Licens.Okänd, "Rättigheter är angivna", "Rättigheter är inte angivna");
        Kräv(
            bilder.Any(l => l != Licens.Okänd),
            "Minst en bild med rättighet",
            bilder.Count == 0 ? "Bild saknas" : "Ingen bild har angivna rättigheter");
        Rekommendera(uppgifter.Beskrivning is not null, "Beskrivning finns", "Beskrivning saknas");
        Rekommendera(uppgifter.Kommunkod is not null, "Ort och kommun finns", "Kommun saknas");
        Rekommendera(uppgifter.Förvärv.Sätt != Förvärvssätt.Okänt, "Förvärv är känt", "Hur föremålet förvärvades saknas");
        return krav;

        void Kräv(bool uppfyllt, string finns, string saknas) => krav.Add(new(uppfyllt ? finns : saknas, uppfyllt, Krävs: true));

        void Rekommendera(bool uppfyllt, string finns, string saknas) => krav.Add(new(uppfyllt ? finns : saknas, uppfyllt, Krävs: false));
    }
}
