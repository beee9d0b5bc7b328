using Kultur.Domain;
using Kultur.Museer.Besöken;
using Kultur.Museer.Besöksräkning;
using Kultur.Museer.Data;
using Kultur.Museer.Huskalender;
using Kultur.Museer.Lokaler;
using Kultur.Museer.Museerna;
using Kultur.Museer.Pedagoger;
using Kultur.Museer.Skolprogrammen;

namespace Kultur.Museer.Demo;

/// <summary>
/// Rooms, educators and programmes of the five museums, a year of visits and other entries in their calendars, and counted
/// visitors of two years. Schools and persons are invented, and the addresses lead nowhere. Of what happened before
/// today nobody else is told: the bookings are not theirs.
/// </summary>
internal sealed class HusDemoData(MuseerDbContext db, TimeProvider klocka)
{
    private const int DagarBakåt = 190;
    private const int DagarFramåt = 175;
    private const int BesökPerVecka = 12;

    private static readonly string[] _skolor =
        ["Ekbackens skola", "Sjöängsskolan", "Lindhagaskolan", "Kyrkbyns skola", "Solvändaskolan", "Granitskolan", "Björkhöjdsskolan", "Strandängsskolan"];

    private static readonly string[] _byggen =
        ["Hängning av fotografier", "Bygge av vinterns utställning", "Nya montrar i basutställningen", "Ljussättning av salen", "Bygge av barnens verkstad"];

    private static readonly string[] _kontakter = ["Anna Berglid", "Johan Ekros", "Leila Sandvall", "Mikael Tornby", "Sara Nyhage", "Peter Åsmark"];

    private readonly Random _slump = new(1873);
    private readonly DateOnly _idag = SvenskTid.Idag(klocka);
    private readonly Dictionary<(string, DateOnly), Husdag> _dagar = [];
    private readonly Dictionary<string, Öppettider> _öppettider = Museum.Alla.ToDictionary(m => m.Kod, m => Öppettider.Standard(m.Kod));
    private readonly List<Lokal> _lokaler = [.. Demolokal.Alla.Select(Lokal)];
    private readonly List<Pedagog> _pedagoger = [.. Demopedagog.Alla.Select(Pedagog)];

    private int _besök;

    public void Lägg()
    {
        LäggHus();
        Räkna();
    }

    private void LäggHus()
    {
        db.Lokaler.AddRange(_lokaler);
        db.Pedagoger.AddRange(_pedagoger);
        db.Öppettider.AddRange(_öppettider.Values);
        SkrivEgnaPoster();
        var program = Demoprogram.Alla.Select(Program).ToList();
        db.Skolprogram.AddRange(program);
        BokaBesök([.. program.Where(p => p.Tillstånd == Programtillstånd.Publicerat)]);
        foreach (var (p, demo) in program.Zip(Demoprogram.Alla))
            Avsluta(p, demo);
        BokaLokaler();
        db.Husdagar.AddRange(_dagar.Values.Where(d => d.Poster.Count > 0));
    }

    private static Lokal Lokal(Demolokal d) => Lokaler.Lokal.Lägg(new(d.Id), new(d.Namn, d.Museum, d.Platser, d.Utrustning, d.Tillgänglighet, d.Upplåten));

    private static Pedagog Pedagog(Demopedagog d) => Pedagoger.Pedagog.Lägg(
        new(d.Id), new(d.Namn, d.Initialer, d.Museum, d.Språk, Veckotider.Lika(d.FörstaDag, d.SistaDag, new(new(8, 0), new(16, 30))), ÄrAktiv: true));

    /// <summary>A programme that was given the year before too, so that there are visits to look back on.</summary>
    private Skolprogram Program(Demoprogram demo)
    {
        var program = Skolprogram.Skapa(new(demo.Id), Uppgifter(demo) with { Från = _idag.AddDays(-DagarBakåt), Till = _idag.AddDays(DagarFramåt) });
        if (demo.Nummer != Demoprogram.Utkast)
            program.Publicera(_lokaler, _pedagoger, _idag);
        program.ClearDomainEvents();
        return program;
    }

    private void Avsluta(Skolprogram program, Demoprogram demo)
    {
        program.Ändra(Uppgifter(demo), _lokaler, _pedagoger);
        if (demo.Nummer != Demoprogram.Indraget)
            return;
        program.ClearDomainEvents();
        program.DraIn("Runstenen är på konservering.");
        program.ClearDomainEvents();
    }

