using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Samhällsutveckling.Data;
using MediatR;

namespace Kultur.Samhällsutveckling.Initiativen;

[UseCase(Behörigheter.SkrivaInitiativ)]
internal sealed record StartaInitiativ : Initiativinmatning, ICommand<InitiativId>;

internal sealed class StartaInitiativValidator : InitiativinmatningValidator<StartaInitiativ>;

internal sealed class StartaInitiativHandler(SamhällsutvecklingDbContext db, TimeProvider klocka)
    : IRequestHandler<StartaInitiativ, Result<InitiativId>>
{
    public Task<Result<InitiativId>> Handle(StartaInitiativ command, CancellationToken ct)
    {
        var initiativ = Initiativ.Starta(command.Fakta, klocka.GetUtcNow());
        db.Initiativ.Add(initiativ);
        return Task.FromResult(Result<InitiativId>.Success(initiativ.Id));
    }
}
