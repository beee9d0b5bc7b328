using Kultur.Domain;
using Kultur.Modularity;
using Kultur.NaturOchKulturmiljö.Data;
using Kultur.NaturOchKulturmiljö.Remisserna;

namespace Kultur.NaturOchKulturmiljö.Demo;

/// <summary>
/// A year of referrals around today, in every state: late, due today, this week and later, answered and abstained from;
/// objects in all parts of the region; and finds on their way to a museum.
/// </summary>
internal sealed class NaturOchKulturmiljöDemoData(NaturOchKulturmiljöDbContext db, UnitOfWork unitOfWork, TimeProvider klocka) : IDemoData
{
    private const int Besvarade = 84;

    /// <summary>Working days from today to each open referral's svarstid.</summary>
    private static readonly int[] Svarstider =
        [-2, -1, 0, 0, 3, 3, 4, 6, 8, 8, 9, 11, 13, 13, 14, 15, 16, 17, 18, 18, 19, 20, 21, 22, 22, 24, 26, 28, 30, 32, 34, 37, 40, 42, 44, 46];

    private readonly DateOnly _idag = SvenskTid.Idag(klocka);

    private List<Handläggare> _handläggare = [];

    public Task SeedAsync(CancellationToken ct) => unitOfWork.RunAsync(db, IDemoData.UseCase, SåAsync, idempotencyKey: null, ct);

    private Task<Result> SåAsync()
    {
        _handläggare =
        [
            Handläggare.Lägg("AE", "Antikvarie", "demo-antikvarie", "ae@example.org", 24),
            Handläggare.Lägg("BL", "Antikvarie", null, "bl@example.org", 20),
            Handläggare.Lägg("KS", "Byggnadsantikvarie", null, "ks@example.org", 16),
            Handläggare.Lägg("MT", "Naturvårdare", null, "mt@example.org", 8),
        ];
        db.Handläggare.AddRange(_handläggare);
        SåRemisser();
        db.Miljöobjekt.AddRange(Demoobjekt.Alla(_idag));
        db.Fynd.AddRange(Demofynd.Nya(_idag));
        return Task.FromResult(Result.Success);
    }

    /// <summary>In the order they came in, so that the numbers follow the days.</summary>
    private void SåRemisser()
    {
        var planer = Enumerable.Range(0, Besvarade).Select(Besvarad)
            .Concat(Demoremisser.Öppna.Select((data, i) => Öppen(data, i)))
            .OrderBy(plan => plan.Uppgifter.Inkom).ToList();
        var serier = new Dictionary<int, Diarieserie>();
        foreach (var (uppgifter, händer) in planer)
        {
            if (!serier.TryGetValue(uppgifter.Inkom.Year, out var serie))
                db.Diarieserier.Add(serie = serier[uppgifter.Inkom.Year] = Diarieserie.Ny(Diarieserie.Kulturförvaltningen, uppgifter.Inkom.Year));
            var remiss = Remiss.Registrera(serie.Ta(), uppgifter, Klockan(uppgifter.Inkom, 9)).Value;
            händer(remiss);
            db.Remisser.Add(remiss);
        }
    }

    private (Remissuppgifter Uppgifter, Action<Remiss> Händer) Öppen(Demoremiss data, int nr)
    {
        var svarstid = Arbetsdagar.LäggTill(_idag, Svarstider[nr]);
        if (!Arbetsdagar.Är(svarstid))
            svarstid = Arbetsdagar.LäggTill(svarstid, 1);
        var inkom = Inkom(data.Typ, svarstid);
        var uppgifter = Uppgifter(data.Typ, data.Rubrik, data.Kommunkoder, data.Myndighet, inkom, svarstid, nr);
        return (uppgifter, remiss =>
        {
            if (nr % 6 == 5)
                return;
            remiss.Tilldela(_handläggare[new[] { 0, 1, 0, 2, 3, 1 }[nr % 6]].Id);
            if (nr % 7 == 4 && svarstid.AddDays(14) is var senare)
                remiss.BeviljaAnstånd(Arbetsdagar.Är(senare) ? senare : Arbetsdagar.LäggTill(senare, 1), inkom, "Planhandläggaren", Klockan(_idag, 0));
            if (nr % 5 is 2 or 3 && nr < 24)
                SkrivUtkast(remiss, nr, Klockan(inkom, 13));
            if (nr % 5 == 2 && nr < 24)
                remiss.Upprätta(Klockan(inkom, 15));
        });
    }

