using Kultur.Domain;

namespace Kultur.NaturOchKulturmiljö.Remisserna;

internal static class Remissurval
{
    /// <summary>Those that wait for an answer.</summary>
    public static IQueryable<Remiss> Öppna(this IQueryable<Remiss> remisser) =>
        remisser.Where(r => r.Läge != Remissläge.Expedierad && r.Läge != Remissläge.Avstår);
}

internal static class Remissfel
{
    public static Error FinnsInte { get; } = Error.NotFound("Remissen finns inte.");
}
