using Kultur.Domain;
using Kultur.KulturlivFörAlla.Data;
using Kultur.Modularity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.KulturlivFörAlla.Bokningarna;

/// <summary>Bookings, those of the coordinator's own municipality alone for a coordinator.</summary>
[UseCase(Behörigheter.LäsaBokningar)]
internal sealed record SökBokningar(
    string? Text,
    IReadOnlyList<Bokningstillstånd> Tillstånd,
    IReadOnlyList<string> Kommuner,
    string? Sortera,
    int Sida) : IQuery<Bokningsträffar>
{
    /// <summary>Only those that have been and are to be reported.</summary>
    public bool SkaRedovisas { get; init; }
}

/// <param name="Bokningar">The bookings.</param>
/// <param name="PerTillstånd">How many in each state.</param>
/// <param name="PerKommun">How many in each municipality.</param>
/// <param name="SkaRedovisas">How many have been and are to be reported.</param>
internal sealed record Bokningsträffar(
    Sidad<Bokningsrad> Bokningar, IReadOnlyDictionary<Bokningstillstånd, int> PerTillstånd, IReadOnlyDictionary<string, int> PerKommun, int SkaRedovisas);

internal sealed record Bokningsrad(
    Guid Id, int År, int Löpnummer, string Titel, string? Museum, string Skola, string Kommunkod, DateTimeOffset Start, int AntalBarn,
    Bokningstillstånd Tillstånd, DateOnly? SvarSenast, decimal Subvention, decimal Omkostnad, bool HarVarning)
{
    public Bokningsnummer Nummer => new(År, Löpnummer);
}

internal sealed class SökBokningarHandler(KulturlivFörAllaDbContext db, CurrentUser användare, TimeProvider klocka) : IRequestHandler<SökBokningar, Result<Bokningsträffar>>
{
    public async Task<Result<Bokningsträffar>> Handle(SökBokningar query, CancellationToken ct) => new Bokningsträffar(
        await Sortera(Filtrera(query), query.Sortera)
            .Select(b => new Bokningsrad(
                b.Id.Value, b.År, b.Löpnummer, b.Titel, b.Museum, b.Skola, b.Kommunkod, b.Start, b.AntalBarn, b.Tillstånd, b.SvarSenast,
                b.Subvention, b.Omkostnad, b.Åldersvarning != null || b.UtbudIndraget != null))
            .SidaAsync(query.Sida, 25, ct),
        await Filtrera(query with { Tillstånd = [] }).Select(b => b.Tillstånd).RäknaAsync(ct),
        await Filtrera(query with { Kommuner = [] }).Select(b => b.Kommunkod).RäknaAsync(ct),
        await Filtrera(query with { SkaRedovisas = true }).CountAsync(ct));

    private IQueryable<Bokning> Filtrera(SökBokningar query)
    {
        var bokningar = db.Bokningar.AsNoTracking().SynligaFör(användare);
        foreach (var ord in Söktext.Normalisera(query.Text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            bokningar = bokningar.Where(b => b.Söktext.Contains(ord));
        if (query.Tillstånd.Count > 0)
            bokningar = bokningar.Where(b => query.Tillstånd.Contains(b.Tillstånd));
        if (query.Kommuner.Count > 0)
            bokningar = bokningar.Where(b => query.Kommuner.Contains(b.Kommunkod));
        if (query.SkaRedovisas)
            bokningar = bokningar.SkaRedovisas(SvenskTid.Idag(klocka));
        return bokningar;
    }

    private static IQueryable<Bokning> Sortera(IQueryable<Bokning> bokningar, string? ordning) => ordning switch
    {
        "tid" => bokningar.OrderBy(b => b.Start).ThenBy(b => b.Id),
        "-tid" => bokningar.OrderByDescending(b => b.Start).ThenBy(b => b.Id),
        "svar" => bokningar.OrderBy(b => b.SvarSenast == null).ThenBy(b => b.SvarSenast).ThenBy(b => b.Id),
        "-svar" => bokningar.OrderBy(b => b.SvarSenast == null).ThenByDescending(b => b.SvarSenast).ThenBy(b => b.Id),
        _ => bokningar.OrderBy(b => b.SvarSenast == null).ThenBy(b => b.SvarSenast).ThenByDescending(b => b.År).ThenByDescending(b => b.Löpnummer),
    };
}
