using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Samhällsutveckling.Aktörer;
using Kultur.Samhällsutveckling.Data;
using Kultur.Samhällsutveckling.Initiativen;
using Kultur.Samhällsutveckling.Kommunuppgifter;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Samhällsutveckling.Demo;

/// <summary>Invented actors and initiatives, and figures for all 49 municipalities. No person in it exists.</summary>
internal sealed class SamhällsutvecklingDemoData(SamhällsutvecklingDbContext db, UnitOfWork unitOfWork, TimeProvider klocka) : IDemoData
{
    private readonly DateOnly _idag = SvenskTid.Idag(klocka);
    private readonly Dictionary<string, Aktör> _aktörer = [];

    public Task SeedAsync(CancellationToken ct) => unitOfWork.RunAsync(
        db,
        IDemoData.UseCase,
        () =>
        {
            Aktörer();
            Initiativ();
            return KommunuppgifterAsync(ct);
        },
        idempotencyKey: null,
        ct);

    private void Aktörer()
    {
        Bibliotekschefer();
        Kultursamordnare();
        foreach (var förening in Demoregister.Föreningar)
            Förening(förening);
        Dubbletter();
        db.Aktörer.AddRange(_aktörer.Values);
    }

    private void Bibliotekschefer()
    {
        foreach (var (i, kommun) in Kommuner.Alla.Index())
        {
            var chef = Person(Demoregister.Namn(i), Domän(kommun));
            chef.LäggTillRoll("Bibliotekschef", kommun.Kod, Dag(-(150 + (i * 73 % 2200))), i % 12 == 5 ? Dag(10 + i) : null);
        }

        foreach (var (i, kod) in new[] { "1435", "1482", "1490", "1495", "1466" }.Index())
        {
            var kommun = Kommuner.Finn(kod)!;
            var nuvarande = _aktörer.Values.First(a => a.Roller.Any(r => r.Kommunkod == kod)).Roller[0];
            Person(Demoregister.Namn(60 + i), Domän(kommun))
                .LäggTillRoll("Bibliotekschef", kod, nuvarande.Från.AddYears(-4), nuvarande.Från.AddDays(-1));
        }
    }

    private void Kultursamordnare()
    {
        foreach (var (i, kod) in new[] { "1460", "1435", "1487", "1463", "1470", "1440", "1499", "1491" }.Index())
        {
            Person(Demoregister.Namn(70 + i), Domän(Kommuner.Finn(kod)!))
                .LäggTillRoll("Kultursamordnare", kod, Dag(-(90 + (i * 210))), i == 3 ? Dag(21) : null);
        }
    }

    private void Förening(Demoregister.Förening förening)
    {
        var aktör = Ny(Aktörslag.Organisation, new Aktörsfakta(
            förening.Namn,
            förening.Organisationsnummer is { } nummer ? Organisationsnummer.Tolka(nummer).Value : null,
            Adress($"info@{förening.Domän}"),
            Telefon: $"0{Kommuner.Finn(förening.Kommunkod)!.Kod[2..]}-555 {_aktörer.Count % 90 + 10:00} 00",
            Webb: $"https://{förening.Domän}"));
        aktör.LäggTillRoll(förening.Roll, förening.Kommunkod, Dag(-(400 + (_aktörer.Count * 31))), null);
        aktör.LäggTillKontaktperson(förening.Kontakt, "Ordförande", Adress($"ordforande@{förening.Domän}"), null);
    }

