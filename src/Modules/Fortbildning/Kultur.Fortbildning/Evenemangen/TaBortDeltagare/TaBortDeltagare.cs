using FluentValidation;
using Kultur.Domain;
using Kultur.Fortbildning.Anmälningar;
using Kultur.Fortbildning.Data;
using Kultur.Modularity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Fortbildning.Evenemangen;

/// <summary>Withdraws a participant's registration; the first in the queue gets the place.</summary>
[UseCase(Behörigheter.SkrivaEvenemang)]
internal sealed record TaBortDeltagare : ICommand
{
    public Guid EvenemangId { get; set; }

    public Guid AnmälanId { get; set; }
}

internal sealed class TaBortDeltagareValidator : AbstractValidator<TaBortDeltagare>
{
    public TaBortDeltagareValidator() => RuleFor(d => d.AnmälanId).NotEmpty().WithMessage("Välj en deltagare.");
}

internal sealed class TaBortDeltagareHandler(FortbildningDbContext db, Brevlåda brevlåda, TimeProvider klocka)
    : IRequestHandler<TaBortDeltagare, Result>
{
    public async Task<Result> Handle(TaBortDeltagare request, CancellationToken ct)
    {
        var id = new EvenemangId(request.EvenemangId);
        if (await db.Evenemang.SingleOrDefaultAsync(e => e.Id == id, ct) is not { } evenemang)
            return Error.NotFound("Evenemanget finns inte.");
        var borttagen = evenemang.TaBort(new(request.AnmälanId), klocka.GetUtcNow());
        brevlåda.Skicka(evenemang);
        return borttagen;
    }
}