    private Programuppgifter Uppgifter(Demoprogram demo)
    {
        var läsår = Läsår.Början(_idag).Year;
        return new()
        {
            Namn = demo.Namn,
            Museum = demo.Museum,
            Beskrivning = demo.Beskrivning,
            FrånÅlder = demo.FrånÅlder,
            TillÅlder = demo.TillÅlder,
            Minuter = demo.Minuter,
            MinuterFöre = 15,
            MinuterEfter = 15,
            HögstAntal = demo.HögstAntal,
            Pris = demo.Nummer == Demoprogram.Utkast ? null : demo.Pris,
            Från = demo.BaraVår ? new(läsår + 1, 4, 6) : new(läsår, 8, 17),
            Till = new(läsår + 1, 6, 11),
            AntalPedagoger = demo.Pedagoger,
            Lokaler = [.. _lokaler.Where(l => l.Museum == demo.Museum && l.Platser >= demo.HögstAntal + 3 && l.Platser < 50).Select(l => l.Id.Value)],
            Pedagoger = [.. _pedagoger.Where(p => p.Museum == demo.Museum).Select(p => p.Id.Value)],
        };
    }

    private void SkrivEgnaPoster()
    {
        foreach (var (n, museum) in Museum.Alla.Index())
        {
            var lokaler = _lokaler.Where(l => l.Museum == museum.Kod).ToList();
            var pedagoger = _pedagoger.Where(p => p.Museum == museum.Kod).ToList();
            for (var dag = -DagarBakåt + n * 3; dag < DagarFramåt; dag += 61)
            {
                Skriv(museum.Kod, dag, 5, new() { Slag = Postslag.Utställningsbygge, Rubrik = _byggen[(n + dag + 200) % _byggen.Length], Tid = Tidsspann.HelaDagen, Lokal = lokaler[(n + dag + 200) % 2 + 2], Ursprung = NyttId() });
                Skriv(museum.Kod, dag + 20, 1, new() { Slag = Postslag.Underhåll, Rubrik = "Brandlarmet provas", Tid = new(new(8, 0), new(9, 0)), Ursprung = NyttId() });
                Skriv(museum.Kod, dag + 30, 5, new() { Slag = Postslag.Frånvaro, Rubrik = "Ledig", Tid = Tidsspann.HelaDagen, Pedagoger = [pedagoger[(dag + 200) % 3]], Ursprung = NyttId() });
                Skriv(museum.Kod, dag + 45, 1, new() { Slag = Postslag.Stängt, Rubrik = "Personaldag", Tid = Tidsspann.HelaDagen, Ursprung = NyttId() });
            }
        }
    }

    private void Skriv(string museum, int börjar, int dagar, Önskan önskan)
    {
        for (var dag = börjar; dag < börjar + dagar; dag++)
            Dag(museum, _idag.AddDays(dag)).Boka(önskan, _öppettider[museum]);
    }

    private void BokaBesök(IReadOnlyList<Skolprogram> program)
    {
        for (var vecka = -DagarBakåt / 7; vecka < DagarFramåt / 7; vecka++)
        {
            for (var n = 0; n < BesökPerVecka; n++)
            {
                var dag = Domain.Arbetsdagar.LäggTill(_idag.AddDays(7 * vecka + _slump.Next(5)), 1);
                if (!ÄrSkoldag(dag))
                    continue;
                Boka(program[_slump.Next(program.Count)], dag, new TimeOnly(9 + _slump.Next(5), 30 * _slump.Next(2)));
            }
        }
    }

    private void Boka(Skolprogram program, DateOnly dag, TimeOnly start)
    {
        var nummer = _besök;
        var kommun = Kommuner.Alla[_slump.Next(Kommuner.Alla.Count)];
        var kontakt = _kontakter[_slump.Next(_kontakter.Length)];
        var barn = Math.Min(program.HögstAntal!.Value, 14 + _slump.Next(15));
        var besök = Skolbesök.Nytt(new(NyttId()));
        besök.Begär(
            new(
                program.Id, SvenskTid.Ögonblick(dag, start), barn, 2 + _slump.Next(2), $"{_skolor[_slump.Next(_skolor.Length)]}", kommun.Kod,
                Årskurs(program), kontakt, $"{Ascii(kontakt)}@example.org", $"0700-00 {_slump.Next(10, 99)} {_slump.Next(10, 99)}",
                nummer % 4 == 0 ? "En elev behöver hiss." : nummer % 4 == 1 ? "Vi äter matsäck efteråt." : null),
            program);
        var planering = new Besöksplanering(
            program,
            [.. _lokaler.Where(l => l.Museum == program.Museum)],
            [.. _pedagoger.Where(p => p.Museum == program.Museum)],
            _öppettider[program.Museum],
            datum => Dag(program.Museum, datum));
        var placering = planering.Placera(besök);
        if (placering.IsSuccess && nummer % 19 == 7)
            besök.Återkalla("Klassen fick förhinder.");
        else if (placering.IsSuccess)
            Bekräfta(besök, planering, placering.Value, nummer);
        else
            besök.Avvisa(placering.Error.Message, []);
        besök.ClearDomainEvents();
        db.Skolbesök.Add(besök);
        _besök++;
    }

