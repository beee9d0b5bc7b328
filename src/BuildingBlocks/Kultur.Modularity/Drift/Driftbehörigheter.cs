namespace Kultur.Modularity.Drift;

/// <summary>The permissions of Driftcentral, which belongs to no module.</summary>
public static class Driftbehörigheter
{
    /// <summary>See what is delivered and what has stuck.</summary>
    public const string Läsa = "drift.lasa";

    /// <summary>Replay and skip deliveries, pause and resume subscribers, send letters again.</summary>
    public const string Skriva = "drift.skriva";

    /// <summary>See what events and letters say of people, and what errors say.</summary>
    public const string Personuppgifter = "drift.personuppgifter";

    internal static IReadOnlyList<Permission> Alla { get; } =
    [
        new(Läsa, "Se leveransen mellan modulerna och skickad e-post", Role.Driftansvarig, Role.Chef),
        new(Skriva, "Spela om och hoppa över händelser, pausa prenumeranter och skicka om e-post", Role.Driftansvarig),
        new(Personuppgifter, "Se personuppgifter i händelser, brev och fel", Role.Chef),
    ];
}
