using FluentValidation;
using Kultur.Biblioteksutveckling.Data;
using Kultur.Domain;
using Kultur.Modularity;
using MediatR;

namespace Kultur.Biblioteksutveckling.Biblioteksplaner;

/// <summary>Undoes that an alarm was dealt with.</summary>
[UseCase(Behörigheter.SkrivaPlaner)]
internal sealed record ÅterställLarm : ICommand
{
    public Guid PlanId { get; set; }

    public Guid LarmId { get; set; }
}

internal sealed class ÅterställLarmValidator : AbstractValidator<ÅterställLarm>
{
    public ÅterställLarmValidator()
    {
        RuleFor(c => c.PlanId).NotEmpty();
        RuleFor(c => c.LarmId).NotEmpty();
    }
}

internal sealed class ÅterställLarmHandler(BiblioteksutvecklingDbContext db) : IRequestHandler<ÅterställLarm, Result>
{
    public async Task<Result> Handle(ÅterställLarm command, CancellationToken ct) =>
        (await db.Biblioteksplaner.FindAsync([BiblioteksplanId.From(command.PlanId)], ct))
            ?.ÅterställLarm(command.LarmId) ?? Planfel.FinnsInte;
}
