using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Museer.Besöken;
using Kultur.Museer.Data;
using Kultur.Museer.Museerna;
using Kultur.Web;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Museer.Skolprogrammen;

/// <summary>The stages of school as a list is filtered by them.</summary>
internal enum Stadium
{
    Förskola,
    Lågstadiet,
    Mellanstadiet,
    Högstadiet,
    Gymnasiet,
}

[UseCase(Behörigheter.LäsaHus)]
internal sealed record SökSkolprogram(
    string? Text, IReadOnlyList<string> Museer, IReadOnlyList<Programtillstånd> Tillstånd, IReadOnlyList<Stadium> Stadier, string? Sortera, int Sida) : IQuery<Programlista>;

internal sealed record Programlista(Sidad<Programrad> Sida, IReadOnlyList<FacettVal> Museer, IReadOnlyList<FacettVal> Tillstånd, IReadOnlyList<FacettVal> Stadier, int AttTaStällningTill);

internal sealed record Programrad(
    SkolprogramId Id, string Namn, string Museum, int? FrånÅlder, int? TillÅlder, int? Minuter, int? HögstAntal, decimal? Pris, DateOnly? Till,
    Programtillstånd Tillstånd, int Inbokade);

internal sealed class SökSkolprogramHandler(MuseerDbContext db) : IRequestHandler<SökSkolprogram, Result<Programlista>>
{
    public async Task<Result<Programlista>> Handle(SökSkolprogram request, CancellationToken ct)
    {
        var sida = await Sortera(Filtrera(request), request.Sortera).SidaAsync(request.Sida, 25, ct);
        var ids = sida.Rader.Select(p => p.Id).ToList();
        var inbokade = await db.Skolbesök.Where(b => b.Tillstånd == Besökstillstånd.Bekräftat && ids.Contains(b.ProgramId))
            .GroupBy(b => b.ProgramId).Select(g => new { g.Key, Antal = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Antal, ct);
        var perMuseum = await Filtrera(request with { Museer = [] }).GroupBy(p => p.Museum)
            .Select(g => new { g.Key, Antal = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Antal, ct);
        var perTillstånd = await Filtrera(request with { Tillstånd = [] }).GroupBy(p => p.Tillstånd)
            .Select(g => new { g.Key, Antal = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Antal, ct);
        var perStadium = new Dictionary<Stadium, int>();
        foreach (var stadium in Enum.GetValues<Stadium>())
            perStadium[stadium] = await Filtrera(request with { Stadier = [stadium] }).CountAsync(ct);
        return new Programlista(
            new(
                [.. sida.Rader.Select(p => new Programrad(
                    p.Id, p.Namn, p.Museum, p.FrånÅlder, p.TillÅlder, p.Minuter, p.HögstAntal, p.Pris, p.Till, p.Tillstånd, inbokade.GetValueOrDefault(p.Id)))],
                sida.Totalt, sida.Sida, sida.Sidstorlek),
            [.. Museum.Alla.Where(m => perMuseum.ContainsKey(m.Kod) || request.Museer.Contains(m.Kod))
                .Select(m => new FacettVal(m.Kod, m.Namn, perMuseum.GetValueOrDefault(m.Kod), request.Museer.Contains(m.Kod)))],
            [.. Enum.GetValues<Programtillstånd>().Where(t => perTillstånd.ContainsKey(t) || request.Tillstånd.Contains(t))
                .Select(t => new FacettVal(Kod.Av(t), t.ToString(), perTillstånd.GetValueOrDefault(t), request.Tillstånd.Contains(t)))],
            [.. Enum.GetValues<Stadium>().Where(t => perStadium[t] > 0 || request.Stadier.Contains(t))
                .Select(t => new FacettVal(Kod.Av(t), t.ToString(), perStadium[t], request.Stadier.Contains(t)))],
            await (from b in db.Skolbesök
                   join p in db.Skolprogram on b.ProgramId equals p.Id
                   where b.Tillstånd == Besökstillstånd.Bekräftat && p.Tillstånd == Programtillstånd.Indraget
                   select b).CountAsync(ct));
    }

    private IQueryable<Skolprogram> Filtrera(SökSkolprogram request)
    {
        var program = db.Skolprogram.AsNoTracking();
        if (Söktext.Normalisera(request.Text) is { Length: > 0 } text)
            program = program.Where(p => p.Söktext.Contains(text));
        if (request.Museer.Count > 0)
            program = program.Where(p => request.Museer.Contains(p.Museum));
        if (request.Tillstånd.Count > 0)
            program = program.Where(p => request.Tillstånd.Contains(p.Tillstånd));
        if (request.Stadier.Count > 0)
        {
            var åldrar = request.Stadier.SelectMany(Åldrar).ToList();
            program = program.Where(p => åldrar.Any(å => p.FrånÅlder <= å && p.TillÅlder >= å));
        }

        return program;
    }

    private static IEnumerable<int> Åldrar(Stadium stadium) => stadium switch
    {
        Stadium.Förskola => Enumerable.Range(1, 5),
        Stadium.Lågstadiet => Enumerable.Range(6, 4),
        Stadium.Mellanstadiet => Enumerable.Range(10, 3),
        Stadium.Högstadiet => Enumerable.Range(13, 3),
        _ => Enumerable.Range(16, 4),
    };

    private static IQueryable<Skolprogram> Sortera(IQueryable<Skolprogram> program, string? sortera) => sortera switch
    {
        "-namn" => program.OrderByDescending(p => p.Namn).ThenBy(p => p.Id),
        "alder" => program.OrderBy(p => p.FrånÅlder).ThenBy(p => p.Namn).ThenBy(p => p.Id),
        "-alder" => program.OrderByDescending(p => p.FrånÅlder).ThenBy(p => p.Namn).ThenBy(p => p.Id),
        _ => program.OrderBy(p => p.Namn).ThenBy(p => p.Id),
    };
}
