using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Samhällsutveckling.Aktörer;
using Kultur.Samhällsutveckling.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Samhällsutveckling.Initiativen;

[UseCase(Behörigheter.LäsaInitiativ)]
internal sealed record VisaInitiativ(Guid Id) : IQuery<InitiativVy>;

internal sealed record InitiativVy(
    Guid Id,
    int Version,
    Initiativfakta Fakta,
    Fas Fas,
    int SenasteByte,
    string? Resultat,
    IReadOnlyList<FasbyteRad> Fasbyten,
    IReadOnlyList<MedverkandeRad> Medverkande,
    IReadOnlyList<HistoryEntry> Historik)
{
    /// <summary>The phase that one step back leads to; null in the first.</summary>
    public Fas? Bakåt => Fas switch
    {
        Fas.Idé => null,
        Fas.Avslutat => Fasbyten[^1].Från,
        _ => Fas - 1,
    };
}

internal sealed record FasbyteRad(int Nummer, Fas? Från, Fas Till, DateTimeOffset Tidpunkt, string? Text);

internal sealed record MedverkandeRad(Guid Id, Guid AktörId, string Namn, Aktörslag Slag, string Roll);

internal sealed class VisaInitiativHandler(SamhällsutvecklingDbContext db) : IRequestHandler<VisaInitiativ, Result<InitiativVy>>
{
    public async Task<Result<InitiativVy>> Handle(VisaInitiativ query, CancellationToken ct)
    {
        if (await db.Initiativ.AsNoTracking().SingleOrDefaultAsync(i => i.Id == new InitiativId(query.Id), ct) is not { } initiativ)
            return Initiativ.FinnsInte;

        var medverkande = await (
            from i in db.Initiativ
            where i.Id == initiativ.Id
            from m in i.Medverkande
            join aktör in db.Aktörer on m.Aktör equals aktör.Id
            orderby m.Roll, aktör.Sorteringsnamn
            select new MedverkandeRad(m.Id, aktör.Id.Value, aktör.Namn, aktör.Slag, m.Roll)).ToListAsync(ct);
        return new InitiativVy(
            initiativ.Id.Value,
            initiativ.Version,
            initiativ.Fakta,
            initiativ.Fas,
            initiativ.SenasteByte,
            initiativ.Resultat,
            [.. initiativ.Fasbyten.OrderBy(b => b.Nummer).Select(b => new FasbyteRad(b.Nummer, b.Från, b.Till, b.Tidpunkt, b.Text))],
            medverkande,
            await HistorikAsync(initiativ.Id, ct));
    }

    /// <summary>The history with actors by name.</summary>
    private async Task<IReadOnlyList<HistoryEntry>> HistorikAsync(InitiativId id, CancellationToken ct)
    {
        var historik = await db.HistoryAsync(id.Value, ct);
        var aktörer = historik.SelectMany(h => h.Changes).Where(ÄrAktör).SelectMany(c => new[] { c.Before, c.After })
            .OfType<string>().Select(Guid.Parse).Distinct().Select(AktörId.From).ToList();
        var namn = await db.Aktörer.Where(a => aktörer.Contains(a.Id)).ToDictionaryAsync(a => a.Id.Value.ToString(), a => a.Namn, ct);
        return [.. historik.Select(h => h with { Changes = [.. h.Changes.Select(c => ÄrAktör(c) ? c with { Before = Namn(c.Before), After = Namn(c.After) } : c)] })];

        static bool ÄrAktör(AuditedChange ändring) => ändring.Field == $"{nameof(Medverkan)}.{nameof(Medverkan.Aktör)}";

        string? Namn(string? aktör) => aktör is null ? null : namn.GetValueOrDefault(aktör, aktör);
    }
}
