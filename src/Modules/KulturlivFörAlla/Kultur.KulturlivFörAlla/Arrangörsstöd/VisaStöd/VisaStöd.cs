using Kultur.Domain;
using Kultur.KulturlivFörAlla.Bokningarna;
using Kultur.KulturlivFörAlla.Data;
using Kultur.Modularity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.KulturlivFörAlla.Arrangörsstöd;

/// <summary>A year's support for all 49; not for who works for one of them.</summary>
[UseCase(Behörigheter.LäsaStöd)]
internal sealed record VisaStöd(int År) : IQuery<Stödöversikt>;

/// <summary>What an account holds, added up from its rows.</summary>
internal sealed record Saldo(decimal Tilldelat, decimal Omfördelat, decimal Beslutat, decimal Utbetalt)
{
    public static Saldo Tomt { get; } = new(0, 0, 0, 0);

    public decimal Kvar => Tilldelat + Omfördelat - Beslutat - Utbetalt;

    /// <summary>The municipality's sum, with what has been moved to and from it.</summary>
    public decimal Reserverat => Tilldelat + Omfördelat;

    public static Saldo Av(IReadOnlyDictionary<Radslag, decimal> summor)
    {
        decimal Summa(Radslag slag) => summor.GetValueOrDefault(slag);
        return new(
            Summa(Radslag.Tilldelad), Summa(Radslag.Omfördelad),
            Summa(Radslag.Reserverad) - Summa(Radslag.Återförd) - Summa(Radslag.Utbetald), Summa(Radslag.Utbetald));
    }

    public static Saldo operator +(Saldo a, Saldo b) =>
        new(a.Tilldelat + b.Tilldelat, a.Omfördelat + b.Omfördelat, a.Beslutat + b.Beslutat, a.Utbetalt + b.Utbetalt);
}

internal sealed record Stödöversikt(
    int År,
    IReadOnlyList<int> ÅrMedStöd,
    Fördelningsunderlag? Fördelning,
    IReadOnlyDictionary<string, Saldo> PerKommun,
    Saldo Omkostnad,
    decimal FlyttatMellanKommuner,
    int BeslutadeBokningar,
    int BarnSomKom,
    int BarnFörraÅret,
    int KommunerSomAnvänt,
    IReadOnlyList<Tavelsteg> Tavla)
{
    public Saldo Alla { get; } = PerKommun.Values.Aggregate(Saldo.Tomt, (a, b) => a + b);
}

internal sealed record Fördelningsunderlag(decimal Ram, int Barnår, int Regelversion, DateTimeOffset Beslutad, bool Stämmer);

internal enum Tavelläge
{
    VäntarPåKommunen,
    VäntarPåMuseet,
    Bekräftade,
    AttRedovisa,
    AttBetala,
}

/// <summary>One column of the board: how many there are, and those with the nearest day.</summary>
internal sealed record Tavelsteg(Tavelläge Läge, int Antal, decimal Summa, IReadOnlyList<Tavelrad> Rader);

internal sealed record Tavelrad(Guid Id, string Titel, string Kommunkod, decimal Belopp, DateOnly Dag);

