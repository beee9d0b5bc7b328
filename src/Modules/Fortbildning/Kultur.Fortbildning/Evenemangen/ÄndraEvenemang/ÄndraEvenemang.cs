using Kultur.Domain;
using Kultur.Fortbildning.Anmälningar;
using Kultur.Fortbildning.Data;
using Kultur.Modularity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Fortbildning.Evenemangen;

/// <summary>
/// Changes what staff have written of an event. Participants hear of another day, time or place; the needs it answers
/// hear of another day or title; further places go to the queue.
/// </summary>
[UseCase(Behörigheter.SkrivaEvenemang)]
internal sealed record ÄndraEvenemang : Evenemangsformulär, ICommand
{
    public Guid Id { get; set; }

    public int Version { get; set; }
}

internal sealed class ÄndraEvenemangValidator : EvenemangsformulärValidator<ÄndraEvenemang>;

internal sealed class ÄndraEvenemangHandler(FortbildningDbContext db, Brevlåda brevlåda, TimeProvider klocka)
    : IRequestHandler<ÄndraEvenemang, Result>
{
    public async Task<Result> Handle(ÄndraEvenemang request, CancellationToken ct)
    {
        var id = new EvenemangId(request.Id);
        if (await db.Evenemang.SingleOrDefaultAsync(e => e.Id == id, ct) is not { } evenemang)
            return Error.NotFound("Evenemanget finns inte.");
        if (await db.KrockAsync(evenemang, request.Version, ct) is { } krock)
            return krock;

        var före = (evenemang.Titel, evenemang.Datum);
        var ändrat = evenemang.Ändra(request.Uppgifter(), klocka.GetUtcNow());
        if (!ändrat.IsSuccess)
            return ändrat;

        brevlåda.Skicka(evenemang);
        if (evenemang.Tillstånd == Evenemangstillstånd.Publicerat && före != (evenemang.Titel, evenemang.Datum))
            (await db.UnderlagAsync(evenemang.KursförslagId, ct))?.Publiceras(evenemang);
        return Result.Success;
    }
}