    private (Remissuppgifter Uppgifter, Action<Remiss> Händer) Besvarad(int nr)
    {
        var (typ, mönster) = Demoremisser.Besvarade[nr % Demoremisser.Besvarade.Count];
        var kommun = Kommuner.Alla[nr * 17 % Kommuner.Alla.Count].Kod;
        var svarstid = Arbetsdagar.LäggTill(_idag, -3 - (nr * 3));
        var inkom = Inkom(typ, svarstid);
        var rubrik = string.Format(System.Globalization.CultureInfo.InvariantCulture, mönster, Demoremisser.Namn[nr * 5 % Demoremisser.Namn.Count]);
        var myndighet = typ is Ärendetyp.Kulturmiljölagen or Ärendetyp.Täkt ? "Länsstyrelsen i Västra Götalands län" : null;
        return (Uppgifter(typ, rubrik, [kommun], myndighet, inkom, svarstid, 100 + nr), remiss =>
        {
            remiss.Tilldela(_handläggare[nr % _handläggare.Count].Id);
            var svarad = Klockan(Arbetsdagar.LäggTill(svarstid, nr % 11 == 0 ? 2 : -(nr % 4)), 14);
            if (nr % 9 == 4)
            {
                remiss.Avstå("Ärendet berör inga kulturvärden eller naturvärden som vi bevakar.", svarad);
                return;
            }

            SkrivUtkast(remiss, nr, svarad.AddHours(-5));
            remiss.Upprätta(svarad.AddHours(-1));
            remiss.Expediera(svarad);
        });
    }

    private static void SkrivUtkast(Remiss remiss, int nr, DateTimeOffset när)
    {
        var (vad, text) = Demoremisser.Yttranden[nr % Demoremisser.Yttranden.Count];
        remiss.SkrivUtkast(vad, text, när);
    }

    private static Remissuppgifter Uppgifter(
        Ärendetyp typ, string rubrik, string[] kommuner, string? myndighet, DateOnly inkom, DateOnly svarstid, int nr)
    {
        var kommun = Kommuner.Finn(kommuner[0])!;
        return new Remissuppgifter(
            rubrik,
            typ,
            myndighet ?? $"{kommun.OfficielltNamn}, miljö- och byggnadsnämnden",
            myndighet is null ? $"MBN {inkom.Year}/{100 + (nr * 7)}" : $"{431 + nr}-{10_000 + (nr * 37)}-{inkom.Year}",
            $"registrator.{kommun.Kod}@example.org",
            kommuner,
            null,
            kommuner.Length == 1 ? SwerefPunkt.Skapa(kommun.Läge.N + (nr * 53 % 2_400) - 1_200, kommun.Läge.E + (nr * 71 % 2_400) - 1_200).Value : null,
            inkom,
            typ.ÄrLov() ? inkom.AddDays(-20) : null,
            svarstid);
    }

    /// <summary>So long before the svarstid as is usual, on a working day.</summary>
    private DateOnly Inkom(Ärendetyp typ, DateOnly svarstid)
    {
        var regel = Svarstidsregel.Standard(typ);
        var dag = regel.Enhet == Tidsenhet.Veckor ? svarstid.AddDays(-7 * regel.Antal) : svarstid.AddMonths(-regel.Antal);
        dag = dag < _idag ? dag : Arbetsdagar.LäggTill(_idag, -1 - (svarstid.DayNumber % 4));
        return Arbetsdagar.Är(dag) ? dag : Arbetsdagar.LäggTill(dag, -1);
    }

    private static DateTimeOffset Klockan(DateOnly dag, int timme) => SvenskTid.Ögonblick(dag, new TimeOnly(timme, 0));
}
