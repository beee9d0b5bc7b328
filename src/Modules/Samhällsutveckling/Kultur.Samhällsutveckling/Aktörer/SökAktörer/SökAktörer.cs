using System.Linq.Expressions;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Samhällsutveckling.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Samhällsutveckling.Aktörer;

/// <summary>The actors' list. Role, municipality and validity concern one and the same role.</summary>
/// <param name="Text">Part of a name, an organisation number, or an e-mail address that the user may see.</param>
/// <param name="Slag">Any of these kinds; all when empty.</param>
/// <param name="Roller">Any of these roles.</param>
/// <param name="Kommuner">In any of these municipalities, by code.</param>
/// <param name="GällerIdag">Only roles that are valid today.</param>
/// <param name="Sortera"><c>namn</c> or <c>-namn</c>.</param>
/// <param name="Sida">From 1.</param>
[UseCase(Behörigheter.LäsaAktörer)]
internal sealed record SökAktörer(
    string? Text = null,
    IReadOnlyList<Aktörslag>? Slag = null,
    IReadOnlyList<string>? Roller = null,
    IReadOnlyList<string>? Kommuner = null,
    bool GällerIdag = false,
    string? Sortera = null,
    int Sida = 1) : IQuery<Aktörslista>;

/// <param name="Sida">The rows.</param>
/// <param name="MedGiltigRoll">How many of the other filters' hits have such a role today.</param>
/// <param name="PerSlag">Counts with the other filters on.</param>
/// <param name="PerRoll">The same.</param>
/// <param name="PerKommun">The same.</param>
internal sealed record Aktörslista(
    Sidad<AktörRad> Sida,
    int MedGiltigRoll,
    IReadOnlyDictionary<Aktörslag, int> PerSlag,
    IReadOnlyDictionary<string, int> PerRoll,
    IReadOnlyDictionary<string, int> PerKommun);

internal sealed record AktörRad(Guid Id, string Namn, Aktörslag Slag, IReadOnlyList<RollRad> Roller);

internal sealed class SökAktörerHandler(SamhällsutvecklingDbContext db, CurrentUser användare, TimeProvider klocka)
    : IRequestHandler<SökAktörer, Result<Aktörslista>>
{
    public async Task<Result<Aktörslista>> Handle(SökAktörer query, CancellationToken ct)
    {
        var slag = query.Slag ?? [];
        var roller = query.Roller ?? [];
        var kommuner = query.Kommuner ?? [];
        var idag = SvenskTid.Idag(klocka);
        var träffar = Träffar(query.Text);

        var avSlag = slag.Count == 0 ? träffar : träffar.Where(a => slag.Contains(a.Slag));
        return new Aktörslista(
            await Sorterade(MedRoll(avSlag, query.GällerIdag), query.Sortera)
                .Select(a => new AktörRad(a.Id.Value, a.Namn, a.Slag, a.Roller
                    .OrderBy(r => r.Från).Select(r => new RollRad(r.Id, r.Benämning, r.Kommunkod, r.Från, r.Till)).ToList()))
                .SidaAsync(query.Sida, ct: ct),
            await MedRoll(avSlag, gällerIdag: true).CountAsync(ct),
            await MedRoll(träffar, query.GällerIdag).GroupBy(a => a.Slag)
                .Select(g => new { g.Key, Antal = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Antal, ct),
            await AntalPer(Rollerna(avSlag).Where(r => kommuner.Count == 0 || kommuner.Contains(r.Roll.Kommunkod!)), r => r.Roll.Benämning),
            await AntalPer(Rollerna(avSlag).Where(r => r.Roll.Kommunkod != null && (roller.Count == 0 || roller.Contains(r.Roll.Benämning))), r => r.Roll.Kommunkod!));

        IQueryable<Aktör> MedRoll(IQueryable<Aktör> aktörer, bool gällerIdag) =>
            roller.Count == 0 && kommuner.Count == 0 && !gällerIdag
                ? aktörer
                : aktörer.Where(a => a.Roller.Any(r =>
                    (roller.Count == 0 || roller.Contains(r.Benämning))
                    && (kommuner.Count == 0 || kommuner.Contains(r.Kommunkod!))
                    && (!gällerIdag || (r.Från <= idag && (r.Till == null || r.Till >= idag)))));

        IQueryable<RollMedAktör> Rollerna(IQueryable<Aktör> aktörer) =>
            aktörer.SelectMany(a => a.Roller, (a, r) => new RollMedAktör { Aktör = a.Id, Roll = r })
                .Where(r => !query.GällerIdag || (r.Roll.Från <= idag && (r.Roll.Till == null || r.Roll.Till >= idag)));

        Task<Dictionary<string, int>> AntalPer(IQueryable<RollMedAktör> par, Expression<Func<RollMedAktör, string>> nyckel) =>
            par.GroupBy(nyckel).Select(g => new { g.Key, Antal = g.Select(r => r.Aktör).Distinct().Count() })
                .ToDictionaryAsync(g => g.Key, g => g.Antal, ct);
    }

    private IQueryable<Aktör> Träffar(string? text)
    {
        var aktörer = db.Aktörer.AsNoTracking().Where(a => a.SammanslagenMed == null);
        if (text.EllerInget() is not { } sökt)
            return aktörer;
        if (Organisationsnummer.Tolka(sökt) is { IsSuccess: true, Value: var nummer })
            return aktörer.Where(a => a.Organisationsnummer == nummer);
        if (Epostadress.Tolka(sökt) is { IsSuccess: true, Value: var epost })
        {
            var ser = användare.SerKontaktuppgifter();
            return aktörer.Where(a => (a.Epost == epost && (ser || a.Slag == Aktörslag.Organisation))
                || (ser && a.Kontaktpersoner.Any(k => k.Epost == epost)));
        }

        var nål = Söktext.Normalisera(sökt);
        return aktörer.Where(a => a.Söknamn.Contains(nål));
    }

    private static IQueryable<Aktör> Sorterade(IQueryable<Aktör> aktörer, string? ordning) => ordning == "-namn"
        ? aktörer.OrderByDescending(a => a.Sorteringsnamn).ThenBy(a => a.Id)
        : aktörer.OrderBy(a => a.Sorteringsnamn).ThenBy(a => a.Id);

    private sealed class RollMedAktör
    {
        public AktörId Aktör { get; init; }

        public required Roll Roll { get; init; }
    }
}
