using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Museer.Data;

namespace Kultur.Museer.Demo;

/// <summary>The collections, and the houses with their visits.</summary>
internal sealed class MuseerDemoData(MuseerDbContext db, UnitOfWork unitOfWork, TimeProvider klocka) : IDemoData
{
    public Task SeedAsync(CancellationToken ct) => unitOfWork.RunAsync(
        db,
        IDemoData.UseCase,
        () =>
        {
            new SamlingarDemoData(db, klocka).Lägg();
            new HusDemoData(db, klocka).Lägg();
            return Task.FromResult(Result.Success);
        },
        idempotencyKey: null,
        ct);
}
