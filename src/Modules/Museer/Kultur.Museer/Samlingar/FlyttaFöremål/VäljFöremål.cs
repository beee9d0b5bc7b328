using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Museer.Data;
using MediatR;

namespace Kultur.Museer.Samlingar;

/// <summary>The objects that were marked in a list, before something is done with them.</summary>
[UseCase(Behörigheter.LäsaSamlingar)]
internal sealed record VäljFöremål(IReadOnlyList<Guid> Id) : IQuery<IReadOnlyList<ValtFöremål>>;

internal sealed record ValtFöremål(Guid Id, string Nummer, string Benämning, Placering? Placering);

internal sealed class VäljFöremålHandler(MuseerDbContext db) : IRequestHandler<VäljFöremål, Result<IReadOnlyList<ValtFöremål>>>
{
    public async Task<Result<IReadOnlyList<ValtFöremål>>> Handle(VäljFöremål query, CancellationToken ct) =>
        Result<IReadOnlyList<ValtFöremål>>.Success(
        [
            .. (await db.FinnFöremålAsync(query.Id, ct)).Select(f => new ValtFöremål(f.Id.Value, f.Nummer.ToString(), f.Benämning, f.Placering)),
        ]);
}
