using Kultur.Biblioteksutveckling.Biblioteksplaner;
using Kultur.Domain;

namespace Kultur.Biblioteksutveckling.Demo;

/// <summary>Invented plans in every state; three municipalities have none.</summary>
internal static class Demoplaner
{
    private static readonly string[] Saknas = ["1438", "1447", "1462"];
    private static readonly string[] UnderArbete = ["1445", "1452"];
    private static readonly string[] Utgångna = ["1452", "1460", "1470", "1492"];
    private static readonly string[] Aktualiserade = ["1407", "1421", "1443", "1495"];
    private static readonly string[] SlutarIÅr = ["1427", "1439", "1486"];
    private static readonly string[] SlutarISommar = ["1435", "1466", "1498"];
    private static readonly string[] SlutarNästaÅr = ["1401", "1430", "1472", "1484", "1489"];
    private static readonly string[] NyPåVäg = ["1427", "1435", "1492"];
    private static readonly string[] Åtgärdade = ["1430", "1489"];

    public static IEnumerable<Biblioteksplan> Alla(DateOnly idag) =>
        Kommuner.Alla.Where(k => !Saknas.Contains(k.Kod)).SelectMany((kommun, nr) => Planer(kommun.Kod, nr, idag));

    private static IEnumerable<Biblioteksplan> Planer(string kommunkod, int nr, DateOnly idag)
    {
        var planer = new List<Biblioteksplan>();
        if (kommunkod != "1445")
        {
            var sista = SistaDag(kommunkod, nr, idag);
            if (nr % 3 == 0)
                planer.Add(Antagen(kommunkod, nr + 7, sista.AddYears(-4), idag));
            planer.Add(Antagen(kommunkod, nr, sista, idag));
            if (Aktualiserade.Contains(kommunkod))
                planer[^1].Aktualisera(new DateOnly(idag.Year + 1, 12, 31), idag.AddDays(-40 - nr), $"§ {30 + nr}, KS {idag.Year}/{118 + (nr * 3)}", idag);
        }

        if (UnderArbete.Contains(kommunkod) || NyPåVäg.Contains(kommunkod))
            planer.Add(Biblioteksplan.Påbörja(kommunkod, idag.AddDays(-60 - nr)));

        new Kommunplaner(kommunkod, planer).Larma(idag);
        if (Åtgärdade.Contains(kommunkod))
            planer.SelectMany(p => p.Larm.Select(l => (p, l.Id))).ToList().ForEach(x => x.p.Åtgärda(x.Id, idag));
        return planer;
    }

    private static DateOnly SistaDag(string kommunkod, int nr, DateOnly idag) =>
        Utgångna.Contains(kommunkod) || Aktualiserade.Contains(kommunkod) ? new DateOnly(idag.Year - 1, 12, 31)
        : SlutarIÅr.Contains(kommunkod) ? new DateOnly(idag.Year, 12, 31)
        : SlutarISommar.Contains(kommunkod) ? new DateOnly(idag.Year + 1, 6, 30)
        : SlutarNästaÅr.Contains(kommunkod) ? new DateOnly(idag.Year + 1, 12, 31)
        : new DateOnly(idag.Year + 2 + (nr % 2), 12, 31);

    private static Biblioteksplan Antagen(string kommunkod, int nr, DateOnly sista, DateOnly idag)
    {
        var första = sista.AddYears(-4).AddDays(1);
        var antagen = första.AddDays(-25 - (nr % 60));
        var plan = Biblioteksplan.Påbörja(kommunkod, antagen);
        plan.Anta(
            new Antagande(
                antagen,
                $"§ {12 + (nr * 3)}, {(nr % 2 == 0 ? "KS" : "Dnr")} {antagen.Year}/{204 + (nr * 7)}",
                "Kommunfullmäktige",
                första,
                sista,
                nr % 4 == 0 ? "Folkbibliotek" : "Folk- och skolbibliotek",
                nr % 5 == 0 ? null : $"https://www.example.org/{kommunkod}/biblioteksplan",
                [.. KbPunkter.Alla.Where((_, i) => (i + nr) % 5 != 0 && (nr % 3 != 0 || i != 8)).Select(p => p.Kod)]),
            idag);
        return plan;
    }
}
