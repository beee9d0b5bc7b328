using Kultur.Domain;
using Kultur.Fortbildning.Data;
using Kultur.Modularity;
using Kultur.Web;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Fortbildning.Evenemangen;

/// <summary>Which events a list shows.</summary>
internal enum Period
{
    /// <summary>Those to come, and drafts without a day.</summary>
    Kommande,

    Tidigare,

    Alla,
}

[UseCase(Behörigheter.LäsaEvenemang)]
internal sealed record SökEvenemang(
    string? Text,
    Period Period,
    IReadOnlyList<Evenemangstyp> Typer,
    IReadOnlyList<Evenemangstillstånd> Tillstånd,
    IReadOnlyList<string> Teman,
    string? Sortera,
    int Sida) : IQuery<Evenemangslista>;

internal sealed record Evenemangslista(
    Sidad<EvenemangRad> Sida,
    IReadOnlyDictionary<Period, int> PerPeriod,
    IReadOnlyList<FacettVal> Typer,
    IReadOnlyList<FacettVal> Tillstånd,
    IReadOnlyList<FacettVal> Teman);

internal sealed record EvenemangRad(
    EvenemangId Id, Evenemangsnummer Nummer, string Titel, Evenemangstyp Typ, DateOnly? Datum, TimeOnly? Start, TimeOnly? Slut,
    string Lokal, bool Digitalt, Evenemangstillstånd Tillstånd, int? Platser, int Anmälda, int Väntande);

internal sealed class SökEvenemangHandler(FortbildningDbContext db, TimeProvider klocka)
    : IRequestHandler<SökEvenemang, Result<Evenemangslista>>
{
    private readonly DateOnly _idag = SvenskTid.Idag(klocka);

    public async Task<Result<Evenemangslista>> Handle(SökEvenemang request, CancellationToken ct)
    {
        var perPeriod = new Dictionary<Period, int>();
        foreach (var period in Enum.GetValues<Period>())
            perPeriod[period] = await Filtrera(request with { Period = period }).CountAsync(ct);

        return new Evenemangslista(
            await SidaAsync(request, ct),
            perPeriod,
            Facettval.Av(await Filtrera(request with { Typer = [] }).Select(e => e.Typ).RäknaAsync(ct), request.Typer),
            Facettval.Av(await Filtrera(request with { Tillstånd = [] }).Select(e => e.Tillstånd).RäknaAsync(ct), request.Tillstånd),
            Facettval.Av(await Filtrera(request with { Teman = [] }).Where(e => e.Tema != null).Select(e => e.Tema!).RäknaAsync(ct), request.Teman));
    }

    private async Task<Sidad<EvenemangRad>> SidaAsync(SökEvenemang request, CancellationToken ct)
    {
        var sida = await Sortera(Filtrera(request), request.Sortera).Select(e => new
        {
            e.Id, e.År, e.Löpnummer, e.Titel, e.Typ, e.Datum, e.Start, e.Slut, e.Lokal, e.Digitalt, e.Tillstånd, e.Platser,
        }).SidaAsync(request.Sida, 25, ct);

        var ids = sida.Rader.Select(r => r.Id).ToList();
        var antal = await db.Anmälningar.Where(a => ids.Contains(a.EvenemangId))
            .Select(a => new { a.EvenemangId, a.Tillstånd }).RäknaAsync(ct);
        int Antal(EvenemangId id, Anmälningstillstånd tillstånd) => antal.GetValueOrDefault(new { EvenemangId = id, Tillstånd = tillstånd });

        return new([.. sida.Rader.Select(r => new EvenemangRad(
            r.Id, new(r.År, r.Löpnummer), r.Titel, r.Typ, r.Datum, r.Start, r.Slut, r.Lokal, r.Digitalt, r.Tillstånd, r.Platser,
            Antal(r.Id, Anmälningstillstånd.Plats), Antal(r.Id, Anmälningstillstånd.Väntar)))], sida.Totalt, sida.Sida, sida.Sidstorlek);
    }

    private IQueryable<Evenemang> Filtrera(SökEvenemang request)
    {
        var evenemang = db.Evenemang.AsNoTracking();
        if (Söktext.Normalisera(request.Text) is { Length: > 0 } text)
            evenemang = evenemang.Where(e => e.Söktext.Contains(text));
        if (request.Typer.Count > 0)
            evenemang = evenemang.Where(e => request.Typer.Contains(e.Typ));
        if (request.Tillstånd.Count > 0)
            evenemang = evenemang.Where(e => request.Tillstånd.Contains(e.Tillstånd));
        if (request.Teman.Count > 0)
            evenemang = evenemang.Where(e => request.Teman.Contains(e.Tema!));
        return request.Period switch
        {
            Period.Kommande => evenemang.Where(e => e.Datum == null || e.Datum >= _idag),
            Period.Tidigare => evenemang.Where(e => e.Datum < _idag),
            _ => evenemang,
        };
    }

    private static IQueryable<Evenemang> Sortera(IQueryable<Evenemang> evenemang, string? sortera) => sortera switch
    {
        "titel" => evenemang.OrderBy(e => e.Titel).ThenBy(e => e.Id),
        "-titel" => evenemang.OrderByDescending(e => e.Titel).ThenBy(e => e.Id),
        "-datum" => evenemang.OrderByDescending(e => e.Datum).ThenByDescending(e => e.Start).ThenBy(e => e.Id),
        _ => evenemang.OrderBy(e => e.Datum).ThenBy(e => e.Start).ThenBy(e => e.Id),
    };
}
