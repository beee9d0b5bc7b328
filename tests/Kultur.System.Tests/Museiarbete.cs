using System.Text.RegularExpressions;
using Kultur.Testing;

namespace Kultur.System.Tests;

/// <summary>What a museum's educator does, for flows that begin there.</summary>
internal static partial class Museiarbete
{
    /// <summary>Publishes a programme at Vitlycke that has one room and one educator of its own; tells its id.</summary>
    public static async Task<string> PubliceraAsync(Besökare pedagog, string namn, DateOnly från, DateOnly till)
    {
        var initialer = string.Concat(namn.Split(' ').Select(ord => $"{ord[0]}."));
        await pedagog.GåTillAsync("/museer/lokaler/ny");
        await pedagog.Fyll("Museum", "Vitlycke museum").Fyll("Namn", $"Rum för {namn}").Fyll("Platser", "30").TryckAsync("Lägg till lokal");
        pedagog.Fel.ShouldBeEmpty();
        await pedagog.GåTillAsync("/museer/pedagoger/ny");
        await pedagog.Fyll("Museum", "Vitlycke museum").Fyll("Namn", $"Pedagog för {namn}").Fyll("Initialer", initialer).TryckAsync("Lägg till pedagog");
        pedagog.Fel.ShouldBeEmpty();

        await pedagog.GåTillAsync("/museer/skolprogram/nytt?museum=vitlycke");
        await pedagog.Fyll("Namn", namn).Fyll("Beskrivning", "Klassen arbetar som på bronsåldern.").Fyll("Från ålder", "7").Fyll("Till ålder", "12")
            .Fyll("Högst antal barn", "28").Fyll("Pris per grupp", "2400").Fyll("Längd i minuter", "60")
            .Fyll("Minuter att ställa i ordning", "15").Fyll("Minuter att plocka undan", "15")
            .Fyll("Ges från och med", $"{från:yyyy-MM-dd}").Fyll("Ges till och med", $"{till:yyyy-MM-dd}")
            .Fyll($"Rum för {namn}, 30 platser", "ja").Fyll(initialer, "ja")
            .TryckAsync("Spara utkast");
        pedagog.Fel.ShouldBeEmpty();
        await pedagog.TryckAsync("Publicera");
        pedagog.Innehåll.ShouldContain("Går att boka.");
        return Id().Match(pedagog.Adress).Value;
    }

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}")]
    private static partial Regex Id();
}
