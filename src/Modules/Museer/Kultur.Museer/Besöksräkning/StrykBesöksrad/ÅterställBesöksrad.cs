using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Museer.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Museer.Besöksräkning;

/// <summary>Undoes <see cref="StrykBesöksrad"/>.</summary>
[UseCase(Behörigheter.SkrivaHus)]
internal sealed record ÅterställBesöksrad : ICommand
{
    public Guid Id { get; set; }
}

internal sealed class ÅterställBesöksradValidator : AbstractValidator<ÅterställBesöksrad>
{
    public ÅterställBesöksradValidator() => RuleFor(r => r.Id).NotEmpty().WithMessage("Välj en rad.");
}

internal sealed class ÅterställBesöksradHandler(MuseerDbContext db) : IRequestHandler<ÅterställBesöksrad, Result>
{
    public async Task<Result> Handle(ÅterställBesöksrad request, CancellationToken ct)
    {
        if (await db.Besöksrader.SingleOrDefaultAsync(r => r.Id == request.Id, ct) is not { } rad)
            return Error.NotFound("Raden finns inte.");
        rad.Återställ();
        return Result.Success;
    }
}
