using Kultur.Domain;
using Kultur.KulturlivFörAlla.Arrangörsstöd;
using Kultur.KulturlivFörAlla.Katalogen;

namespace Kultur.KulturlivFörAlla.Bokningarna;

/// <summary>
/// A school's booking of an offer, from request to settled support. Its money is in the accounts: a step that reserves,
/// gives back or settles is taken together with them.
/// </summary>
internal sealed class Bokning : AggregateRoot<BokningId>
{
    private const int MestaNycklar = 12;

    private readonly List<Bokningssteg> _steg = [];
    private readonly List<Barnantal> _barn = [];

    private Bokning()
    {
    }

    public int År { get; private set; }

    public int Löpnummer { get; private set; }

    public Bokningsnummer Nummer => new(År, Löpnummer);

    public Bokningstillstånd Tillstånd { get; private set; }

    public UtbudId UtbudId { get; private set; }

    public string Titel { get; private set; } = "";

    /// <summary>The museum whose programme it is; null for what comes to the school.</summary>
    public string? Museum { get; private set; }

    public string Skola { get; private set; } = "";

    public string Kommunkod { get; private set; } = "";

    public string Årskurskod { get; private set; } = "";

    public int AntalBarn { get; private set; }

    public int AntalVuxna { get; private set; }

    public DateTimeOffset Start { get; private set; }

    public DateTimeOffset Slut { get; private set; }

    /// <summary>The performance date in Sweden.</summary>
    public DateOnly Speldag { get; private set; }

    /// <summary>Another time that would do.</summary>
    public DateTimeOffset? Alternativtid { get; private set; }

    public string? Lokal { get; private set; }

    [Personuppgift]
    public string KontaktNamn { get; private set; } = "";

    [Personuppgift]
    public string KontaktEpost { get; private set; } = "";

    [Personuppgift]
    public string? KontaktTelefon { get; private set; }

    public string? Önskemål { get; private set; }

    /// <summary>The last day to answer while the booking waits for somebody.</summary>
    public DateOnly? SvarSenast { get; private set; }

    public decimal Gage { get; private set; }

    public decimal Filmhyra { get; private set; }

    public decimal Buss { get; private set; }

    public decimal Kollektivtrafik { get; private set; }

    public decimal ResaOchLogi { get; private set; }

    /// <summary>What was decided of the municipality's sum; after settling, what the booking got of it.</summary>
    public decimal Subvention { get; private set; }

    /// <summary>What was decided of the region's expenses pool; after settling, what the booking got of it.</summary>
    public decimal Omkostnad { get; private set; }

    /// <summary>Why the offer can no longer be booked; this booking may stand all the same.</summary>
    public string? UtbudIndraget { get; private set; }

    public Avbokare? AvbokadAv { get; private set; }

    /// <summary>Adults who came.</summary>
    public int? VuxnaSomKom { get; private set; }

    public DateOnly? Redovisad { get; private set; }

    public bool KvittoFinns { get; private set; }

    public DateOnly? Utbetald { get; private set; }

    /// <summary>The day the coordinator was reminded of the report.</summary>
    public DateOnly? Påmind { get; private set; }

    /// <summary>The booking that took this one's place at another time.</summary>
    public BokningId? ErsattAv { get; private set; }

    /// <summary>Times the museum could receive it instead.</summary>
    public IReadOnlyList<DateTimeOffset> Alternativ { get; private set; } = [];

    /// <summary>The hashes of the secret links that work.</summary>
    public IReadOnlyList<string> Nycklar { get; private set; } = [];

    /// <summary>That the class is of another age than the offer is made for; null where it fits.</summary>
    public string? Åldersvarning { get; private set; }

    public IReadOnlyList<Bokningssteg> Steg => _steg;

    /// <summary>The children who came, by stage of school.</summary>
    public IReadOnlyList<Barnantal> BarnSomKom => _barn;

    public int AntalSomKom => _barn.Sum(b => b.Antal);

    public string Söktext { get; private set; } = "";

    public Årskurs Årskurs => Årskurs.Finn(Årskurskod)!;

    public bool ÄrÖppen => Tillstånd is Bokningstillstånd.Begärd or Bokningstillstånd.VäntarPåMuseet or Bokningstillstånd.Bekräftad;

    public Kostnader Kostnader => new(Gage, Filmhyra, Buss, Kollektivtrafik, Redovisad is null || KvittoFinns, ResaOchLogi);

