namespace Kultur.Modularity;

/// <summary>A kind of work at the förvaltning, with the permissions that the modules grant it.</summary>
/// <param name="Slug">ASCII, as in addresses and cookies.</param>
/// <param name="Title">On screen.</param>
/// <param name="Description">What the role does, in Swedish.</param>
public sealed record Role(string Slug, string Title, string Description)
{
    /// <summary>Meets the municipalities' libraries.</summary>
    public static readonly Role Bibliotekskonsulent =
        new("bibliotekskonsulent", "Bibliotekskonsulent", "Möter kommunernas bibliotek, noterar behov och följer biblioteksplaner.");

    /// <summary>Makes courses of needs.</summary>
    public static readonly Role Utvecklare =
        new("utvecklare", "Utvecklare", "Gör kurser och evenemang av behov och tar emot anmälningar.");

    /// <summary>Keeps the actors' register and supports initiatives.</summary>
    public static readonly Role Samhällsutvecklare =
        new("samhallsutvecklare", "Samhällsutvecklare", "Håller aktörsregistret och följer initiativ i kommunerna.");

    /// <summary>Keeps a museum's collections.</summary>
    public static readonly Role Intendent =
        new("intendent", "Intendent", "Håller museernas samlingar: föremål, placeringar och det som kommer in.");

    /// <summary>Receives schools and visitors at a museum.</summary>
    public static readonly Role Museipedagog =
        new("museipedagog", "Museipedagog", "Gör skolprogram, sköter husets kalender och räknar besök.");

    /// <summary>A municipality's own coordinator, who decides over its bookings: works for the municipality, not for the region.</summary>
    public static readonly Role Kultursamordnare =
        new("kultursamordnare", "Kultursamordnare", "Godkänner kommunens bokningar och följer kommunens arrangörsstöd.") { ÄrKommunal = true };

    /// <summary>Answers referrals and keeps the register of heritage objects.</summary>
    public static readonly Role Antikvarie =
        new("antikvarie", "Antikvarie", "Besvarar remisser, håller miljöobjekten och tar emot fynd.");

    /// <summary>Reads everything.</summary>
    public static readonly Role Chef = new("chef", "Chef", "Ser allt, ändrar inget.");

    /// <summary>Keeps the system going.</summary>
    public static readonly Role Driftansvarig =
        new("driftansvarig", "Driftansvarig", "Följer leveransen mellan modulerna och rättar det som har fastnat.");

    /// <summary>Every role.</summary>
    public static IReadOnlyList<Role> All { get; } =
        [Bibliotekskonsulent, Utvecklare, Samhällsutvecklare, Intendent, Museipedagog, Antikvarie, Kultursamordnare, Chef, Driftansvarig];

    /// <summary>The roles of those who work at the förvaltning itself.</summary>
    public static IReadOnlyList<Role> Förvaltningens { get; } = [.. All.Where(r => !r.ÄrKommunal)];

    /// <summary>Whether who has the role works for one municipality, and sees and does only what is that municipality's.</summary>
    public bool ÄrKommunal { get; private init; }
}
