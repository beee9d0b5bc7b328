using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Museer.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Museer.Huskalender;

/// <summary>Takes an entry of the house's own out of its calendar, on all its days.</summary>
[UseCase(Behörigheter.SkrivaHus)]
internal sealed record TaBortEgenPost : ICommand
{
    public Guid Id { get; set; }
}

internal sealed class TaBortEgenPostValidator : AbstractValidator<TaBortEgenPost>
{
    public TaBortEgenPostValidator() => RuleFor(p => p.Id).NotEmpty().WithMessage("Välj en post i kalendern.");
}

internal sealed class TaBortEgenPostHandler(MuseerDbContext db) : IRequestHandler<TaBortEgenPost, Result>
{
    public async Task<Result> Handle(TaBortEgenPost request, CancellationToken ct)
    {
        if (!await db.Kalenderposter.AnyAsync(p => p.Ursprung == request.Id && Postslagen.Egna.Contains(p.Slag), ct))
            return Error.NotFound("Det finns inte i kalendern.");
        await db.FrigörAsync(request.Id, ct);
        return Result.Success;
    }
}
