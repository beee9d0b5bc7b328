using Kultur.Domain;

namespace Kultur.NaturOchKulturmiljö.Remisserna;

/// <summary>How much of a handläggare's time until the last svarstid the open referrals take.</summary>
/// <param name="Öppna">How many are open.</param>
/// <param name="Timmar">The work that is expected on them.</param>
/// <param name="Tillgängliga">The hours there are, on working days from today to the last svarstid.</param>
/// <param name="SistaDag">The last svarstid; null when none is open.</param>
internal sealed record Arbetsbörda(int Öppna, int Timmar, decimal Tillgängliga, DateOnly? SistaDag)
{
    private const int DagarPerVecka = 5;

    /// <summary>The share of the time that is taken; null when there is no time left to share.</summary>
    public decimal? Andel => Tillgängliga > 0 ? Timmar / Tillgängliga : null;

    /// <summary>The hours that there is no time for.</summary>
    public int Överbokade => (int)Math.Ceiling(Math.Max(0, Timmar - Tillgängliga));

    /// <param name="timmarPerVecka">The hours of a week.</param>
    /// <param name="öppna">Each open referral's svarstid and expected work.</param>
    /// <param name="idag">Today, which counts as a whole day.</param>
    public static Arbetsbörda Av(int timmarPerVecka, IReadOnlyCollection<(DateOnly Svarstid, int Timmar)> öppna, DateOnly idag)
    {
        var sista = öppna.Count == 0 ? (DateOnly?)null : öppna.Max(r => r.Svarstid);
        var dagar = sista >= idag ? Arbetsdagar.Mellan(idag.AddDays(-1), sista.Value) : 0;
        return new(öppna.Count, öppna.Sum(r => r.Timmar), dagar * (decimal)timmarPerVecka / DagarPerVecka, sista);
    }
}
