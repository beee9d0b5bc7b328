using FluentValidation;
using Kultur.Domain;
using Kultur.Fortbildning.Data;
using Kultur.Modularity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Fortbildning.Evenemangen;

/// <summary>Opens an event for registration, and tells the needs it answers which day it is.</summary>
[UseCase(Behörigheter.SkrivaEvenemang)]
internal sealed record PubliceraEvenemang : ICommand
{
    public Guid Id { get; set; }
}

internal sealed class PubliceraEvenemangValidator : AbstractValidator<PubliceraEvenemang>
{
    public PubliceraEvenemangValidator() => RuleFor(e => e.Id).NotEmpty().WithMessage("Välj ett evenemang.");
}

internal sealed class PubliceraEvenemangHandler(FortbildningDbContext db, TimeProvider klocka)
    : IRequestHandler<PubliceraEvenemang, Result>
{
    public async Task<Result> Handle(PubliceraEvenemang request, CancellationToken ct)
    {
        var id = new EvenemangId(request.Id);
        if (await db.Evenemang.SingleOrDefaultAsync(e => e.Id == id, ct) is not { } evenemang)
            return Error.NotFound("Evenemanget finns inte.");
        var publicerat = evenemang.Publicera(klocka.GetUtcNow());
        if (publicerat.IsSuccess)
            (await db.UnderlagAsync(evenemang.KursförslagId, ct))?.Publiceras(evenemang);
        return publicerat;
    }
}
