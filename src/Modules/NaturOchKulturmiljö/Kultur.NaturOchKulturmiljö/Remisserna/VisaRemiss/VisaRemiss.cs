using Kultur.Domain;
using Kultur.Modularity;
using Kultur.NaturOchKulturmiljö.Data;
using Kultur.Web;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.NaturOchKulturmiljö.Remisserna;

[UseCase(Behörigheter.LäsaRemisser)]
internal sealed record VisaRemiss(Guid Id) : IQuery<Remisskort>;

/// <summary>A referral as its page shows it.</summary>
/// <param name="Yttrande">Null while there is none, and for those who may not read what is not sent.</param>
internal sealed record Remisskort(
    Guid Id,
    int Version,
    Diarienummer Diarienummer,
    Remissuppgifter Uppgifter,
    Remissläge Läge,
    Lovregler? Lovregler,
    HandläggareId? HandläggareId,
    string? Handläggare,
    IReadOnlyList<Anståndsrad> Anstånd,
    Yttrandekort? Yttrande,
    string? SkälAttAvstå,
    DateOnly? Besvarad,
    Remisstider Tider,
    IReadOnlyList<Handläggarval> Välj,
    IReadOnlyList<HistorikRad> Historik)
{
    public bool ÄrÖppen => Läge is not (Remissläge.Expedierad or Remissläge.Avstår);
}

internal sealed record Anståndsrad(DateOnly Från, DateOnly Till, DateOnly Beviljat, string? AvVem);

internal sealed record Yttrandekort(Ställningstagande Ställningstagande, string Text);

/// <summary>When each state was reached.</summary>
internal sealed record Remisstider(
    DateTimeOffset Registrerad, DateTimeOffset? UtkastPåbörjat, DateTimeOffset? Upprättat, DateTimeOffset? Expedierat, DateTimeOffset? Avstått);

internal sealed class VisaRemissHandler(NaturOchKulturmiljöDbContext db, CurrentUser användare) : IRequestHandler<VisaRemiss, Result<Remisskort>>
{
    public async Task<Result<Remisskort>> Handle(VisaRemiss query, CancellationToken ct)
    {
        var id = RemissId.From(query.Id);
        if (await db.Remisser.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, ct) is not { } remiss)
            return Remissfel.FinnsInte;

        var välj = await db.HandläggarvalAsync(användare, ct);
        var skriver = användare.Has(Behörigheter.SkrivaRemisser);
        return new Remisskort(
            query.Id,
            remiss.Version,
            remiss.Diarienummer,
            new Remissuppgifter(
                remiss.Rubrik, remiss.Typ, remiss.Avsändare, remiss.AvsändarensNummer, skriver ? remiss.AvsändarensEpost : null,
                remiss.Kommunkoder, remiss.Fastighet, remiss.Plats, remiss.Inkom, remiss.Ansökt, remiss.Svarstid),
            remiss.Läge,
            remiss.Lovregler,
            remiss.HandläggareId,
            välj.FirstOrDefault(h => h.Id == remiss.HandläggareId)?.Namn,
            [.. remiss.Anstånd.OrderBy(a => a.Nr).Select(a => new Anståndsrad(a.Från, a.Till, a.Beviljat, skriver ? a.AvVem : null))],
            SerYttrandet(remiss) && remiss is { Ställningstagande: { } vilket, Yttrandetext: { } text } ? new Yttrandekort(vilket, text) : null,
            remiss.SkälAttAvstå,
            remiss.Besvarad,
            new Remisstider(remiss.Registrerad, remiss.UtkastPåbörjat, remiss.Upprättat, remiss.Expedierat, remiss.Avstått),
            välj,
            await db.HistorikAsync(query.Id, skriver, ct));
    }

    private bool SerYttrandet(Remiss remiss) => remiss.Läge == Remissläge.Expedierad || användare.Has(Behörigheter.LäsaUtkast);
}
