using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.NaturOchKulturmiljö.Data;
using MediatR;

namespace Kultur.NaturOchKulturmiljö.Remisserna;

/// <summary>Opens a referral that we have abstained from.</summary>
[UseCase(Behörigheter.SkrivaRemisser)]
internal sealed record ÅterupptaRemiss : ICommand
{
    public Guid Id { get; set; }
}

internal sealed class ÅterupptaRemissValidator : AbstractValidator<ÅterupptaRemiss>
{
    public ÅterupptaRemissValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class ÅterupptaRemissHandler(NaturOchKulturmiljöDbContext db, TimeProvider klocka) : IRequestHandler<ÅterupptaRemiss, Result>
{
    public async Task<Result> Handle(ÅterupptaRemiss command, CancellationToken ct) =>
        (await db.Remisser.FindAsync([RemissId.From(command.Id)], ct))?.Återuppta(klocka.GetUtcNow()) ?? Remissfel.FinnsInte;
}
