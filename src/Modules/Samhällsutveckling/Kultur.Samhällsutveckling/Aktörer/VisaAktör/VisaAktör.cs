using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Samhällsutveckling.Data;
using Kultur.Samhällsutveckling.Initiativen;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Samhällsutveckling.Aktörer;

/// <summary>An actor with everything about it. The id of an entry that was merged leads to the one that remains.</summary>
[UseCase(Behörigheter.LäsaAktörer)]
internal sealed record VisaAktör(Guid Id) : IQuery<AktörVy>;

/// <param name="Id">The actor; another than was asked for when that was merged.</param>
/// <param name="Version">For forms.</param>
/// <param name="Slag">What kind.</param>
/// <param name="Fakta">Single fields; a person's contact data are left out when <paramref name="ÄrMaskerad"/>.</param>
/// <param name="ÄrMaskerad">Whether contact data were left out because the user may not see them.</param>
/// <param name="Roller">Present, coming and past.</param>
/// <param name="Kontaktpersoner">Of an organisation.</param>
/// <param name="TidigareUppgifter">From merges.</param>
/// <param name="Initiativ">In which it takes part; none when the user may not read initiatives.</param>
/// <param name="Historik">Newest first.</param>
internal sealed record AktörVy(
    Guid Id,
    int Version,
    Aktörslag Slag,
    Aktörsfakta Fakta,
    bool ÄrMaskerad,
    IReadOnlyList<RollRad> Roller,
    IReadOnlyList<KontaktRad> Kontaktpersoner,
    IReadOnlyList<TidigareRad> TidigareUppgifter,
    IReadOnlyList<InitiativMedRoll> Initiativ,
    IReadOnlyList<HistoryEntry> Historik);

internal sealed record KontaktRad(Guid Id, string Namn, string? Titel, string? Epost, string? Telefon);

internal sealed record TidigareRad(string Fält, string Värde, string Från, DateTimeOffset Sedan);

internal sealed record InitiativMedRoll(Guid Id, string Titel, Fas Fas, string Roll);

internal sealed class VisaAktörHandler(SamhällsutvecklingDbContext db, CurrentUser användare)
    : IRequestHandler<VisaAktör, Result<AktörVy>>
{
    public async Task<Result<AktörVy>> Handle(VisaAktör query, CancellationToken ct)
    {
        if (await db.FinnAktörAsync(query.Id, ct) is not { } aktör)
            return Aktör.FinnsInte;

        var ser = användare.SerKontaktuppgifter();
        var döljEgna = !ser && aktör.Slag == Aktörslag.Person;
        return new AktörVy(
            aktör.Id.Value,
            aktör.Version,
            aktör.Slag,
            döljEgna ? new Aktörsfakta(aktör.Namn, Webb: aktör.Webb) : aktör.Fakta,
            döljEgna,
            RollRad.Av(aktör.Roller),
            [.. aktör.Kontaktpersoner.OrderBy(k => Söktext.Sorteringsnyckel(k.Namn)).Select(k =>
                new KontaktRad(k.Id, k.Namn, k.Titel, ser ? k.Epost?.Värde : null, ser ? k.Telefon : null))],
            [.. aktör.TidigareUppgifter.Where(t => !döljEgna || t.Fält == nameof(Aktör.Namn)).OrderByDescending(t => t.Sedan)
                .Select(t => new TidigareRad(t.Fält, t.Värde, t.Från, t.Sedan))],
            användare.Has(Behörigheter.LäsaInitiativ) ? await InitiativAsync(aktör.Id, ct) : [],
            Maskerad(await db.HistoryAsync(aktör.Id.Value, ct)));

        IReadOnlyList<HistoryEntry> Maskerad(IReadOnlyList<HistoryEntry> historik) => ser ? historik :
        [
            .. historik.Select(rad => rad with
            {
                Changes = [.. rad.Changes.Where(c => !c.Personal || (!döljEgna && !c.Field.Contains('.')))],
            }),
        ];
    }

    private async Task<IReadOnlyList<InitiativMedRoll>> InitiativAsync(AktörId aktör, CancellationToken ct) => await (
        from initiativ in db.Initiativ
        from medverkan in initiativ.Medverkande
        where medverkan.Aktör == aktör
        orderby initiativ.Sorteringstitel
        select new InitiativMedRoll(initiativ.Id.Value, initiativ.Titel, initiativ.Fas, medverkan.Roll)).ToListAsync(ct);
}
