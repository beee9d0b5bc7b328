using Kultur.Biblioteksutveckling.Aktörer;
using Kultur.Biblioteksutveckling.Behoven;
using Kultur.Biblioteksutveckling.Data;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Web;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Biblioteksutveckling.Dialoger;

[UseCase(Behörigheter.LäsaDialoger)]
internal sealed record VisaDialog(Guid Id) : IQuery<Dialogkort>;

/// <summary>A dialogue as its page shows it. Names are there only for those who may write.</summary>
internal sealed record Dialogkort(
    Guid Id,
    int Version,
    string Kommunkod,
    DateOnly Datum,
    TimeOnly? Tid,
    Dialogform Form,
    Dialogläge Läge,
    string? Anteckningar,
    DateOnly? NästaDialog,
    string? Orsak,
    IReadOnlyList<Närvarorad> Närvarande,
    IReadOnlyList<Behovslänk> Behov,
    IReadOnlyList<Dialoglänk> Andra,
    IReadOnlyList<HistorikRad> Historik);

/// <param name="Namn">Null for those who may not see it.</param>
internal sealed record Närvarorad(Guid? AktörId, string? Namn, string? Roll);

internal sealed record Behovslänk(Guid Id, string Rubrik, string Tema, Behovsläge Läge);

internal sealed record Dialoglänk(Guid Id, DateOnly Datum, Dialogläge Läge);

internal sealed class VisaDialogHandler(BiblioteksutvecklingDbContext db, CurrentUser användare) : IRequestHandler<VisaDialog, Result<Dialogkort>>
{
    public async Task<Result<Dialogkort>> Handle(VisaDialog query, CancellationToken ct)
    {
        var id = DialogId.From(query.Id);
        if (await db.Dialoger.AsNoTracking().SingleOrDefaultAsync(d => d.Id == id, ct) is not { } dialog)
            return Dialogfel.FinnsInte;

        var behov = await db.Behov.Where(b => b.DialogId == id).OrderBy(b => b.Id)
            .Select(b => new Behovslänk(b.Id.Value, b.Rubrik, b.Tema, b.Läge)).ToListAsync(ct);
        var andra = await db.Dialoger.Where(d => d.Kommunkod == dialog.Kommunkod && d.Id != id).OrderByDescending(d => d.Datum)
            .Select(d => new Dialoglänk(d.Id.Value, d.Datum, d.Läge)).Take(10).ToListAsync(ct);
        return new Dialogkort(
            query.Id, dialog.Version, dialog.Kommunkod, dialog.Datum, dialog.Tid, dialog.Form, dialog.Läge,
            dialog.Anteckningar, dialog.NästaDialog, dialog.Orsak,
            await NärvarandeAsync(dialog, ct), behov, andra, await db.HistorikAsync(query.Id, användare.Has(Behörigheter.SkrivaDialoger), ct));
    }

    private async Task<IReadOnlyList<Närvarorad>> NärvarandeAsync(Dialog dialog, CancellationToken ct)
    {
        if (!användare.Has(Behörigheter.SkrivaDialoger))
            return [.. dialog.Närvarande.Select(n => new Närvarorad(null, null, n.Roll))];

        var namn = await db.AktörsnamnAsync(dialog.Närvarande.Select(n => n.AktörId), ct);
        return
        [
            .. dialog.Närvarande.Select(n => new Närvarorad(
                n.AktörId, n.AktörId is { } aktör ? namn.GetValueOrDefault(aktör, "Okänd aktör") : n.Namn, n.Roll)),
        ];
    }
}
