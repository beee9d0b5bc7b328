using Kultur.Domain;
using Kultur.Fortbildning.Anmälningar;
using Kultur.Fortbildning.Data;
using Kultur.Modularity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Fortbildning.Evenemangen;

/// <summary>Registers a participant for somebody who calls, or who stands at the door.</summary>
[UseCase(Behörigheter.SkrivaEvenemang)]
internal sealed record RegistreraDeltagare : Deltagarformulär, ICommand<AnmälanId>;

internal sealed class RegistreraDeltagareValidator() : DeltagarformulärValidator<RegistreraDeltagare>("Ange deltagarens namn.");

internal sealed class RegistreraDeltagareHandler(FortbildningDbContext db, Brevlåda brevlåda, TimeProvider klocka)
    : IRequestHandler<RegistreraDeltagare, Result<AnmälanId>>
{
    public async Task<Result<AnmälanId>> Handle(RegistreraDeltagare request, CancellationToken ct)
    {
        var id = new EvenemangId(request.EvenemangId);
        if (await db.Evenemang.SingleOrDefaultAsync(e => e.Id == id, ct) is not { } evenemang)
            return Error.NotFound("Evenemanget finns inte.");
        var registrerad = evenemang.Registrera(request.Uppgifter(), klocka.GetUtcNow());
        brevlåda.Skicka(evenemang);
        return registrerad;
    }
}
