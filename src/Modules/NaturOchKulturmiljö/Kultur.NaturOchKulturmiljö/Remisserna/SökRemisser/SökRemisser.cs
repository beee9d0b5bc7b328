using Kultur.Domain;
using Kultur.Modularity;
using Kultur.NaturOchKulturmiljö.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.NaturOchKulturmiljö.Remisserna;

internal enum Remissflik
{
    Öppna,
    Mina,
    Otilldelade,
    Besvarade,
}

/// <param name="Handläggare">Whose, by id; null for everybody's.</param>
/// <param name="Sortera">svarstid, rubrik, inkom or typ, with - before it for descending; by svarstid when null, the latest answered first under Besvarade.</param>
[UseCase(Behörigheter.LäsaRemisser)]
internal sealed record SökRemisser(
    Remissflik Flik,
    string? Text,
    string? Kommun,
    Ärendetyp? Typ,
    Guid? Handläggare,
    string? Sortera,
    int Sida) : IQuery<Remissträffar>;

/// <summary>A page of referrals, and how many there are under each tab.</summary>
internal sealed record Remissträffar(
    Sidad<Remissrad> Remisser, IReadOnlyDictionary<Remissflik, int> PerFlik, int Sena, int Idag, IReadOnlyList<Handläggarval> Handläggare);

internal sealed record Remissrad(
    Guid Id, Diarienummer Diarienummer, string Rubrik, Ärendetyp Typ, IReadOnlyList<string> Kommunkoder, DateOnly Inkom, DateOnly Svarstid,
    HandläggareId? Handläggare, Remissläge Läge, DateOnly? Besvarad);

/// <summary>A handläggare to choose.</summary>
internal sealed record Handläggarval(HandläggareId Id, string Initialer, string Roll, bool ÄrJag)
{
    public string Namn => $"{Initialer}, {Roll.ToLowerInvariant()}";
}

internal sealed class SökRemisserHandler(NaturOchKulturmiljöDbContext db, CurrentUser användare, TimeProvider klocka)
    : IRequestHandler<SökRemisser, Result<Remissträffar>>
{
    public async Task<Result<Remissträffar>> Handle(SökRemisser query, CancellationToken ct)
    {
        var handläggare = await db.HandläggarvalAsync(användare, ct);
        var jag = handläggare.Where(h => h.ÄrJag).Select(h => (HandläggareId?)h.Id).FirstOrDefault();
        var idag = SvenskTid.Idag(klocka);
        var flikar = new Dictionary<Remissflik, int>();
        foreach (var flik in Enum.GetValues<Remissflik>())
            flikar[flik] = await I(flik, jag).CountAsync(ct);

        return new Remissträffar(
            await Sortera(Filtrera(I(query.Flik, jag), query), query).Rader().SidaAsync(query.Sida, ct: ct),
            flikar,
            await db.Remisser.Öppna().CountAsync(r => r.Svarstid < idag, ct),
            await db.Remisser.Öppna().CountAsync(r => r.Svarstid == idag, ct),
            handläggare);
    }

    private IQueryable<Remiss> I(Remissflik flik, HandläggareId? jag)
    {
        var remisser = db.Remisser.AsNoTracking();
        return flik switch
        {
            Remissflik.Mina => remisser.Öppna().Where(r => r.HandläggareId == jag && jag != null),
            Remissflik.Otilldelade => remisser.Öppna().Where(r => r.HandläggareId == null),
            Remissflik.Besvarade => remisser.Where(r => r.Besvarad != null),
            _ => remisser.Öppna(),
        };
    }

    private static IQueryable<Remiss> Filtrera(IQueryable<Remiss> remisser, SökRemisser query)
    {
        if (Söktext.Normalisera(query.Text) is { Length: > 0 } text)
            remisser = remisser.Where(r => r.Söktext.Contains(text));
        if (query.Kommun is { Length: > 0 } kommun)
            remisser = remisser.Where(r => r.Kommunkoder.Contains(kommun));
        if (query.Typ is { } typ)
            remisser = remisser.Where(r => r.Typ == typ);
        if (query.Handläggare is { } handläggare)
            remisser = remisser.Where(r => r.HandläggareId == HandläggareId.From(handläggare));
        return remisser;
    }

    private static IQueryable<Remiss> Sortera(IQueryable<Remiss> remisser, SökRemisser query) => query.Sortera switch
    {
        "-svarstid" => remisser.OrderByDescending(r => r.Svarstid).ThenBy(r => r.Id),
        "rubrik" => remisser.OrderBy(r => r.Söktext).ThenBy(r => r.Id),
        "-rubrik" => remisser.OrderByDescending(r => r.Söktext).ThenBy(r => r.Id),
        "inkom" => remisser.OrderBy(r => r.Inkom).ThenBy(r => r.Id),
        "-inkom" => remisser.OrderByDescending(r => r.Inkom).ThenBy(r => r.Id),
        "typ" => remisser.OrderBy(r => r.Typ).ThenBy(r => r.Svarstid).ThenBy(r => r.Id),
        "-typ" => remisser.OrderByDescending(r => r.Typ).ThenBy(r => r.Svarstid).ThenBy(r => r.Id),
        "svarstid" => remisser.OrderBy(r => r.Svarstid).ThenBy(r => r.Id),
        _ when query.Flik == Remissflik.Besvarade => remisser.OrderByDescending(r => r.Besvarad).ThenByDescending(r => r.Id),
        _ => remisser.OrderBy(r => r.Svarstid).ThenBy(r => r.Id),
    };
}

internal static class Remissläsning
{
    public static IQueryable<Remissrad> Rader(this IQueryable<Remiss> remisser) => remisser.Select(r => new Remissrad(
        r.Id.Value, r.Diarienummer, r.Rubrik, r.Typ, r.Kommunkoder, r.Inkom, r.Svarstid, r.HandläggareId, r.Läge, r.Besvarad));

    public static async Task<IReadOnlyList<Handläggarval>> HandläggarvalAsync(this NaturOchKulturmiljöDbContext db, CurrentUser användare, CancellationToken ct) =>
        await db.Handläggare.AsNoTracking().OrderBy(h => h.Initialer)
            .Select(h => new Handläggarval(h.Id, h.Initialer, h.Roll, h.AnvändarId == användare.Id)).ToListAsync(ct);
}