    private void Bekräfta(Skolbesök besök, Besöksplanering planering, Placering placering, int nummer)
    {
        Dag(besök.Museum, besök.Datum).Boka(planering.Önskan(besök, placering), planering.Öppettider);
        besök.Bekräfta(placering.Lokal, placering.Pedagoger);
        if (besök.Datum >= _idag || (besök.Datum > _idag.AddDays(-12) && nummer % 3 == 0))
            return;
        var uteblev = nummer % 41 == 5;
        besök.Genomför(uteblev ? 0 : besök.AntalBarn - _slump.Next(3), uteblev ? 0 : besök.AntalVuxna, _idag);
        db.Besöksrader.AddRange(Besöksrad.Av(besök, SvenskTid.Ögonblick(besök.Datum, besök.Slut)));
    }

    private void BokaLokaler()
    {
        string[] titlar = ["Nätverksträff för biblioteken", "Frukostträff om kulturmiljö", "Seminarium om tillgänglighet", "Konferens för arrangörer"];
        foreach (var (n, lokal) in _lokaler.Where(l => l.Upplåten).Index())
        {
            var dag = Domain.Arbetsdagar.LäggTill(_idag.AddDays(-20 + 11 * n), 1);
            var bokning = Lokalbokning.Ny(new(NyttId()));
            bokning.Begär(lokal.Id, titlar[n % titlar.Length], SvenskTid.Ögonblick(dag, new(13, 0)), SvenskTid.Ögonblick(dag, new(15, 30)), 20);
            if (!Dag(lokal.Museum, dag).Boka(bokning.Önskan(lokal).Value, _öppettider[lokal.Museum]).IsSuccess)
                continue;
            bokning.Bekräfta();
            bokning.ClearDomainEvents();
            db.Lokalbokningar.Add(bokning);
        }
    }

    /// <summary>
    /// Two years of counts, the older by week and the last by day: everyone at the entrance, tickets at the exhibitions,
    /// and today hour by hour.
    /// </summary>
    private void Räkna()
    {
        foreach (var (n, museum) in Museum.Alla.Index())
        {
            var vanligt = 60 + 45 * n;
            for (var dag = _idag.AddYears(-2); dag < _idag; dag = dag.AddDays(1))
            {
                var förDagar = dag >= _idag.AddYears(-1) ? 1 : dag.DayOfWeek == DayOfWeek.Sunday ? 6 : 0;
                if (förDagar == 0 || _öppettider[museum.Kod].För(dag) is null)
                    continue;
                var antal = (vanligt * Säsong(dag) / 100 + _slump.Next(25)) * förDagar;
                var barn = antal * (15 + _slump.Next(15)) / 100;
                LäggRad(museum.Kod, dag, null, Besöksslag.Anläggningsbesök, Besökskategori.EjFördelade, n == 1 ? Räknemetod.Uppskattning : Räknemetod.Räknare, antal);
                LäggRad(museum.Kod, dag, null, Besöksslag.Verksamhetsbesök, Besökskategori.Vuxna, Räknemetod.Biljett, antal * 55 / 100);
                LäggRad(museum.Kod, dag, null, Besöksslag.Verksamhetsbesök, Besökskategori.BarnOchUnga, Räknemetod.Biljett, barn);
            }

            var nu = SvenskTid.Lokal(klocka.GetUtcNow()).Hour;
            for (var timme = 9; timme < Math.Min(nu, 16); timme++)
                LäggRad(museum.Kod, _idag, timme, Besöksslag.Anläggningsbesök, Besökskategori.EjFördelade, Räknemetod.Räknare, 4 + _slump.Next(25));
        }
    }

    private void LäggRad(string museum, DateOnly dag, int? timme, Besöksslag slag, Besökskategori kategori, Räknemetod metod, int antal) =>
        db.Besöksrader.Add(Besöksrad.Räkna(NyttId(), museum, dag, timme, slag, kategori, metod, antal, SvenskTid.Ögonblick(dag, new(16, 0))));

    private Husdag Dag(string museum, DateOnly datum) =>
        _dagar.TryGetValue((museum, datum), out var dag) ? dag : _dagar[(museum, datum)] = Husdag.Ny(museum, datum);

    private Guid NyttId()
    {
        Span<byte> bytes = stackalloc byte[16];
        _slump.NextBytes(bytes);
        return new(bytes);
    }

    private static bool ÄrSkoldag(DateOnly dag) => dag switch
    {
        { Month: 7 } => false,
        { Month: 6, Day: > 10 } => false,
        { Month: 8, Day: < 20 } => false,
        { Month: 12, Day: > 18 } => false,
        { Month: 1, Day: < 9 } => false,
        _ => true,
    };

    private static string Årskurs(Skolprogram program) => program.TillÅlder <= 6 ? "förskola" : $"åk {Math.Clamp((program.FrånÅlder + program.TillÅlder)!.Value / 2 - 6, 1, 9)}";

    private static int Säsong(DateOnly dag) => dag.Month switch
    {
        6 or 7 or 8 => 190,
        5 or 9 or 10 => 120,
        12 or 1 => 60,
        _ => 90,
    } + (dag.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 45 : 0);

    private static string Ascii(string namn) =>
        namn.ToLowerInvariant().Replace(' ', '.').Replace('å', 'a').Replace('ä', 'a').Replace('ö', 'o');
}
