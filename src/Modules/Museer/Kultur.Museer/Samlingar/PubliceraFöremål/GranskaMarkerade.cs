using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Museer.Data;
using MediatR;

namespace Kultur.Museer.Samlingar;

/// <summary>Which of some objects can be shown to the public, and what the others lack.</summary>
[UseCase(Behörigheter.SkrivaSamlingar)]
internal sealed record GranskaMarkerade(IReadOnlyList<Guid> Id) : IQuery<IReadOnlyList<Visningsrad>>;

/// <param name="Id">The object.</param>
/// <param name="Nummer">Its number.</param>
/// <param name="Benämning">Its name.</param>
/// <param name="Läge">Whether it is shown, can be, or lacks something.</param>
/// <param name="Saknas">What it lacks.</param>
internal sealed record Visningsrad(Guid Id, string Nummer, string Benämning, Visningsläge Läge, IReadOnlyList<string> Saknas);

internal sealed class GranskaMarkeradeHandler(MuseerDbContext db) : IRequestHandler<GranskaMarkerade, Result<IReadOnlyList<Visningsrad>>>
{
    public async Task<Result<IReadOnlyList<Visningsrad>>> Handle(GranskaMarkerade query, CancellationToken ct) =>
        Result<IReadOnlyList<Visningsrad>>.Success([.. (await db.FinnFöremålAsync(query.Id, ct)).Select(Rad)]);

    private static Visningsrad Rad(Föremål f) => new(
        f.Id.Value, f.Nummer.ToString(), f.Benämning,
        f.Publicering == Publicering.Publicerad ? Visningsläge.Publicerad : f.Brister > 0 ? Visningsläge.Brister : Visningsläge.Klart,
        [.. f.Krav.Where(k => k is { Krävs: true, Uppfyllt: false }).Select(k => k.Text)]);
}
