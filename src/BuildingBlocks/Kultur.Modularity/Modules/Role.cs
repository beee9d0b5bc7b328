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

    /// <summary>Reads everything.</summary>
    public static readonly Role Chef = new("chef", "Chef", "Ser allt, ändrar inget.");

    /// <summary>Keeps the system going.</summary>
    public static readonly Role Driftansvarig =
        new("driftansvarig", "Driftansvarig", "Följer leveransen mellan modulerna och rättar det som har fastnat.");

    /// <summary>Every role.</summary>
    public static IReadOnlyList<Role> All { get; } =
        [Bibliotekskonsulent, Utvecklare, Samhällsutvecklare, Chef, Driftansvarig];
}
