using System.Globalization;
using Kultur.Domain;
using Kultur.Fortbildning.Behovsbank;
using Kultur.Fortbildning.Data;
using Kultur.Fortbildning.Evenemangen;
using Kultur.Fortbildning.Subscribers;
using Kultur.Modularity;
using Kultur.Web;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Fortbildning.Kursförslagen;

[UseCase(Behörigheter.LäsaBehovsbank)]
internal sealed record VisaKursförslag(Guid Id) : IQuery<Kursförslagsvy>;

internal sealed record Kursförslagsvy(
    string Tema,
    string Rubrik,
    DateTimeOffset Skapat,
    Kursförslagstillstånd Tillstånd,
    string? Orsak,
    Kursförslagsevenemang? Evenemang,
    IReadOnlyList<Underlagsrad> Behov,
    IReadOnlyList<HistorikRad> Historik)
{
    public IReadOnlyList<Underlagsrad> Gällande { get; } = [.. Behov.Where(b => b.Tillstånd != Behovstillstånd.Återkallat)];

    /// <summary>The municipalities whose needs still stand.</summary>
    public int AntalKommuner => Gällande.Select(b => b.Kommunkod).Distinct().Count();
}

internal sealed record Kursförslagsevenemang(EvenemangId Id, string Titel, DateOnly? Datum, Evenemangstillstånd Tillstånd);

internal sealed record Underlagsrad(
    string Rubrik, string Kommunkod, Brådska Brådska, DateOnly Noterat, string Källa, Behovstillstånd Tillstånd, string? Orsak);

internal sealed class VisaKursförslagHandler(FortbildningDbContext db) : IRequestHandler<VisaKursförslag, Result<Kursförslagsvy>>
{
    private static readonly StringComparer Svensk = StringComparer.Create(CultureInfo.GetCultureInfo("sv-SE"), ignoreCase: true);

    public async Task<Result<Kursförslagsvy>> Handle(VisaKursförslag request, CancellationToken ct)
    {
        var id = new KursförslagId(request.Id);
        if (await db.Kursförslag.AsNoTracking().SingleOrDefaultAsync(k => k.Id == id, ct) is not { } k)
            return Error.NotFound("Kursförslaget finns inte.");

        var evenemang = await db.Evenemang.Where(e => e.Id == k.EvenemangId)
            .Select(e => new Kursförslagsevenemang(e.Id, e.Titel, e.Datum, e.Tillstånd)).SingleOrDefaultAsync(ct);
        var behov = await db.Behov.Where(b => b.KursförslagId == id).OrderBy(b => b.Noterat)
            .Select(b => new Underlagsrad(b.Rubrik, b.Kommunkod, b.Brådska, b.Noterat, b.Källa, b.Tillstånd, b.Orsak)).ToListAsync(ct);
        var historik = (await db.HistoryAsync(request.Id, ct)).Select(h => h with
        {
            UseCase = h.UseCase == NärBehovAnmälts.Namn ? "Behov samlades" : h.UseCase,
            Changes = [.. h.Changes.Where(c => c.Field is nameof(k.Tillstånd) or nameof(k.Orsak))],
        });
        return new Kursförslagsvy(
            k.Tema, k.Rubrik, k.Skapat, k.Tillstånd, k.Orsak, evenemang,
            [.. behov.OrderBy(b => Kommuner.Namn(b.Kommunkod), Svensk)],
            [.. historik.Select(h => HistorikRad.From(h, Fältnamn))]);
    }

    private static readonly Dictionary<string, string> Fältnamn = new() { [nameof(Kursförslag.Tillstånd)] = "Läge" };
}
