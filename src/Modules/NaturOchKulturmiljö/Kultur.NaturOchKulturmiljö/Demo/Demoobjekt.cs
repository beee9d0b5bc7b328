using Kultur.Domain;
using Kultur.NaturOchKulturmiljö.Miljöobjekten;

namespace Kultur.NaturOchKulturmiljö.Demo;

/// <summary>Sixty objects of fifteen kinds, invented, each near the middle of its municipality.</summary>
internal static class Demoobjekt
{
    private const int Antal = 60;

    private static readonly (string Namn, Objektslag Slag, string Ändamål, int? Byggt, int Spann, Skyddsslag? Skydd, bool Hemligt)[] Slag =
    [
        ("Mårtens kyrka i {0}", Objektslag.Byggnad, "Kyrka", 1180, 60, Skyddsslag.KyrkligtKulturminne, false),
        ("Norra stenvalvsbron, {0}", Objektslag.Anläggning, "Stenvalvsbro", 1838, 0, null, false),
        ("Gravfältet vid Hög, {0}", Objektslag.Plats, "Gravfält", null, 0, Skyddsslag.Fornlämning, false),
        ("Gamla stationshuset, {0}", Objektslag.Byggnad, "Stationshus", 1879, 0, Skyddsslag.QMärkt, false),
        ("Ängen vid Backa, {0}", Objektslag.Naturobjekt, "Slåtteräng", null, 0, Skyddsslag.Biotopskydd, false),
        ("Tingshuset i {0}", Objektslag.Byggnad, "Tingshus", 1794, 0, Skyddsslag.Byggnadsminne, false),
        ("Bruksmiljön i {0}", Objektslag.Miljö, "Järnbruk med arbetarbostäder", 1810, 80, Skyddsslag.Riksintresse, false),
        ("Växtplats för fridlyst orkidé, {0}", Objektslag.Naturobjekt, "Växtplats", null, 0, null, true),
        ("Väderkvarnen på Kullen, {0}", Objektslag.Byggnad, "Väderkvarn", 1862, 0, null, false),
        ("Hällristningen vid Åsen, {0}", Objektslag.Plats, "Hällristning", null, 0, Skyddsslag.Fornlämning, false),
        ("Folkets hus i {0}", Objektslag.Byggnad, "Samlingslokal", 1934, 0, null, false),
        ("Ekhagen, {0}", Objektslag.Naturobjekt, "Ekhage med jätteträd", null, 0, Skyddsslag.Naturreservat, false),
        ("Magasinet vid ån, {0}", Objektslag.Byggnad, "Magasin", 1845, 15, null, false),
        ("Boplats för rovfågel, {0}", Objektslag.Naturobjekt, "Boplats", null, 0, null, true),
        ("Torplämningen Svedjan, {0}", Objektslag.Plats, "Torp", 1780, 40, Skyddsslag.Fornlämning, false),
    ];

    private static readonly string[] Anteckningar =
        ["Taket läcker över den norra gaveln.", "Fönstren behöver målas inom två år.", "Igenväxning hotar.", "Väl underhållet."];

    public static IEnumerable<Miljöobjekt> Alla(DateOnly idag) => Enumerable.Range(0, Antal).Select(nr => Nytt(nr, idag));

    private static Miljöobjekt Nytt(int nr, DateOnly idag)
    {
        var (namn, slag, ändamål, byggt, spann, skydd, hemligt) = Slag[nr % Slag.Length];
        var kommun = Kommuner.Alla[nr * 9 % Kommuner.Alla.Count];
        var plats = SwerefPunkt.Skapa(kommun.Läge.N + (nr * 337 % 3_000) - 1_500, kommun.Läge.E + (nr * 571 % 3_000) - 1_500).Value;
        var objekt = Miljöobjekt.Registrera(
            new Objektuppgifter(
                string.Format(System.Globalization.CultureInfo.InvariantCulture, namn, kommun.Namn),
                slag,
                ändamål,
                kommun.Kod,
                slag == Objektslag.Naturobjekt ? null : $"{kommun.Namn} {1 + (nr % 9)}:{3 + (nr * 7 % 90)}",
                new Byggår(byggt + (nr % 7), byggt + (nr % 7) + spann),
                nr % 20 == 19 ? null : plats,
                slag == Objektslag.Plats ? 20 : 5,
                hemligt,
                slag == Objektslag.Plats ? $"L{1900 + (nr * 3)}:{1000 + (nr * 83)}" : null,
                slag == Objektslag.Byggnad ? $"2130{nr:D3}0{4_000 + (nr * 11)}" : null,
                null),
            idag).Value;
        if (skydd is { } vilket)
            objekt.LäggTillSkydd(vilket, idag.AddYears(-12).AddDays(-nr * 90), null, Bedömning(vilket, nr), idag);
        if (nr % 4 != 3)
        {
            objekt.Bedöm(idag.AddDays(-900 - (nr * 5)), nr % 3 == 0 ? Skick.Gott : Skick.Godtagbart, Hotnivå.Lågt, null, idag);
            objekt.Bedöm(idag.AddDays(-20 - (nr * 4)), (Skick)(nr % 7 == 0 ? 3 : nr % 3), (Hotnivå)(nr % 8 == 1 ? 2 : nr % 2), Anteckningar[nr % Anteckningar.Length], idag);
        }

        return objekt;
    }

    private static AntikvariskBedömning? Bedömning(Skyddsslag skydd, int nr) =>
        skydd != Skyddsslag.Fornlämning ? null : nr % 15 == 14 ? AntikvariskBedömning.ÖvrigKulturhistoriskLämning : AntikvariskBedömning.Fornlämning;
}
