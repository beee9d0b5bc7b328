using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Museer.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Museer.Pedagoger;

[UseCase(Behörigheter.SkrivaHus)]
internal sealed record ÄndraPedagog : Pedagogformulär, ICommand
{
    public Guid Id { get; set; }

    public int Version { get; set; }
}

internal sealed class ÄndraPedagogValidator : PedagogformulärValidator<ÄndraPedagog>;

internal sealed class ÄndraPedagogHandler(MuseerDbContext db) : IRequestHandler<ÄndraPedagog, Result>
{
    public async Task<Result> Handle(ÄndraPedagog request, CancellationToken ct)
    {
        var id = new PedagogId(request.Id);
        if (await db.Pedagoger.SingleOrDefaultAsync(p => p.Id == id, ct) is not { } pedagog)
            return Error.NotFound("Pedagogen finns inte.");
        if (pedagog.Version != request.Version)
            return await db.ConflictAsync(pedagog, request.Version, ct);
        var uppgifter = request.Uppgifter(pedagog.Museum);
        if (!uppgifter.IsSuccess)
            return uppgifter.Error;
        pedagog.Ändra(uppgifter.Value);
        return Result.Success;
    }
}
