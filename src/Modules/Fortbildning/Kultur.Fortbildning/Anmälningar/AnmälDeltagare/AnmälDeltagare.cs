using Kultur.Domain;
using Kultur.Fortbildning.Data;
using Kultur.Fortbildning.Evenemangen;
using Kultur.Modularity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Fortbildning.Anmälningar;

/// <summary>
/// Registers for an event without an account. The answer is the same for whoever is registered already; what came of it
/// is told by mail.
/// </summary>
[UseCase(Permission.Public)]
internal sealed record AnmälDeltagare : Deltagarformulär, ICommand;

internal sealed class AnmälDeltagareValidator() : DeltagarformulärValidator<AnmälDeltagare>("Skriv ditt namn.");

internal sealed class AnmälDeltagareHandler(FortbildningDbContext db, Brevlåda brevlåda, TimeProvider klocka)
    : IRequestHandler<AnmälDeltagare, Result>
{
    public async Task<Result> Handle(AnmälDeltagare request, CancellationToken ct)
    {
        var id = new EvenemangId(request.EvenemangId);
        if (await db.Evenemang.SingleOrDefaultAsync(e => e.Id == id, ct) is not { } evenemang)
            return Error.NotFound("Evenemanget finns inte.");
        var anmäld = evenemang.Anmäl(request.Uppgifter(), klocka.GetUtcNow());
        brevlåda.Skicka(evenemang);
        return anmäld;
    }
}
