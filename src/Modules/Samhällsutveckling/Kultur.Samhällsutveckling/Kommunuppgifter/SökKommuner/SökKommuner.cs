using System.Globalization;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Samhällsutveckling.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Samhällsutveckling.Kommunuppgifter;

/// <summary>The 49 municipalities with their latest figures; those of one kommunalförbund when it is named.</summary>
/// <param name="Förbund">Slugs; all when empty.</param>
/// <param name="Text">Part of a name, or a code.</param>
/// <param name="Sortera"><c>namn</c>, <c>forbund</c>, <c>folkmangd</c> or <c>barn</c>; with a leading minus for descending.</param>
[UseCase(Behörigheter.LäsaKommuner)]
internal sealed record SökKommuner(IReadOnlyList<string>? Förbund = null, string? Text = null, string? Sortera = null)
    : IQuery<Kommunlista>;

/// <param name="Rader">Those that match.</param>
/// <param name="PerFörbund">Counts by slug, with the search on.</param>
/// <param name="SaknarFolkmängd">How many of all 49 have no known population in any year.</param>
internal sealed record Kommunlista(
    IReadOnlyList<KommunRad> Rader, IReadOnlyDictionary<string, int> PerFörbund, int SaknarFolkmängd);

/// <summary>A municipality with the latest known of each figure.</summary>
internal sealed record KommunRad(Kommun Kommun, Årssiffra? Folkmängd, Årssiffra? Barn3Till19);

/// <summary>A figure on 31 December of a year.</summary>
internal sealed record Årssiffra(int År, int Antal, string Källa);

internal sealed class SökKommunerHandler(SamhällsutvecklingDbContext db) : IRequestHandler<SökKommuner, Result<Kommunlista>>
{
    private static readonly StringComparer Svensk = StringComparer.Create(CultureInfo.GetCultureInfo("sv-SE"), ignoreCase: true);

    public async Task<Result<Kommunlista>> Handle(SökKommuner query, CancellationToken ct)
    {
        var förbund = query.Förbund ?? [];
        var nål = Söktext.Normalisera(query.Text);
        var folkmängd = await SenasteAsync(db.Kommunuppgifter.Where(u => u.Folkmängd != null)
            .Select(u => new Siffra(u.Kommunkod, u.År, u.Folkmängd!.Value, u.FolkmängdKälla!)), ct);
        var barn = await SenasteAsync(db.Kommunuppgifter.Where(u => u.Barn3Till19 != null)
            .Select(u => new Siffra(u.Kommunkod, u.År, u.Barn3Till19!.Value, u.Barn3Till19Källa!)), ct);

        var träffar = Kommuner.Alla.Where(k => Söktext.Normalisera(k.Namn).Contains(nål, StringComparison.Ordinal) || k.Kod == nål).ToList();
        var rader = träffar
            .Where(k => förbund.Count == 0 || förbund.Contains(k.Kommunalförbund.Slug))
            .Select(k => new KommunRad(k, folkmängd.GetValueOrDefault(k.Kod), barn.GetValueOrDefault(k.Kod)));
        return new Kommunlista(
            [.. Sorterade(rader, query.Sortera)],
            träffar.CountBy(k => k.Kommunalförbund.Slug).ToDictionary(),
            Kommuner.Alla.Count - folkmängd.Count);
    }

    private static async Task<Dictionary<string, Årssiffra>> SenasteAsync(IQueryable<Siffra> siffror, CancellationToken ct) =>
        (await siffror.ToListAsync(ct)).GroupBy(s => s.Kommunkod)
            .ToDictionary(g => g.Key, g => g.MaxBy(s => s.År)! is var s ? new Årssiffra(s.År, s.Antal, s.Källa) : null!);

    private static IEnumerable<KommunRad> Sorterade(IEnumerable<KommunRad> rader, string? ordning) => ordning switch
    {
        "-namn" => rader.OrderByDescending(r => r.Kommun.Namn, Svensk),
        "forbund" => rader.OrderBy(r => r.Kommun.Kommunalförbund.Namn, Svensk).ThenBy(r => r.Kommun.Namn, Svensk),
        "-forbund" => rader.OrderByDescending(r => r.Kommun.Kommunalförbund.Namn, Svensk).ThenBy(r => r.Kommun.Namn, Svensk),
        "folkmangd" => rader.OrderBy(r => r.Folkmängd is null).ThenBy(r => r.Folkmängd?.Antal),
        "-folkmangd" => rader.OrderBy(r => r.Folkmängd is null).ThenByDescending(r => r.Folkmängd?.Antal),
        "barn" => rader.OrderBy(r => r.Barn3Till19 is null).ThenBy(r => r.Barn3Till19?.Antal),
        "-barn" => rader.OrderBy(r => r.Barn3Till19 is null).ThenByDescending(r => r.Barn3Till19?.Antal),
        _ => rader.OrderBy(r => r.Kommun.Namn, Svensk),
    };

    private sealed record Siffra(string Kommunkod, int År, int Antal, string Källa);
}