internal sealed class VisaStödHandler(KulturlivFörAllaDbContext db, Stödkassa kassa, CurrentUser användare, TimeProvider klocka)
    : IRequestHandler<VisaStöd, Result<Stödöversikt>>
{
    private const int PerKolumn = 4;

    private readonly DateOnly _idag = SvenskTid.Idag(klocka);

    public async Task<Result<Stödöversikt>> Handle(VisaStöd query, CancellationToken ct)
    {
        if (användare.Kommunkod is not null)
            return Error.Forbidden("Du ser din egen kommuns stöd.");

        var saldon = await db.SaldonAsync(query.År, ct);
        var fördelning = await db.Fördelningar.AsNoTracking().SingleOrDefaultAsync(f => f.År == query.År, ct);
        var iÅr = db.Bokningar.AsNoTracking().Where(b => b.Speldag.Year == query.År);
        return new Stödöversikt(
            query.År,
            await db.Fördelningar.Select(f => f.År).OrderDescending().ToListAsync(ct),
            fördelning is null ? null : new(fördelning.Ram, fördelning.Barnår, fördelning.Regelversion, fördelning.Beslutad, fördelning.Stämmer()),
            saldon.Where(s => s.Key.Pott == Pott.Subvention).ToDictionary(s => s.Key.Kommunkod, s => s.Value),
            saldon.GetValueOrDefault((Pott.Omkostnad, Stödkonto.Regionen), Saldo.Tomt),
            saldon.Values.Sum(s => Math.Max(0, s.Omfördelat)),
            await iÅr.CountAsync(b => b.Utbetald == null && b.Subvention > 0 && (b.Tillstånd == Bokningstillstånd.VäntarPåMuseet
                || b.Tillstånd == Bokningstillstånd.Bekräftad || b.Tillstånd == Bokningstillstånd.Genomförd || b.Tillstånd == Bokningstillstånd.Avräknad), ct),
            await BarnAsync(query.År, ct),
            await BarnAsync(query.År - 1, ct),
            await iÅr.Where(b => b.Tillstånd == Bokningstillstånd.Genomförd || b.Tillstånd == Bokningstillstånd.Avräknad)
                .Select(b => b.Kommunkod).Distinct().CountAsync(ct),
            await TavlaAsync(iÅr, ct));
    }

    /// <summary>Each child-visit once.</summary>
    private Task<int> BarnAsync(int år, CancellationToken ct) =>
        db.Bokningar.Where(b => b.Speldag.Year == år).SelectMany(b => b.BarnSomKom).SumAsync(b => b.Antal, ct);

    private async Task<IReadOnlyList<Tavelsteg>> TavlaAsync(IQueryable<Bokning> bokningar, CancellationToken ct)
    {
        var satser = await kassa.SatserAsync(_idag, ct);
        var steg = new List<Tavelsteg>();
        foreach (var läge in Enum.GetValues<Tavelläge>())
        {
            var rader = (await I(bokningar, läge).ToListAsync(ct))
                .Select(b => new Tavelrad(b.Id.Value, b.Titel, b.Kommunkod, Belopp(b), b.SvarSenast ?? b.Speldag))
                .OrderBy(r => r.Dag).ThenBy(r => r.Id).ToList();
            steg.Add(new(läge, rader.Count, rader.Sum(r => r.Belopp), [.. rader.Take(PerKolumn)]));
        }

        return steg;

        decimal Belopp(Bokning b) =>
            b.Tillstånd == Bokningstillstånd.Begärd ? Stödberäkning.Räkna(b.Kostnader, satser).Stöd : b.Subvention + b.Omkostnad;
    }

    private IQueryable<Bokning> I(IQueryable<Bokning> bokningar, Tavelläge läge) => läge switch
    {
        Tavelläge.VäntarPåKommunen => bokningar.Where(b => b.Tillstånd == Bokningstillstånd.Begärd),
        Tavelläge.VäntarPåMuseet => bokningar.Where(b => b.Tillstånd == Bokningstillstånd.VäntarPåMuseet),
        Tavelläge.Bekräftade => bokningar.Where(b => b.Tillstånd == Bokningstillstånd.Bekräftad && b.Speldag >= _idag),
        Tavelläge.AttRedovisa => bokningar.Where(b =>
            b.Tillstånd == Bokningstillstånd.Genomförd || (b.Tillstånd == Bokningstillstånd.Bekräftad && b.Speldag < _idag)),
        _ => bokningar.Where(b => b.Tillstånd == Bokningstillstånd.Avräknad && b.Utbetald == null && b.Subvention + b.Omkostnad > 0),
    };
}

internal static class Saldon
{
    /// <summary>Every account's balance of a year, added up by the database.</summary>
    public static async Task<Dictionary<(Pott Pott, string Kommunkod), Saldo>> SaldonAsync(this KulturlivFörAllaDbContext db, int år, CancellationToken ct) =>
        (await db.Stödkonton.Where(k => k.År == år).SelectMany(k => k.Rader, (k, r) => new { k.Pott, k.Kommunkod, r.Slag, r.Belopp })
            .GroupBy(r => new { r.Pott, r.Kommunkod, r.Slag })
            .Select(g => new { g.Key.Pott, g.Key.Kommunkod, g.Key.Slag, Summa = g.Sum(r => r.Belopp) })
            .ToListAsync(ct))
        .GroupBy(r => (r.Pott, r.Kommunkod))
        .ToDictionary(g => g.Key, g => Saldo.Av(g.ToDictionary(r => r.Slag, r => r.Summa)));
}
