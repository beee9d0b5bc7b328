using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.NaturOchKulturmiljö.Data;
using MediatR;

namespace Kultur.NaturOchKulturmiljö.Remisserna;

/// <summary>Registers that we do not answer: a referral is answered by that too.</summary>
[UseCase(Behörigheter.SkrivaRemisser)]
internal sealed record AvståFrånRemiss : ICommand
{
    public Guid Id { get; set; }

    public string Skäl { get; set; } = "";
}

internal sealed class AvståFrånRemissValidator : AbstractValidator<AvståFrånRemiss>
{
    public AvståFrånRemissValidator() =>
        RuleFor(c => c.Skäl).NotEmpty().WithMessage("Skriv varför vi avstår.").ÄrHögst(500, "Skälet");
}

internal sealed class AvståFrånRemissHandler(NaturOchKulturmiljöDbContext db, TimeProvider klocka) : IRequestHandler<AvståFrånRemiss, Result>
{
    public async Task<Result> Handle(AvståFrånRemiss command, CancellationToken ct) =>
        (await db.Remisser.FindAsync([RemissId.From(command.Id)], ct))?.Avstå(command.Skäl.Trim(), klocka.GetUtcNow()) ?? Remissfel.FinnsInte;
}
