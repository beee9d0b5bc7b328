using Kultur.Domain;
using Kultur.Modularity.Events;
using MediatR;

namespace Kultur.Modularity.Drift;

/// <summary>One subscriber, and what persons have done with it.</summary>
/// <param name="Modul">The module that hears.</param>
/// <param name="Namn">The subscriber's name.</param>
[UseCase(Driftbehörigheter.Läsa)]
public sealed record VisaPrenumerant(string Modul, string Namn) : IQuery<Prenumerantkort>, IModuleRequest;

/// <summary>A subscriber.</summary>
/// <param name="Rad">As in the list.</param>
/// <param name="Åtgärder">Who has paused and resumed it, latest first.</param>
public sealed record Prenumerantkort(Prenumerantrad Rad, IReadOnlyList<Åtgärd> Åtgärder);

internal sealed class VisaPrenumerantHandler(ModuleCatalog catalog, ModuleDatabases databases, Prenumerantläsning läsning)
    : IRequestHandler<VisaPrenumerant, Result<Prenumerantkort>>
{
    public async Task<Result<Prenumerantkort>> Handle(VisaPrenumerant request, CancellationToken ct)
    {
        if (catalog.Find(request.Modul) is not { } module
            || (await läsning.AllaAsync(module, ct)).SingleOrDefault(r => r.Namn == request.Namn) is not { } rad)
            return Error.NotFound("Prenumeranten finns inte.");
        var key = AuditKey.Of(rad.Namn);
        var åtgärder = await databases.Of(module).ÅtgärderAsync<PausedSubscriber>([key], ct);
        return new Prenumerantkort(rad, [.. åtgärder[key]]);
    }
}
