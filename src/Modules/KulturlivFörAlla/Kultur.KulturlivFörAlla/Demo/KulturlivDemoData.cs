using Kultur.Domain;
using Kultur.KulturlivFörAlla.Arrangörsstöd;
using Kultur.KulturlivFörAlla.Bokningarna;
using Kultur.KulturlivFörAlla.Data;
using Kultur.KulturlivFörAlla.Katalogen;
using Kultur.Modularity;

namespace Kultur.KulturlivFörAlla.Demo;

/// <summary>
/// Eighty offers, this and last year's frame for all 49, and a hundred and twenty bookings in every state over all four
/// förbund, with ledgers that add up. Names are invented and addresses lead nowhere.
/// </summary>
internal sealed class KulturlivDemoData(KulturlivFörAllaDbContext db, UnitOfWork unitOfWork, TimeProvider klocka) : IDemoData
{
    private const decimal Ram = 820_000;
    private const decimal Omkostnadsram = 240_000;
    private const int Bokningar = 120;
    private const int HosMuseet = 4;

    private static readonly string[] Skolor =
        ["Fjordskolan", "Björkängsskolan", "Centralskolan", "Ekbackens skola", "Förskolan Linden", "Kyrkskolan", "Sjöviksskolan", "Parkskolan", "Norra skolan", "Brunnsskolan"];

    private static readonly string[] Namn = ["Ada Berg", "Kim Ek", "Noa Lind", "Robin Dahl", "Sam Ask", "Mika Holm", "Love Åberg", "Alex Öman"];

    private readonly Random _slump = new(1866);
    private readonly DateTimeOffset _nu = klocka.GetUtcNow();
    private readonly DateOnly _idag = SvenskTid.Idag(klocka);
    private readonly Satser _satser = new();
    private readonly Dictionary<(int År, Pott Pott, string Kommun), Stödkonto> _konton = [];
    private readonly Dictionary<int, int> _löpnummer = [];

    public Task SeedAsync(CancellationToken ct) => unitOfWork.RunAsync(
        db,
        IDemoData.UseCase,
        () =>
        {
            foreach (var år in (int[])[_idag.Year - 1, _idag.Year, _idag.Year + 1])
                Fördela(år);
            foreach (var (nummer, kommun) in Kommuner.Alla.Index())
                db.Kommunvillkor.Add(Villkor(kommun, nummer));
            var utbud = Utbud();
            foreach (var nummer in Enumerable.Range(0, Bokningar))
                Boka(nummer, utbud);
            db.Stödkonton.AddRange(_konton.Values);
            db.Ärenden.AddRange(Demoärenden.Alla(_idag));
            return Task.FromResult(Result.Success);
        },
        idempotencyKey: null,
        ct);

    private void Fördela(int år)
    {
        var beslutad = SvenskTid.Ögonblick(new(år - 1, 11, 12), new(10, 0));
        var fördelning = Fördelning.Besluta(år, Ram + (år - _idag.Year) * 20_000, år - 2, Demobarn.PerKommun, beslutad < _nu ? beslutad : _nu.AddDays(-5)).Value;
        db.Fördelningar.Add(fördelning);
        foreach (var konto in Kontoplan.Öppna(fördelning, Omkostnadsram, fördelning.Beslutad))
            _konton[(år, konto.Pott, konto.Kommunkod)] = konto;
        if (år == _idag.Year)
            Stödkonto.Omfördela(_konton[(år, Pott.Subvention, "1480")], _konton[(år, Pott.Subvention, "1435")], 30_000, "Många skolor i Tanum vill boka", _nu.AddDays(-60));
    }

    private Kommunvillkor Villkor(Kommun kommun, int nummer)
    {
        var villkor = Kommunvillkor.För(kommun.Kod);
        if (nummer % 16 != 7)
            villkor.Utse(Namn[nummer % Namn.Length], $"kultursamordnare.{kommun.Kod}@example.org");
        if (nummer % 12 != 5)
        {
            var från = new DateOnly(_idag.Year - 3, 1, 1);
            villkor.LäggTillPlan($"Kulturplan för barn och unga i {kommun.Namn}", från, nummer % 10 == 3 ? _idag.AddDays(-20 - nummer) : nummer % 10 == 8 ? _idag.AddDays(45) : från.AddYears(5).AddDays(-1));
        }

        return villkor;
    }

    private List<Utbud> Utbud()
    {
        var läsår = Läsår.Vid(_nu);
        var alla = Demoutbud.Alla.Index().Select(p => Eget(p.Item, p.Index, läsår)).ToList();
        alla.AddRange(Demoprogram.Alla(läsår));
        db.Utbud.AddRange(alla);
        return [.. alla.Where(u => u.Tillstånd == Utbudstillstånd.Publicerat)];
    }

