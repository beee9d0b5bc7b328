using Kultur.Domain;
using Kultur.KulturlivFörAlla.Data;
using Kultur.Modularity;
using MediatR;

namespace Kultur.KulturlivFörAlla.Arrangörsstöd;

/// <summary>What the support would be, by the rates of today and what the municipality has left.</summary>
[UseCase(Behörigheter.LäsaStöd)]
internal sealed record RäknaPåStöd(int År, string? Kommunkod, int Tillfällen, int Barn, Kostnader PerTillfälle) : IQuery<Stödkalkyl>;

/// <param name="Beräkning">By the rules alone.</param>
/// <param name="Kvar">What the municipality has left; null where none is chosen or nothing is shared out.</param>
internal sealed record Stödkalkyl(Stödberäkning Beräkning, decimal? Kvar, int Barn)
{
    /// <summary>What the municipality's sum cannot pay.</summary>
    public decimal Sänkning => Kvar is { } kvar ? Math.Max(0, Beräkning.Subvention - kvar) : 0;

    public decimal Stöd => Beräkning.Stöd - Sänkning;

    public decimal KommunenBetalar => Beräkning.KommunenBetalar + Sänkning;
}

internal sealed class RäknaPåStödHandler(KulturlivFörAllaDbContext db, Stödkassa kassa, CurrentUser användare, TimeProvider klocka)
    : IRequestHandler<RäknaPåStöd, Result<Stödkalkyl>>
{
    public async Task<Result<Stödkalkyl>> Handle(RäknaPåStöd query, CancellationToken ct)
    {
        var (kommun, k, n) = (användare.Kommunkod ?? query.Kommunkod, query.PerTillfälle, query.Tillfällen);
        var saldon = await db.SaldonAsync(query.År, ct);
        return new Stödkalkyl(
            Stödberäkning.Räkna(
                k with { Gage = k.Gage * n, Filmhyra = k.Filmhyra * n, Buss = k.Buss, Kollektivtrafik = k.Kollektivtrafik, ResaOchLogi = k.ResaOchLogi },
                await kassa.SatserAsync(SvenskTid.Idag(klocka), ct)),
            kommun is not null && saldon.TryGetValue((Pott.Subvention, kommun), out var saldo) ? saldo.Kvar : null,
            query.Barn);
    }
}