    public static Result<Bokning> Begär(
        Bokningsnummer nummer, Utbud utbud, Bokningsuppgifter u, Satser satser, DateTimeOffset nu)
    {
        var idag = Dag(nu);
        var speldag = Dag(u.Start);
        if (speldag <= idag)
            return Error.Invalid("Datum", "Välj en dag från och med i morgon.");
        if (!utbud.ÄrBokningsbart(speldag))
            return Error.Invalid("Datum", "Utbudet kan inte bokas den dagen.");
        if (u.AntalBarn > utbud.HögstAntal)
            return Error.Invalid("AntalBarn", $"Högst {utbud.HögstAntal} barn ryms. Gör en bokning för varje grupp.");

        var film = utbud.Slag == Utbudsslag.Film;
        var bokning = new Bokning
        {
            Id = BokningId.Ny(),
            År = nummer.År,
            Löpnummer = nummer.Löpnummer,
            UtbudId = utbud.Id,
            Titel = utbud.Titel,
            Museum = utbud.Museum,
            Skola = u.Skola,
            Kommunkod = u.Kommunkod,
            Årskurskod = u.Årskurs.Kod,
            AntalBarn = u.AntalBarn,
            AntalVuxna = u.AntalVuxna,
            Start = u.Start,
            Slut = u.Start.AddMinutes(utbud.Minuter),
            Speldag = speldag,
            Alternativtid = u.Alternativ,
            KontaktNamn = u.KontaktNamn,
            KontaktEpost = u.KontaktEpost,
            KontaktTelefon = u.KontaktTelefon,
            Önskemål = u.Önskemål,
            Gage = film ? 0 : utbud.Pris,
            Filmhyra = film ? utbud.Pris : 0,
            Buss = u.Buss,
            Kollektivtrafik = u.Kollektivtrafik,
            ResaOchLogi = utbud.ResaOchLogi,
            Åldersvarning = Varning(utbud, u.Årskurs),
            SvarSenast = SenastInnan(speldag, idag, satser.KommunensSvarsdagar),
            Söktext = Domain.Söktext.Normalisera($"{nummer} {utbud.Titel} {u.Skola} {utbud.Museum} {utbud.Utövare} {Kommuner.Namn(u.Kommunkod)}"),
        };
        bokning.Gå(Bokningstillstånd.Begärd, Stegslag.Begärdes, nu);
        return bokning;
    }

    /// <summary>A further secret link to the booking. The latest dozen work.</summary>
    public Bokningsnyckel NyLänk()
    {
        var nyckel = Bokningsnyckel.Ny();
        Nycklar = [.. Nycklar.TakeLast(MestaNycklar - 1), nyckel.Hash];
        return nyckel;
    }

    public bool HarNyckel(Bokningsnyckel nyckel) => Nycklar.Aggregate(false, (träff, hash) => nyckel.Stämmer(hash) | träff);

    /// <summary>The municipality approves, and the money is reserved.</summary>
    public Result Godkänn(decimal subvention, decimal omkostnad, Satser satser, DateTimeOffset nu)
    {
        if (Tillstånd != Bokningstillstånd.Begärd)
            return Error.Invalid("Bokningen väntar inte på kommunens svar.");
        if (UtbudIndraget is not null)
            return Error.Invalid("Utbudet är indraget. Avböj bokningen.");
        if (Start <= nu)
            return Error.Invalid("Tiden har passerat.");

        (Subvention, Omkostnad) = (subvention, omkostnad);
        SvarSenast = Museum is null ? null : SenastInnan(Speldag, Dag(nu), satser.MuseetsSvarsdagar);
        Gå(
            Museum is null ? Bokningstillstånd.Bekräftad : Bokningstillstånd.VäntarPåMuseet, Stegslag.Godkändes, nu,
            $"{Kronor.Skriv(subvention + omkostnad)} reserverades.");
        return Result.Success;
    }

    public Result Avböj(string skäl, DateTimeOffset nu)
    {
        if (Tillstånd != Bokningstillstånd.Begärd)
            return Error.Invalid("Bokningen väntar inte på kommunens svar.");

        Gå(Bokningstillstånd.Avböjd, Stegslag.Avböjdes, nu, skäl);
        return Result.Success;
    }

    /// <summary>The museum has reserved room and educator; told again, it has given the visit another room or another time.</summary>
    public void BekräftaAvMuseet(DateTimeOffset start, DateTimeOffset slut, string lokal, string? flyttatDärför, DateTimeOffset nu)
    {
        var ärNytt = Tillstånd == Bokningstillstånd.VäntarPåMuseet;
        if (!ärNytt && (Museum is null || Tillstånd != Bokningstillstånd.Bekräftad || (Start, Lokal) == (start, lokal)))
            return;

        (Start, Slut, Speldag, Lokal) = (start, slut, Dag(start), lokal);
        Gå(Bokningstillstånd.Bekräftad, ärNytt ? Stegslag.Bekräftades : Stegslag.Flyttades, nu, flyttatDärför ?? lokal);
    }

