using Kultur.Biblioteksutveckling.Behoven;
using Kultur.Biblioteksutveckling.Data;
using Kultur.Domain;
using Kultur.Modularity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Biblioteksutveckling.Dialoger;

/// <summary>A stretch of time that dialogues are filtered by.</summary>
internal enum Dialogperiod
{
    Kommande,

    /// <summary>The last twelve months, today included.</summary>
    SenasteÅret,

    Äldre,
}

/// <param name="Sortera">datum, kommun or either with - before it; the latest first when null.</param>
[UseCase(Behörigheter.LäsaDialoger)]
internal sealed record SökDialoger(
    string? Text,
    string? Kommun,
    IReadOnlyList<string> Förbund,
    IReadOnlyList<Dialogperiod> Perioder,
    IReadOnlyList<Dialogläge> Lägen,
    string? Sortera,
    int Sida) : IQuery<Dialogträffar>;

/// <summary>A page of dialogues, and how many each filter would find with the others on.</summary>
internal sealed record Dialogträffar(
    Sidad<Dialograd> Dialoger,
    IReadOnlyDictionary<string, int> PerKommun,
    IReadOnlyDictionary<Dialogperiod, int> PerPeriod,
    IReadOnlyDictionary<Dialogläge, int> PerLäge,
    int AntalUtanDialog);

internal sealed record Dialograd(
    Guid Id, string Kommunkod, DateOnly Datum, TimeOnly? Tid, Dialogform Form, Dialogläge Läge, DateOnly? NästaDialog, int AntalBehov);

internal sealed class SökDialogerHandler(BiblioteksutvecklingDbContext db, TimeProvider klocka) : IRequestHandler<SökDialoger, Result<Dialogträffar>>
{
    public async Task<Result<Dialogträffar>> Handle(SökDialoger query, CancellationToken ct)
    {
        var idag = SvenskTid.Idag(klocka);
        var dialoger = await Sortera(Filtrera(query, idag), query.Sortera)
            .Select(d => new Dialograd(d.Id.Value, d.Kommunkod, d.Datum, d.Tid, d.Form, d.Läge, d.NästaDialog, 0))
            .SidaAsync(query.Sida, ct: ct);

        return new Dialogträffar(
            await MedBehovAsync(dialoger, ct),
            await Filtrera(query with { Förbund = [] }, idag).AntalPerAsync(d => d.Kommunkod, ct),
            await PerPeriodAsync(query, idag, ct),
            await Filtrera(query with { Lägen = [] }, idag).AntalPerAsync(d => d.Läge, ct),
            (await db.KommunerUtanDialogAsync(idag, ct)).Count);
    }

    private IQueryable<Dialog> Filtrera(SökDialoger query, DateOnly idag)
    {
        var dialoger = db.Dialoger.AsNoTracking();
        if (Söktext.Normalisera(query.Text) is { Length: > 0 } text)
            dialoger = dialoger.Where(d => d.Söktext.Contains(text));
        if (query.Kommun is { Length: > 0 } kommun)
            dialoger = dialoger.Where(d => d.Kommunkod == kommun);
        if (query.Förbund.Count > 0)
        {
            var koder = Kommunkoder.I(query.Förbund);
            dialoger = dialoger.Where(d => koder.Contains(d.Kommunkod));
        }

        if (query.Perioder.Count > 0)
        {
            var årSedan = idag.AddMonths(-12);
            var (kommande, året, äldre) =
                (Vald(Dialogperiod.Kommande), Vald(Dialogperiod.SenasteÅret), Vald(Dialogperiod.Äldre));
            dialoger = dialoger.Where(d =>
                (kommande && d.Datum > idag) || (året && d.Datum <= idag && d.Datum > årSedan) || (äldre && d.Datum <= årSedan));
        }

        return query.Lägen.Count == 0 ? dialoger : dialoger.Where(d => query.Lägen.Contains(d.Läge));

        bool Vald(Dialogperiod period) => query.Perioder.Contains(period);
    }

    private static IQueryable<Dialog> Sortera(IQueryable<Dialog> dialoger, string? ordning) => ordning switch
    {
        "datum" => dialoger.OrderBy(d => d.Datum).ThenBy(d => d.Tid).ThenBy(d => d.Id),
        "kommun" => dialoger.OrderBy(d => d.Söktext).ThenByDescending(d => d.Datum).ThenBy(d => d.Id),
        "-kommun" => dialoger.OrderByDescending(d => d.Söktext).ThenByDescending(d => d.Datum).ThenBy(d => d.Id),
        _ => dialoger.OrderByDescending(d => d.Datum).ThenByDescending(d => d.Tid).ThenBy(d => d.Id),
    };

    private async Task<IReadOnlyDictionary<Dialogperiod, int>> PerPeriodAsync(SökDialoger query, DateOnly idag, CancellationToken ct)
    {
        var dagar = await Filtrera(query with { Perioder = [] }, idag).AntalPerAsync(d => d.Datum, ct);
        return dagar.GroupBy(d => Period(d.Key), d => d.Value).ToDictionary(g => g.Key, g => g.Sum());

        Dialogperiod Period(DateOnly dag) =>
            dag > idag ? Dialogperiod.Kommande : dag > idag.AddMonths(-12) ? Dialogperiod.SenasteÅret : Dialogperiod.Äldre;
    }

    private async Task<Sidad<Dialograd>> MedBehovAsync(Sidad<Dialograd> dialoger, CancellationToken ct)
    {
        var ids = dialoger.Rader.Select(d => (DialogId?)DialogId.From(d.Id)).ToList();
        var antal = await db.Behov.Where(b => ids.Contains(b.DialogId) && b.Läge != Behovsläge.Avfört)
            .AntalPerAsync(b => b.DialogId!.Value, ct);
        return dialoger with
        {
            Rader = [.. dialoger.Rader.Select(d => d with { AntalBehov = antal.GetValueOrDefault(DialogId.From(d.Id)) })],
        };
    }
}
