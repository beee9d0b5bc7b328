using Kultur.Domain;
using Kultur.Fortbildning.Behovsbank;
using Kultur.Fortbildning.Data;
using Kultur.Fortbildning.Kursförslagen;
using Kultur.Fortbildning.Museilokaler;
using Kultur.Modularity;
using Kultur.Web;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Fortbildning.Evenemangen;

/// <summary>An event as staff see it: participants by their initials, and by name only for whoever may read of participants.</summary>
[UseCase(Behörigheter.LäsaEvenemang)]
internal sealed record VisaEvenemang(Guid Id) : IQuery<Evenemangsvy>;

internal sealed record Evenemangsvy(
    EvenemangId Id,
    int Version,
    Evenemangsnummer Nummer,
    Evenemangstyp Typ,
    string Titel,
    string? Tema,
    string Beskrivning,
    DateOnly? Datum,
    TimeOnly? Start,
    TimeOnly? Slut,
    string Lokal,
    string Adress,
    bool Digitalt,
    Lokalvy? Museilokal,
    string? Medarrangör,
    int? Platser,
    DateOnly? SistaAnmälningsdag,
    Evenemangstillstånd Tillstånd,
    string? InställtDärför,
    bool HarBörjat,
    Anmälningsläge Läge,
    IReadOnlyList<Publiceringskrav> Krav,
    IReadOnlyList<Deltagarrad> Deltagare,
    KursförslagId? KursförslagId,
    IReadOnlyList<Behovsrad> Behov,
    IReadOnlyList<HistorikRad> Historik)
{
    public IReadOnlyList<Deltagarrad> Anmälda { get; } = [.. Deltagare.Where(d => d.Tillstånd == Anmälningstillstånd.Plats)];

    public IReadOnlyList<Deltagarrad> Väntelista { get; } = [.. Deltagare.Where(d => d.Tillstånd == Anmälningstillstånd.Väntar)];

    public IReadOnlyList<Deltagarrad> Avbokade { get; } = [.. Deltagare.Where(d => d.Tillstånd == Anmälningstillstånd.Avbokad)];

    public IReadOnlyList<Deltagarrad> Närvarande => [.. Anmälda.Where(d => d.Närvaro == Närvaro.Närvarande)];

    /// <summary>Per municipality: those who came, once it has been held; those registered before that.</summary>
    public IReadOnlyDictionary<string, int> PerKommun
    {
        get
        {
            var antal = (Tillstånd == Evenemangstillstånd.Genomfört ? Närvarande : Anmälda).CountBy(d => d.Kommunkod).ToDictionary();
            return Kommuner.Alla.ToDictionary(k => k.Kod, k => antal.GetValueOrDefault(k.Kod));
        }
    }
}

internal sealed record Deltagarrad(
    AnmälanId Id, string? Namn, string Initialer, string Roll, string Kommunkod, DateTimeOffset Anmäld, Anmälningstillstånd Tillstånd,
    int? Könummer, DateTimeOffset? Avbokad, Närvaro Närvaro);

/// <summary>The room asked for at a museum.</summary>
/// <param name="Namn">As shown.</param>
/// <param name="Läge">What the museum has answered.</param>
/// <param name="Skäl">Why it refused.</param>
/// <param name="Lediga">What it offers instead.</param>
internal sealed record Lokalvy(string Namn, Lokalläge Läge, string? Skäl, IReadOnlyList<Lokalval> Lediga);

internal sealed record Behovsrad(string Rubrik, string Kommunkod, Behovstillstånd Tillstånd);

internal sealed class VisaEvenemangHandler(FortbildningDbContext db, CurrentUser user, TimeProvider klocka)
    : IRequestHandler<VisaEvenemang, Result<Evenemangsvy>>
{
    private static readonly Dictionary<string, string> Fältnamn = new()
    {
        [nameof(Evenemang.Tillstånd)] = "Läge",
        [nameof(Evenemang.MedarrangörId)] = "Medarrangör",
        [nameof(Evenemang.InställtDärför)] = "Inställt därför att",
    };

    private static readonly string[] Tysta =
        [nameof(Evenemang.Söktext), nameof(Evenemang.År), nameof(Evenemang.Löpnummer), nameof(Evenemang.Publicerat), nameof(Evenemang.KursförslagId)];

    public async Task<Result<Evenemangsvy>> Handle(VisaEvenemang request, CancellationToken ct)
    {
        var id = new EvenemangId(request.Id);
        if (await db.Evenemang.AsNoTracking().SingleOrDefaultAsync(e => e.Id == id, ct) is not { } e)
            return Error.NotFound("Evenemanget finns inte.");

        var medarrangör = await db.Aktörer.Where(a => a.Id == e.MedarrangörId).Select(a => a.Namn).SingleOrDefaultAsync(ct);
        List<Behovsrad> behov = e.KursförslagId is null ? [] : await db.Behov
            .Where(b => b.KursförslagId == e.KursförslagId && b.Tillstånd != Behovstillstånd.Återkallat).OrderBy(b => b.Noterat)
            .Select(b => new Behovsrad(b.Rubrik, b.Kommunkod, b.Tillstånd)).ToListAsync(ct);
        var nu = klocka.GetUtcNow();
        var visaNamn = user.Has(Behörigheter.LäsaDeltagare);
        return new Evenemangsvy(
            e.Id, e.Version, e.Nummer, e.Typ, e.Titel, e.Tema, e.Beskrivning, e.Datum, e.Start, e.Slut, e.Lokal, e.Adress, e.Digitalt,
            await LokalAsync(e.Lokalbokning, ct), medarrangör, e.Platser, e.SistaAnmälningsdag, e.Tillstånd, e.InställtDärför, nu >= e.Börjar, e.Läge(nu),
            e.Tillstånd == Evenemangstillstånd.Utkast ? e.Publiceringskrav(nu) : [],
            [.. e.Anmälningar.OrderBy(a => a.Ordning).Select(a => new Deltagarrad(
                a.Id, visaNamn ? a.Namn : null, a.Initialer, a.Roll, a.Kommunkod, a.Anmäld, a.Tillstånd, e.Könummer(a), a.Avbokad, a.Närvaro))],
            e.KursförslagId, behov, await HistorikAsync(request.Id, ct));
    }

    private async Task<Lokalvy?> LokalAsync(Lokalbokning? bokning, CancellationToken ct)
    {
        if (bokning is null)
            return null;
        var lokaler = await db.Lokaler.AsNoTracking().Where(l => l.Id == bokning.LokalId || bokning.LedigaLokaler.Contains(l.Id)).ToListAsync(ct);
        return new Lokalvy(
            lokaler.SingleOrDefault(l => l.Id == bokning.LokalId)?.Benämning ?? "",
            bokning.Läge,
            bokning.Skäl,
            [.. lokaler.Where(l => l.Id != bokning.LokalId && !l.Stängd).Select(l => new Lokalval(l.Id, l.Namn, l.Museum, l.Platser))]);
    }

    /// <summary>What was written of the event itself; what concerns one participant is not shown to all.</summary>
    private async Task<IReadOnlyList<HistorikRad>> HistorikAsync(Guid id, CancellationToken ct) =>
    [
        .. (await db.HistoryAsync(id, ct))
            .Select(h => h with { Changes = [.. h.Changes.Where(c => !c.Field.Contains('.') && !Tysta.Contains(c.Field))] })
            .Where(h => h.Changes.Count > 0)
            .Select(h => HistorikRad.From(h, Fältnamn)),
    ];
}
