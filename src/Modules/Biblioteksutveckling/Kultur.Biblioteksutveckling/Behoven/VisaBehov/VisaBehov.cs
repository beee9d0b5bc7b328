using Kultur.Biblioteksutveckling.Aktörer;
using Kultur.Biblioteksutveckling.Data;
using Kultur.Biblioteksutveckling.Deltagande;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Web;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Biblioteksutveckling.Behoven;

[UseCase(Behörigheter.LäsaBehov)]
internal sealed record VisaBehov(Guid Id) : IQuery<Behovskort>;

/// <summary>A need as its page shows it.</summary>
/// <param name="Frågeställare">Null for those who may not write, and where nobody is named.</param>
/// <param name="Publicerat">The day the event it is linked to was opened for registration.</param>
internal sealed record Behovskort(
    Guid Id,
    int Version,
    Behovsuppgifter Uppgifter,
    DateOnly Noterat,
    DateOnly? SvarLämnat,
    Behovsläge Läge,
    string? Möts,
    Guid? EvenemangId,
    DateOnly? EvenemangDatum,
    int? Deltagare,
    DateOnly? Publicerat,
    Guid? DialogId,
    DateOnly? DialogDatum,
    Frågeställarkort? Frågeställare,
    IReadOnlyList<Resepunkt> Resa,
    IReadOnlyList<HistorikRad> Historik);

internal sealed record Frågeställarkort(Guid? AktörId, string? Namn, string? Epost, string? Roll);

internal sealed record Resepunkt(Stegslag Slag, DateOnly Datum, string? Text);

internal sealed class VisaBehovHandler(BiblioteksutvecklingDbContext db, CurrentUser användare) : IRequestHandler<VisaBehov, Result<Behovskort>>
{
    public async Task<Result<Behovskort>> Handle(VisaBehov query, CancellationToken ct)
    {
        var id = BehovId.From(query.Id);
        if (await db.Behov.AsNoTracking().SingleOrDefaultAsync(b => b.Id == id, ct) is not { } behov)
            return Behovsfel.FinnsInte;

        var dialog = await db.Dialoger.Where(d => d.Id == behov.DialogId).Select(d => (DateOnly?)d.Datum).SingleOrDefaultAsync(ct);
        var evenemang = EvenemangKopiaId.From(behov.EvenemangId ?? Guid.Empty);
        var publicerat = await db.Evenemang.Where(e => e.Id == evenemang).Select(e => e.Publicerat).SingleOrDefaultAsync(ct);
        return new Behovskort(
            query.Id,
            behov.Version,
            new Behovsuppgifter(
                behov.Kommunkod, behov.Rubrik, behov.Beskrivning, behov.Tema, behov.Brådska, behov.Målgrupper, behov.Ursprung, behov.SvarUtlovat),
            behov.Noterat, behov.SvarLämnat, behov.Läge, behov.Möts, behov.EvenemangId, behov.EvenemangDatum, behov.Deltagare,
            publicerat,
            behov.DialogId?.Value, dialog,
            användare.Has(Behörigheter.SkrivaBehov) ? await FrågeställareAsync(behov, ct) : null,
            [.. behov.Resa.OrderBy(s => s.Nr).Select(s => new Resepunkt(s.Slag, s.Datum, s.Text))],
            await db.HistorikAsync(query.Id, användare.Has(Behörigheter.SkrivaBehov), ct));
    }

    private async Task<Frågeställarkort?> FrågeställareAsync(Behov behov, CancellationToken ct)
    {
        if (behov.FrågeställareId is not { } id)
            return behov.FrågeställareNamn is null && behov.FrågeställareEpost is null
                ? null
                : new Frågeställarkort(null, behov.FrågeställareNamn, behov.FrågeställareEpost, null);

        var aktörId = AktörKopiaId.From(id);
        var aktör = await db.Aktörer.AsNoTracking().SingleOrDefaultAsync(a => a.Id == aktörId, ct);
        return new Frågeställarkort(id, aktör?.Namn, aktör?.Epost, aktör?.RollI(behov.Kommunkod, behov.Noterat));
    }
}
