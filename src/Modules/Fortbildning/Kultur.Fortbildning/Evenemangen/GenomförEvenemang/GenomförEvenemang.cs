using FluentValidation;
using Kultur.Domain;
using Kultur.Fortbildning.Data;
using Kultur.Modularity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Fortbildning.Evenemangen;

/// <summary>
/// Marks an event as held: the attendance is closed and summed up for the other modules, and the needs it answered are
/// met.
/// </summary>
[UseCase(Behörigheter.SkrivaEvenemang)]
internal sealed record GenomförEvenemang : ICommand
{
    public Guid Id { get; set; }
}

internal sealed class GenomförEvenemangValidator : AbstractValidator<GenomförEvenemang>
{
    public GenomförEvenemangValidator() => RuleFor(e => e.Id).NotEmpty().WithMessage("Välj ett evenemang.");
}

internal sealed class GenomförEvenemangHandler(FortbildningDbContext db, TimeProvider klocka)
    : IRequestHandler<GenomförEvenemang, Result>
{
    public async Task<Result> Handle(GenomförEvenemang request, CancellationToken ct)
    {
        var id = new EvenemangId(request.Id);
        if (await db.Evenemang.SingleOrDefaultAsync(e => e.Id == id, ct) is not { } evenemang)
            return Error.NotFound("Evenemanget finns inte.");
        var genomfört = evenemang.Genomför(klocka.GetUtcNow());
        if (genomfört.IsSuccess)
            (await db.UnderlagAsync(evenemang.KursförslagId, ct))?.Genomförs(evenemang);
        return genomfört;
    }
}
