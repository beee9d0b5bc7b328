using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Museer.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Museer.Lokaler;

[UseCase(Behörigheter.SkrivaHus)]
internal sealed record ÄndraLokal : Lokalformulär, ICommand
{
    public Guid Id { get; set; }

    public int Version { get; set; }
}

internal sealed class ÄndraLokalValidator : LokalformulärValidator<ÄndraLokal>;

internal sealed class ÄndraLokalHandler(MuseerDbContext db) : IRequestHandler<ÄndraLokal, Result>
{
    public async Task<Result> Handle(ÄndraLokal request, CancellationToken ct)
    {
        var id = new LokalId(request.Id);
        if (await db.Lokaler.SingleOrDefaultAsync(l => l.Id == id, ct) is not { } lokal)
            return Error.NotFound("Lokalen finns inte.");
        if (lokal.Version != request.Version)
            return await db.ConflictAsync(lokal, request.Version, ct);
        lokal.Ändra(request.Uppgifter(lokal.Museum));
        return Result.Success;
    }
}
