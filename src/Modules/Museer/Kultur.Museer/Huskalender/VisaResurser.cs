using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Museer.Data;
using Kultur.Museer.Lokaler;
using Kultur.Museer.Pedagoger;
using MediatR;

namespace Kultur.Museer.Huskalender;

/// <summary>A museum's rooms, and its educators who take new visits, to choose among in forms.</summary>
[UseCase(Behörigheter.LäsaHus)]
internal sealed record VisaResurser(string Museum) : IQuery<Resurser>;

internal sealed record Resurser(IReadOnlyList<Lokal> Lokaler, IReadOnlyList<Pedagog> Pedagoger);

internal sealed class VisaResurserHandler(MuseerDbContext db) : IRequestHandler<VisaResurser, Result<Resurser>>
{
    public async Task<Result<Resurser>> Handle(VisaResurser request, CancellationToken ct) => new Resurser(
        await db.LokalerAsync(request.Museum, ct),
        [.. (await db.PedagogerAsync(request.Museum, ct)).Where(p => p.ÄrAktiv)]);
}
