using Kultur.Domain;
using Kultur.Fortbildning.Data;
using Kultur.Fortbildning.Evenemangen;
using Kultur.Modularity;

namespace Kultur.Fortbildning.Demo;

/// <summary>
/// Sixty events from fourteen months ago to half a year ahead, in every type and state, some of them full with a
/// waiting list. The names are invented and the addresses lead nowhere. Kursförslag come by themselves, of the needs
/// that other modules report.
/// </summary>
internal sealed class FortbildningDemoData(FortbildningDbContext db, UnitOfWork unitOfWork, TimeProvider klocka) : IDemoData
{
    private const int DagarBakåt = 425;
    private const int DagarFramåt = 182;
    private const int Tidigare = 38;

    private readonly Random _slump = new(1861);
    private readonly DateOnly _idag = SvenskTid.Idag(klocka);
    private readonly Dictionary<int, int> _löpnummer = [];

    public Task SeedAsync(CancellationToken ct) => unitOfWork.RunAsync(
        db,
        IDemoData.UseCase,
        () =>
        {
            foreach (var (nummer, ämne) in Demoämnen.Alla.Index())
                db.Evenemang.Add(Evenemang(ämne, Dag(nummer), nummer));
            return Task.FromResult(Result.Success);
        },
        idempotencyKey: null,
        ct);

    /// <summary>On a working day; the closer to today, the denser.</summary>
    private DateOnly Dag(int nummer)
    {
        var kommande = nummer - Tidigare + 0.2;
        var dagar = kommande < 0
            ? -DagarBakåt * Math.Pow(-kommande / Tidigare, 1.5)
            : DagarFramåt * Math.Pow(kommande / (Demoämnen.Alla.Count - Tidigare), 1.5);
        return Arbetsdagar.LäggTill(_idag.AddDays((int)Math.Round(dagar) - 1), 1);
    }

    private Evenemang Evenemang(Demoämne ämne, DateOnly dag, int nummer)
    {
        var planeringsdag = dag.AddDays(-90) < _idag.AddDays(-10) ? dag.AddDays(-90) : _idag.AddDays(-10);
        var planerat = SvenskTid.Ögonblick(planeringsdag, new TimeOnly(8, 30)).AddMinutes(nummer);
        var (start, slut) = Tider(ämne.Typ);
        var ort = Demoorter.Alla[_slump.Next(Demoorter.Alla.Count)];
        var digitalt = _slump.Next(3) == 0;
        var utkast = dag > _idag.AddDays(30) && nummer % 3 == 0;
        var evenemang = Evenemangen.Evenemang.Skapa(
            Nummer(SvenskTid.Lokal(planerat).Year),
            new()
            {
                Typ = ämne.Typ,
                Titel = ämne.Titel,
                Tema = ämne.Tema,
                Beskrivning = ämne.Beskrivning,
                Datum = dag,
                Start = start,
                Slut = slut,
                Lokal = ort.Lokal,
                Adress = ort.Adress,
                Digitalt = digitalt,
                Platser = utkast && nummer % 2 == 0 ? null : ämne.Platser,
                SistaAnmälningsdag = dag.AddDays(-6),
            },
            kursförslag: null,
            planerat);
        if (utkast)
            return evenemang;

        evenemang.Publicera(planerat.AddDays(1));
        Anmäl(evenemang, planerat.AddDays(1), nummer);
        if (nummer % 17 == 9)
            evenemang.StällIn("Kursledaren har fått förhinder.");
        else if (evenemang.Börjar < klocka.GetUtcNow().AddDays(-7))
            Genomför(evenemang);
        return evenemang;
    }

    private void Anmäl(Evenemang evenemang, DateTimeOffset öppnar, int nummer)
    {
        var nu = klocka.GetUtcNow();
        var stänger = evenemang.Börjar!.Value.AddDays(-7) < nu ? evenemang.Börjar.Value.AddDays(-7) : nu;
        var ärPopulärt = nummer % 5 == 1;
        var sökande = ärPopulärt ? evenemang.Platser!.Value * 5 / 4 + 3 : evenemang.Platser!.Value * (35 + _slump.Next(60)) / 100;
        if (!ärPopulärt && evenemang.Datum > _idag.AddMonths(3))
            sökande /= 4;
        var steg = (stänger - öppnar) / (sökande + 1);
        if (steg <= TimeSpan.Zero)
            return;

        for (var i = 1; i <= sökande; i++)
            evenemang.Anmäl(Person(i), öppnar + steg * i);
        foreach (var anmälan in evenemang.Anmälda.Where(_ => _slump.Next(14) == 0).ToList())
            evenemang.TaBort(anmälan.Id, stänger);
    }

    private void Genomför(Evenemang evenemang)
    {
        var slut = SvenskTid.Ögonblick(evenemang.Datum!.Value, evenemang.Slut!.Value);
        var närvarande = evenemang.Anmälda.Where(_ => _slump.Next(8) > 0).Select(a => a.Id).ToList();
        evenemang.NoteraNärvaro(närvarande, Närvaro.Närvarande, slut);
        evenemang.Genomför(slut);
    }

    private Deltagaruppgifter Person(int nummer)
    {
        var förnamn = Demonamn.Förnamn[_slump.Next(Demonamn.Förnamn.Count)];
        var efternamn = Demonamn.Efternamn[_slump.Next(Demonamn.Efternamn.Count)];
        var kommun = Kommuner.Alla[_slump.Next(Kommuner.Alla.Count)];
        return new(
            $"{förnamn} {efternamn}",
            Epostadress.Tolka($"{Ascii(förnamn)}.{Ascii(efternamn)}.{nummer}@example.org").Value,
            Roller.Alla[_slump.Next(Roller.Alla.Count)],
            kommun.Kod,
            kommun.OfficielltNamn);
    }

    private Evenemangsnummer Nummer(int år)
    {
        _löpnummer[år] = _löpnummer.GetValueOrDefault(år) + 1;
        return new(år, _löpnummer[år]);
    }

    private static (TimeOnly Start, TimeOnly Slut) Tider(Evenemangstyp typ) => typ switch
    {
        Evenemangstyp.Frukostträff => (new(8, 0), new(9, 15)),
        Evenemangstyp.Seminarium => (new(13, 0), new(16, 0)),
        Evenemangstyp.Konferens => (new(9, 0), new(16, 30)),
        _ => (new(9, 30), new(15, 30)),
    };

    private static string Ascii(string namn) =>
        namn.ToLowerInvariant().Replace('å', 'a').Replace('ä', 'a').Replace('ö', 'o').Replace('é', 'e');
}