    /// <summary>Entries that somebody made without looking first; each is like one of the others.</summary>
    private void Dubbletter()
    {
        Dubblett("Dalslands Konstforening", "kansli@dalslandskonst.example.org", "Konstförening", "1460");
        Dubblett("Kustteatern i Bohuslän", "info@kustteatern.example.org", "Arrangör", "1484");
        Dubblett("Hembygdsföreningen Kroppefjäll", "kontakt@kroppefjall.example.org", "Hembygdsförening", "1461");
        Dubblett("Slöjd Skaraborg", "info@slojdskaraborg.example.org", "Arrangör", "1495");

        void Dubblett(string namn, string epost, string roll, string kod) =>
            Ny(Aktörslag.Organisation, new Aktörsfakta(namn, Epost: Adress(epost), Anteckning: "Inskriven efter ett telefonsamtal."))
                .LäggTillRoll(roll, kod, Dag(-60), null);
    }

    private void Initiativ()
    {
        foreach (var förlaga in Demoregister.Initiativ)
        {
            var start = Dag(-förlaga.DagarSedanStart);
            var initiativ = Initiativen.Initiativ.Starta(
                new Initiativfakta(
                    förlaga.Titel,
                    förlaga.Beskrivning,
                    start,
                    start.AddDays(förlaga.Längd),
                    förlaga.NästaSteg,
                    förlaga.DagarTillNästaSteg is { } dagar ? Dag(dagar) : null,
                    förlaga.Kommuner),
                Ögonblick(start));
            var steg = förlaga.DagarSedanStart / ((int)förlaga.Fas + 1);
            for (var fas = 1; fas <= Math.Min((int)förlaga.Fas, (int)Fas.Uppföljning); fas++)
                initiativ.GåVidare(Ögonblick(start.AddDays(fas * steg)));
            if (förlaga.Resultat is { } resultat)
                initiativ.Avsluta(resultat, Ögonblick(start.AddDays(4 * steg)));
            foreach (var (namn, roll) in förlaga.Medverkande)
                initiativ.Koppla(_aktörer[namn].Id, roll);
            db.Initiativ.Add(initiativ);
        }
    }

    private async Task<Result> KommunuppgifterAsync(CancellationToken ct)
    {
        var finns = await db.Kommunuppgifter.ToDictionaryAsync(u => (u.Kommunkod, u.År), ct);
        foreach (var (i, kommun) in Kommuner.Alla.Index())
        {
            var folkmängd = finns.GetValueOrDefault((kommun.Kod, KommunuppgifterReferenceData.År))?.Folkmängd ?? Demoregister.Folkmängd[kommun.Kod];
            foreach (var (avstånd, år) in new[] { 2023, 2024, 2025 }.Index())
            {
                if (!finns.TryGetValue((kommun.Kod, år), out var uppgift))
                    db.Kommunuppgifter.Add(uppgift = Kommunuppgift.För(kommun.Kod, år));
                var årets = folkmängd + ((avstånd - 1) * ((i % 9) - 4) * folkmängd / 1000);
                uppgift.Ange(uppgift.Folkmängd is null ? årets : null, årets * (170 + (i * 5 % 35)) / 1000, IDemoData.UseCase);
            }
        }

        return Result.Success;
    }

    private Aktör Person(string namn, string domän) =>
        Ny(Aktörslag.Person, new Aktörsfakta(namn, Epost: Adress($"{Ascii(namn).Replace(' ', '.')}@{domän}")));

    private Aktör Ny(Aktörslag slag, Aktörsfakta fakta)
    {
        var aktör = Aktör.Registrera(slag, fakta).Value;
        _aktörer.Add(fakta.Namn, aktör);
        return aktör;
    }

    private static string Domän(Kommun kommun) => $"{Ascii(kommun.Namn).Replace(" ", "")}.example.org";

    private static string Ascii(string text) =>
        text.ToLowerInvariant().Replace('å', 'a').Replace('ä', 'a').Replace('ö', 'o').Replace('é', 'e');

    private static Epostadress Adress(string text) => Epostadress.Tolka(text).Value;

    private DateOnly Dag(int dagar) => _idag.AddDays(dagar);

    private static DateTimeOffset Ögonblick(DateOnly dag) => SvenskTid.Ögonblick(dag, new TimeOnly(10, 0));
}
