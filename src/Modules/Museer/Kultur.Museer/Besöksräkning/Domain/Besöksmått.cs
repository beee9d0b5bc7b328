namespace Kultur.Museer.Besöksräkning;

/// <summary>What the rows of one day at one museum that are alike add up to.</summary>
internal sealed record Radsumma(DateOnly Datum, Besöksslag Slag, Besökskategori Kategori, Räknemetod Metod, int Antal);

/// <summary>
/// The two measures of the official museum statistics (Myndigheten för kulturanalys), worked out day by day: visits to
/// exhibitions and activities, and visits to the site.
/// </summary>
/// <param name="Anläggning">Visits to the site.</param>
/// <param name="Verksamhet">Visits to exhibitions and activities.</param>
/// <param name="BarnOchUnga">Of those, up to 18 years; schools and preschools included.</param>
/// <param name="Skola">Of those, with a school or preschool.</param>
internal sealed record Besöksmått(int Anläggning, int Verksamhet, int BarnOchUnga, int Skola)
{
    public static Besöksmått Inga { get; } = new(0, 0, 0, 0);

    public static Besöksmått operator +(Besöksmått a, Besöksmått b) =>
        new(a.Anläggning + b.Anläggning, a.Verksamhet + b.Verksamhet, a.BarnOchUnga + b.BarnOchUnga, a.Skola + b.Skola);

    /// <summary>
    /// The measures of some days at one museum. A group that was counted both at its booking and by hand counts once, as
    /// booked. Who was at an activity was at the site too, so a day's visits to the site are never fewer: where the
    /// entrance was not counted, or counted fewer, they are those of the activities.
    /// </summary>
    public static Besöksmått Av(IEnumerable<Radsumma> rader) => rader.GroupBy(r => r.Datum).Select(Dag).Aggregate(Inga, (a, b) => a + b);

    /// <summary>Whether a row is left out of the measures, given the others of its day.</summary>
    public static bool RäknasInte(Radsumma rad, IEnumerable<Radsumma> dagen) =>
        rad.Metod is Räknemetod.Räknare or Räknemetod.Uppskattning
        && ÄrGrupp(rad.Kategori)
        && dagen.Any(r => r.Metod == Räknemetod.Bokning && r.Kategori == rad.Kategori && r.Slag == rad.Slag);

    private static Besöksmått Dag(IEnumerable<Radsumma> dagen)
    {
        var alla = dagen.ToList();
        var räknas = alla.Where(r => !RäknasInte(r, alla)).ToLookup(r => r.Slag);
        var verksamhet = räknas[Besöksslag.Verksamhetsbesök].Sum(r => r.Antal);
        return new(
            Math.Max(räknas[Besöksslag.Anläggningsbesök].Sum(r => r.Antal), verksamhet),
            verksamhet,
            Av(Besökskategori.BarnOchUnga, Besökskategori.Skola, Besökskategori.Förskola),
            Av(Besökskategori.Skola, Besökskategori.Förskola));

        int Av(params Besökskategori[] kategorier) =>
            räknas[Besöksslag.Verksamhetsbesök].Where(r => kategorier.Contains(r.Kategori)).Sum(r => r.Antal);
    }

    private static bool ÄrGrupp(Besökskategori kategori) => kategori is Besökskategori.Skola or Besökskategori.Förskola or Besökskategori.Grupp;
}
