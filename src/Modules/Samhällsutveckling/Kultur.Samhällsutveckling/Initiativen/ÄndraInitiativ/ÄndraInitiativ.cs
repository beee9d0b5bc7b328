using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Samhällsutveckling.Data;
using MediatR;

namespace Kultur.Samhällsutveckling.Initiativen;

[UseCase(Behörigheter.SkrivaInitiativ)]
internal sealed record ÄndraInitiativ : Initiativinmatning, ICommand
{
    public Guid Id { get; set; }

    public int Version { get; set; }
}

internal sealed class ÄndraInitiativValidator : InitiativinmatningValidator<ÄndraInitiativ>;

internal sealed class ÄndraInitiativHandler(SamhällsutvecklingDbContext db) : IRequestHandler<ÄndraInitiativ, Result>
{
    public async Task<Result> Handle(ÄndraInitiativ command, CancellationToken ct)
    {
        if (await db.Initiativ.FindAsync([new InitiativId(command.Id)], ct) is not { } initiativ)
            return Initiativ.FinnsInte;
        if (initiativ.Version != command.Version)
            return await db.ConflictAsync(initiativ, command.Version, ct);
        initiativ.Ändra(command.Fakta);
        return Result.Success;
    }
}