    /// <summary>The museum cannot receive it, now or after all. Tells whether it made a difference: the money is to be given back.</summary>
    public bool AvvisaAvMuseet(string skäl, IReadOnlyList<DateTimeOffset> alternativ, DateTimeOffset nu)
    {
        if (Museum is null || Tillstånd is not (Bokningstillstånd.VäntarPåMuseet or Bokningstillstånd.Bekräftad))
            return false;

        Alternativ = [.. alternativ];
        Gå(Bokningstillstånd.AvvisadAvMuseet, Stegslag.Avvisades, nu, skäl);
        return true;
    }

    /// <summary>The museum has counted who came; they are children of the class's age.</summary>
    public void GenomförAvMuseet(DateOnly dag, int barn, int vuxna, DateTimeOffset nu)
    {
        if (Museum is null || Tillstånd is not (Bokningstillstånd.Bekräftad or Bokningstillstånd.VäntarPåMuseet))
            return;

        Speldag = dag;
        Notera(new Dictionary<string, int> { [Åldersgrupp.För(Årskurs.FrånÅlder).Kod] = barn }, vuxna, nu);
    }

    /// <summary>The school or the coordinator reports how many came, and what travel cost in the end.</summary>
    public Result Redovisa(IReadOnlyDictionary<string, int> barn, int vuxna, decimal buss, decimal kollektivtrafik, bool kvitto, DateTimeOffset nu)
    {
        if (Tillstånd is not (Bokningstillstånd.Bekräftad or Bokningstillstånd.Genomförd))
            return Error.Invalid("Bara en bekräftad bokning kan redovisas.");
        if (Start > nu)
            return Error.Invalid("Redovisa när ni har varit med om det.");

        (Buss, Kollektivtrafik, KvittoFinns) = (buss, kollektivtrafik, kvitto);
        Notera(barn, vuxna, nu);
        return Result.Success;
    }

    /// <summary>The support is settled at what the accounts have given.</summary>
    public Result Avräkna(decimal subvention, decimal omkostnad, DateTimeOffset nu)
    {
        if (Tillstånd != Bokningstillstånd.Genomförd)
            return Error.Invalid("Bokningen måste redovisas innan den räknas av.");

        (Subvention, Omkostnad) = (subvention, omkostnad);
        Gå(Bokningstillstånd.Avräknad, Stegslag.Räknades, nu, Kronor.Skriv(subvention + omkostnad));
        return Result.Success;
    }

    /// <summary>Withdraws a booking before it begins.</summary>
    /// <returns>Refused when it is too late; the money follows <see cref="ÄrSenAvbokning"/>.</returns>
    public Result Avboka(Avbokare vem, string skäl, DateTimeOffset nu)
    {
        if (!ÄrÖppen)
            return Error.Invalid("Bokningen kan inte avbokas längre.");
        if (Start <= nu)
            return Error.Invalid("Tiden har passerat. Redovisa bokningen i stället.");

        SläppMuseet(skäl);
        AvbokadAv = vem;
        Gå(Bokningstillstånd.Avbokad, Stegslag.Avbokades, nu, skäl);
        return Result.Success;
    }

    /// <summary>Whether the school's own withdrawal today comes so late that the fee stands.</summary>
    public bool ÄrSenAvbokning(Satser satser, DateOnly idag) =>
        Tillstånd == Bokningstillstånd.Bekräftad && Museum is null && idag > Speldag.AddDays(-satser.AvbokningsfristDagar);

    /// <summary>What a late withdrawal cost in support.</summary>
    public void NoteraStöd(decimal subvention, decimal omkostnad) => (Subvention, Omkostnad) = (subvention, omkostnad);

    /// <summary>Nobody has answered in time.</summary>
    public bool Förfall(DateTimeOffset nu)
    {
        if (Tillstånd is not (Bokningstillstånd.Begärd or Bokningstillstånd.VäntarPåMuseet) || SvarSenast is not { } sista || Dag(nu) <= sista)
            return false;

        var väntade = Tillstånd == Bokningstillstånd.Begärd ? "Kommunen svarade inte i tid." : "Museet svarade inte i tid.";
        SläppMuseet(väntade);
        Gå(Bokningstillstånd.Förfallen, Stegslag.Förföll, nu, väntade);
        return true;
    }

