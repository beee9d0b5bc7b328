using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.NaturOchKulturmiljö.Data;
using MediatR;

namespace Kultur.NaturOchKulturmiljö.Fynden;

/// <summary>Hands the find in to a museum.</summary>
[UseCase(Behörigheter.SkrivaFynd)]
internal sealed record LämnaInFynd : ICommand
{
    public Guid Id { get; set; }
}

internal sealed class LämnaInFyndValidator : AbstractValidator<LämnaInFynd>
{
    public LämnaInFyndValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class LämnaInFyndHandler(NaturOchKulturmiljöDbContext db, TimeProvider klocka) : IRequestHandler<LämnaInFynd, Result>
{
    public async Task<Result> Handle(LämnaInFynd command, CancellationToken ct) =>
        (await db.Fynd.FindAsync([FyndId.From(command.Id)], ct))?.LämnaIn(SvenskTid.Idag(klocka)) ?? Fyndfel.FinnsInte;
}
