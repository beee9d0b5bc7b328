using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Museer.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Museer.Besöksräkning;

/// <summary>Strikes out a row that was counted wrong: it is not counted, but can be seen. What a visit has reported is not struck out here.</summary>
[UseCase(Behörigheter.SkrivaHus)]
internal sealed record StrykBesöksrad : ICommand
{
    public Guid Id { get; set; }
}

internal sealed class StrykBesöksradValidator : AbstractValidator<StrykBesöksrad>
{
    public StrykBesöksradValidator() => RuleFor(r => r.Id).NotEmpty().WithMessage("Välj en rad.");
}

internal sealed class StrykBesöksradHandler(MuseerDbContext db) : IRequestHandler<StrykBesöksrad, Result>
{
    public async Task<Result> Handle(StrykBesöksrad request, CancellationToken ct)
    {
        if (await db.Besöksrader.SingleOrDefaultAsync(r => r.Id == request.Id, ct) is not { } rad)
            return Error.NotFound("Raden finns inte.");
        return rad.Stryk();
    }
}