    /// <summary>The offer has been withdrawn while the booking is open.</summary>
    public void NoteraIndraget(string skäl, DateTimeOffset nu)
    {
        if (!ÄrÖppen || UtbudIndraget is not null)
            return;

        UtbudIndraget = skäl;
        TaSteg(Stegslag.Drogs, nu, skäl);
    }

    /// <summary>Another booking takes its place at one of the museum's times.</summary>
    public Result ErsättMed(BokningId ny, DateTimeOffset tid, DateTimeOffset nu)
    {
        if (Tillstånd != Bokningstillstånd.AvvisadAvMuseet || ErsattAv is not null || !Alternativ.Contains(tid))
            return Error.Invalid("Tiden kan inte bokas längre.");

        ErsattAv = ny;
        TaSteg(Stegslag.Ersattes, nu, null);
        return Result.Success;
    }

    public void NoteraUtbetald(decimal belopp, DateTimeOffset nu)
    {
        Utbetald = Dag(nu);
        TaSteg(Stegslag.Betalades, nu, Kronor.Skriv(belopp));
    }

    public void NoteraPåminnelse(DateOnly idag) => Påmind = idag;

    /// <summary>The booking as it is asked for anew, at another time.</summary>
    public Bokningsuppgifter UppgifterFör(DateTimeOffset start) => new()
    {
        Skola = Skola,
        Kommunkod = Kommunkod,
        Årskurs = Årskurs,
        AntalBarn = AntalBarn,
        AntalVuxna = AntalVuxna,
        Start = start,
        KontaktNamn = KontaktNamn,
        KontaktEpost = KontaktEpost,
        KontaktTelefon = KontaktTelefon,
        Önskemål = Önskemål,
        Buss = Buss,
        Kollektivtrafik = Kollektivtrafik,
    };

    private static string? Varning(Utbud utbud, Årskurs årskurs) => utbud.PassarÅldern(årskurs.FrånÅlder, årskurs.TillÅlder)
        ? null
        : $"Utbudet är gjort för {utbud.FrånÅlder}–{utbud.TillÅlder} år. {årskurs.Namn} är {(årskurs.FrånÅlder == årskurs.TillÅlder ? "" : $"{årskurs.FrånÅlder}–")}{årskurs.TillÅlder} år.";

    private static DateOnly Dag(DateTimeOffset nu) => DateOnly.FromDateTime(SvenskTid.Lokal(nu));

    private static DateOnly SenastInnan(DateOnly speldag, DateOnly idag, int arbetsdagar)
    {
        var sista = Arbetsdagar.LäggTill(idag, arbetsdagar);
        return sista < speldag ? sista : speldag.AddDays(-1);
    }

    /// <summary>A step, unless the same has been told before: the museum counts, and the coordinator reports.</summary>
    private void Notera(IReadOnlyDictionary<string, int> barn, int vuxna, DateTimeOffset nu)
    {
        var kom = barn.Where(b => b.Value > 0).Select(b => new Barnantal(b.Key, b.Value)).ToList();
        var ärRäknad = Tillstånd == Bokningstillstånd.Genomförd;
        if (ärRäknad && VuxnaSomKom == vuxna && _barn.ToHashSet().SetEquals(kom))
            return;
        _barn.Clear();
        _barn.AddRange(kom);
        (VuxnaSomKom, Redovisad) = (vuxna, Dag(nu));
        Gå(Bokningstillstånd.Genomförd, ärRäknad ? Stegslag.Rättades : Stegslag.Genomfördes, nu, $"{AntalSomKom} barn och {vuxna} vuxna kom.");
    }

    private void SläppMuseet(string skäl)
    {
        if (Museum is not null && Tillstånd is (Bokningstillstånd.VäntarPåMuseet or Bokningstillstånd.Bekräftad))
            Raise(new MuseetSläpptes(Id, skäl));
    }

    private void Gå(Bokningstillstånd till, Stegslag slag, DateTimeOffset nu, string? text = null)
    {
        Tillstånd = till;
        if (till is not (Bokningstillstånd.Begärd or Bokningstillstånd.VäntarPåMuseet))
            SvarSenast = null;
        TaSteg(slag, nu, text);
    }

    private void TaSteg(Stegslag slag, DateTimeOffset nu, string? text)
    {
        _steg.Add(new(_steg.Count + 1, slag, nu, text));
        Raise(new BokningTogSteg(this, slag, text));
    }
}