    private Utbud Eget(Utbudsuppgifter uppgifter, int nummer, Läsår läsår)
    {
        var utbud = Katalogen.Utbud.Skapa(uppgifter);
        if (nummer % 14 == 6)
            return utbud;
        utbud.SkickaIn();
        if (nummer % 11 == 4)
            return utbud;
        if (nummer % 17 == 9)
        {
            utbud.Avslå("Pedagogiken är inte beskriven. Berätta hur klassen förbereds och vad som händer efteråt.");
            return utbud;
        }

        utbud.Godkänn();
        if (nummer % 15 == 2)
            return utbud;
        if (nummer % 5 == 4)
        {
            utbud.Publicera(läsår, _nu);
        }
        else
        {
            utbud.Publicera(new(läsår.Start - 1), SvenskTid.Ögonblick(new(läsår.Start - 1, 8, 20), new(9, 0)));
            utbud.Återaktivera(SvenskTid.Ögonblick(new(läsår.Start - 1, 9, 15), new(9, 0)));
        }

        if (nummer % 3 == 0)
            utbud.Återaktivera(SvenskTid.Ögonblick(new(läsår.Start, 9, 15), new(9, 0)));
        if (nummer % 23 == 20)
            utbud.DraIn("Gruppen har slutat turnera.");
        return utbud;
    }

    /// <summary>The first ones lie behind, back to the beginning of last year; the last ones ahead.</summary>
    private void Boka(int nummer, List<Utbud> utbud)
    {
        var kommun = nummer % 9 == 0 ? Kommuner.Finn("1435")! : Kommuner.Alla[nummer * 13 % Kommuner.Alla.Count];
        var framåt = nummer >= 78;
        var dagar = framåt ? 8 + (nummer - 78) * 2 : -(84 - nummer) * 4;
        var dag = Arbetsdagar.LäggTill(_idag.AddDays(dagar), 1);
        var tisdag = dag.DayOfWeek == DayOfWeek.Monday ? Arbetsdagar.LäggTill(dag, 1) : dag;
        var start = SvenskTid.Ögonblick(tisdag, new(9 + nummer % 4, nummer % 2 * 30));
        var frånMuseum = nummer % 6 == 5;
        var val = utbud.Where(u => u.ÄrMuseets == frånMuseum && (u.ÄrBokningsbart(tisdag) || (frånMuseum && !framåt))).ToList();
        var valt = val[nummer * 7 % val.Count];
        if (!valt.ÄrBokningsbart(tisdag))
            valt = Katalogen.Utbud.FrånMuseum(valt.Id.Value, valt.Uppgifter, valt.Museum!, Läsår.För(tisdag).Första, Läsår.För(tisdag).Sista);
        var klass = Klass(valt, nummer);
        var begärd = Förr(start, framåt ? 5 : 40 + nummer % 20);
        var bokning = Bokning.Begär(
            Nummer(SvenskTid.Lokal(begärd).Year), valt,
            new()
            {
                Skola = Skolor[nummer * 3 % Skolor.Length],
                Kommunkod = kommun.Kod,
                Årskurs = klass,
                AntalBarn = Math.Min(valt.HögstAntal, 18 + _slump.Next(60)),
                AntalVuxna = 2 + _slump.Next(4),
                Start = start,
                KontaktNamn = Namn[(nummer + 3) % Namn.Length],
                KontaktEpost = $"larare{nummer}@example.org",
                Buss = frånMuseum && nummer % 4 != 0 ? 2_800 + _slump.Next(30) * 100 : 0,
                Kollektivtrafik = frånMuseum && nummer % 4 == 0 ? 640 : 0,
                Önskemål = nummer % 7 == 2 ? "Vi behöver en ramp för rullstol." : null,
            },
            _satser, begärd).Value;
        db.Bokningar.Add(bokning);
        Låt(bokning, nummer, framåt, begärd);
        if (bokning.Museum is not null && bokning.Tillstånd != Bokningstillstånd.VäntarPåMuseet)
            bokning.ClearDomainEvents();
    }

    /// <summary>Takes the booking on its way, as far as its number says.</summary>
    private void Låt(Bokning b, int nummer, bool framåt, DateTimeOffset begärd)
    {
        var slag = nummer % 20;
        if (framåt)
        {
            if (b.Museum is not null)
            {
                if ((nummer - 83) / 6 < HosMuseet)
                    Godkänn(b, begärd.AddDays(1));
                return;
            }

            if (slag is 1 or 4 or 7 or 10 or 13)
                return;
            if (slag == 16)
            {
                b.Avböj("Klassen är redan med om en annan föreställning i vår.", begärd.AddDays(1));
                return;
            }

            if (Godkänn(b, begärd.AddDays(1)) && slag == 19)
                Avboka(b, Avbokare.Skolan, begärd.AddDays(2));
            return;
        }

        if (slag == 3)
        {
            b.Förfall(SvenskTid.Ögonblick(b.SvarSenast!.Value.AddDays(1), new(0, 10)));
            return;
        }

        if (slag == 14)
        {
            b.Avböj("Stödet räcker inte i år.", begärd.AddDays(3));
            return;
        }

        if (!Godkänn(b, begärd.AddDays(4)))
            return;
        if (b.Museum is not null && slag == 11)
        {
            b.AvvisaAvMuseet("Pedagogen är upptagen den dagen.", [], begärd.AddDays(6));
            Återför(b, begärd.AddDays(6));
            return;
        }

        b.BekräftaAvMuseet(b.Start, b.Slut, "Ateljén", flyttatDärför: null, begärd.AddDays(6));
        if (slag == 8)
        {
            Avboka(b, nummer % 40 == 8 ? Avbokare.Utövaren : Avbokare.Skolan, b.Start.AddDays(-3));
            return;
        }

        if (nummer >= 66 && slag % 2 == 0)
            return;
        if (nummer >= 59 && b.Museum is not null)
        {
            b.GenomförAvMuseet(b.Speldag, b.AntalBarn - 2, b.AntalVuxna, b.Start.AddHours(3));
            return;
        }

        Redovisa(b, b.Start.AddDays(2));
        if (nummer < 70 && nummer % 10 != 6)
            BetalaUt(b, b.Start.AddDays(20));
    }

