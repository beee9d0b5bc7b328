using System.Linq.Expressions;

namespace Kultur.NaturOchKulturmiljö.Miljöobjekten;

internal static class Objektsurval
{
    /// <summary>Those in urgent need of repair, or under a threat that is high or urgent.</summary>
    public static IQueryable<Miljöobjekt> IFara(this IQueryable<Miljöobjekt> objekt) =>
        objekt.Where(o => o.Skick == Skick.Akut || o.Hot == Hotnivå.Högt || o.Hot == Hotnivå.Akut);

    /// <summary>As rows. Where an object is stays untold to who may not know it, also in the database's answer.</summary>
    public static IQueryable<Objektrad> Rader(this IQueryable<Miljöobjekt> objekt, bool serSkyddade) => objekt.Select(o => new Objektrad(
        o.Id.Value, o.Namn, o.Slag, o.Ändamål, o.Kommunkod, o.Skick, o.Hot, o.LägetSkyddat,
        o.LägetSkyddat && !serSkyddade ? null : o.Norr,
        o.LägetSkyddat && !serSkyddade ? null : o.Öst));

    /// <summary>What has no secret that the user may not know.</summary>
    public static Expression<Func<Miljöobjekt, bool>> LägetSyns(bool serSkyddade) => o => serSkyddade || !o.LägetSkyddat;
}
