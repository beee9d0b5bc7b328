using FluentValidation;
using Kultur.Domain;
using Kultur.Fortbildning.Anmälningar;
using Kultur.Fortbildning.Data;
using Kultur.Modularity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Fortbildning.Evenemangen;

/// <summary>Undoes <see cref="TaBortDeltagare"/>.</summary>
[UseCase(Behörigheter.SkrivaEvenemang)]
internal sealed record ÅterställDeltagare : ICommand
{
    public Guid EvenemangId { get; set; }

    public Guid AnmälanId { get; set; }
}

internal sealed class ÅterställDeltagareValidator : AbstractValidator<ÅterställDeltagare>
{
    public ÅterställDeltagareValidator() => RuleFor(d => d.AnmälanId).NotEmpty().WithMessage("Välj en deltagare.");
}

internal sealed class ÅterställDeltagareHandler(FortbildningDbContext db, Brevlåda brevlåda, TimeProvider klocka)
    : IRequestHandler<ÅterställDeltagare, Result>
{
    public async Task<Result> Handle(ÅterställDeltagare request, CancellationToken ct)
    {
        var id = new EvenemangId(request.EvenemangId);
        if (await db.Evenemang.SingleOrDefaultAsync(e => e.Id == id, ct) is not { } evenemang)
            return Error.NotFound("Evenemanget finns inte.");
        var återställd = evenemang.Återställ(new(request.AnmälanId), klocka.GetUtcNow());
        brevlåda.Skicka(evenemang);
        return återställd;
    }
}