    private bool Godkänn(Bokning b, DateTimeOffset när)
    {
        var beräkning = Stödberäkning.Räkna(b.Kostnader, _satser);
        var subvention = Math.Min(beräkning.Subvention, Konto(b, Pott.Subvention).Kvar);
        if (b.Godkänn(subvention, beräkning.Omkostnad, _satser, när).Error is not null)
            return false;
        Konto(b, Pott.Subvention).Reservera(b.Id, subvention, Text(b), när);
        Konto(b, Pott.Omkostnad).Reservera(b.Id, beräkning.Omkostnad, Text(b), när);
        return true;
    }

    private void Avboka(Bokning b, Avbokare vem, DateTimeOffset när)
    {
        var sen = vem == Avbokare.Skolan && b.ÄrSenAvbokning(_satser, DateOnly.FromDateTime(SvenskTid.Lokal(när)));
        b.Avboka(vem, vem == Avbokare.Skolan ? "Klassen är sjuk." : "Artisten är sjuk.", när);
        if (sen)
        {
            b.NoteraStöd(Konto(b, Pott.Subvention).Avräkna(b.Id, Stödberäkning.VidSenAvbokning(b.Kostnader, _satser).Subvention, Text(b), när), 0);
            Konto(b, Pott.Omkostnad).Återför(b.Id, $"{Text(b)}: avbokad", när);
        }
        else
        {
            Återför(b, när);
            b.NoteraStöd(0, 0);
        }
    }

    private void Återför(Bokning b, DateTimeOffset när)
    {
        Konto(b, Pott.Subvention).Återför(b.Id, $"{Text(b)}: återförd", när);
        Konto(b, Pott.Omkostnad).Återför(b.Id, $"{Text(b)}: återförd", när);
    }

    private void Redovisa(Bokning b, DateTimeOffset när)
    {
        var kom = Math.Max(1, b.AntalBarn - _slump.Next(4));
        b.Redovisa(
            new Dictionary<string, int> { [Åldersgrupp.För(b.Årskurs.FrånÅlder).Kod] = kom }, b.AntalVuxna, b.Buss, b.Kollektivtrafik, kvitto: true, när);
        var beräkning = Stödberäkning.Räkna(b.Kostnader, _satser);
        b.Avräkna(
            Konto(b, Pott.Subvention).Avräkna(b.Id, beräkning.Subvention, Text(b), när),
            Konto(b, Pott.Omkostnad).Avräkna(b.Id, beräkning.Omkostnad, Text(b), när), när);
    }

    private void BetalaUt(Bokning b, DateTimeOffset när)
    {
        var belopp = Konto(b, Pott.Subvention).BetalaUt(b.Id, Text(b), när) + Konto(b, Pott.Omkostnad).BetalaUt(b.Id, Text(b), när);
        if (belopp > 0)
            b.NoteraUtbetald(belopp, när);
    }

    private Stödkonto Konto(Bokning b, Pott pott) =>
        _konton[(b.Speldag.Year, pott, pott == Pott.Omkostnad ? Stödkonto.Regionen : b.Kommunkod)];

    private static string Text(Bokning b) => $"{b.Nummer} {b.Titel}, {b.Skola}";

    /// <summary>Of an age that the offer is made for, but for a few.</summary>
    private static Årskurs Klass(Utbud utbud, int nummer)
    {
        var passar = Årskurs.Alla.Where(å => utbud.PassarÅldern(å.FrånÅlder, å.TillÅlder)).ToList();
        return nummer % 15 == 4 && Årskurs.Alla.Except(passar).FirstOrDefault() is { } annan ? annan : passar[nummer % passar.Count];
    }

    private Bokningsnummer Nummer(int år) => new(år, _löpnummer[år] = _löpnummer.GetValueOrDefault(år) + 1);

    private DateTimeOffset Förr(DateTimeOffset start, int dagar)
    {
        var när = start.AddDays(-dagar);
        return när < _nu.AddDays(-3) ? när : _nu.AddDays(-3);
    }
}
