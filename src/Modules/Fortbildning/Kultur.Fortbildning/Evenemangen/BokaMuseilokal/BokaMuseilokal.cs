using FluentValidation;
using Kultur.Domain;
using Kultur.Fortbildning.Anmälningar;
using Kultur.Fortbildning.Data;
using Kultur.Modularity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Fortbildning.Evenemangen;

/// <summary>Asks a museum for a room. The museum's answer is shown on the event.</summary>
[UseCase(Behörigheter.SkrivaEvenemang)]
internal sealed record BokaMuseilokal : ICommand
{
    public Guid Id { get; set; }

    public string LokalId { get; set; } = "";
}

internal sealed class BokaMuseilokalValidator : AbstractValidator<BokaMuseilokal>
{
    public BokaMuseilokalValidator() => RuleFor(b => b.LokalId).Must(id => Guid.TryParse(id, out _)).WithMessage("Välj en lokal.");
}

internal sealed class BokaMuseilokalHandler(FortbildningDbContext db, Brevlåda brevlåda) : IRequestHandler<BokaMuseilokal, Result>
{
    public async Task<Result> Handle(BokaMuseilokal request, CancellationToken ct)
    {
        var id = new EvenemangId(request.Id);
        if (await db.Evenemang.SingleOrDefaultAsync(e => e.Id == id, ct) is not { } evenemang)
            return Error.NotFound("Evenemanget finns inte.");
        var lokalId = Guid.Parse(request.LokalId);
        if (await db.Lokaler.SingleOrDefaultAsync(l => l.Id == lokalId && !l.Stängd, ct) is not { } lokal)
            return Error.Invalid(nameof(request.LokalId), "Lokalen går inte att boka längre. Välj en annan.");
        var begärd = evenemang.BegärLokal(lokal);
        brevlåda.Skicka(evenemang);
        return begärd;
    }
}
