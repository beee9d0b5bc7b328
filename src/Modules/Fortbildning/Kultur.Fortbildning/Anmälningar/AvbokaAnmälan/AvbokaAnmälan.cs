using FluentValidation;
using Kultur.Domain;
using Kultur.Fortbildning.Data;
using Kultur.Fortbildning.Evenemangen;
using Kultur.Modularity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Fortbildning.Anmälningar;

/// <summary>Withdraws by the secret link of a letter, from a place or from the queue.</summary>
[UseCase(Permission.Public)]
internal sealed record AvbokaAnmälan : ICommand
{
    public Guid EvenemangId { get; set; }

    public string Nyckel { get; set; } = "";
}

internal sealed class AvbokaAnmälanValidator : AbstractValidator<AvbokaAnmälan>
{
    public AvbokaAnmälanValidator() => RuleFor(a => a.Nyckel).NotEmpty().WithMessage("Länken är inte hel. Öppna den från mejlet.");
}

internal sealed class AvbokaAnmälanHandler(FortbildningDbContext db, Brevlåda brevlåda, TimeProvider klocka)
    : IRequestHandler<AvbokaAnmälan, Result>
{
    public async Task<Result> Handle(AvbokaAnmälan request, CancellationToken ct)
    {
        var nyckel = Avbokningsnyckel.Tolka(request.Nyckel);
        if (!nyckel.IsSuccess)
            return nyckel.Error;
        var id = new EvenemangId(request.EvenemangId);
        if (await db.Evenemang.SingleOrDefaultAsync(e => e.Id == id, ct) is not { } evenemang)
            return Error.NotFound("Länken gäller inte.");
        var avbokad = evenemang.Avboka(nyckel.Value, klocka.GetUtcNow());
        brevlåda.Skicka(evenemang);
        return avbokad;
    }
}
