using FluentValidation;
using Kultur.Biblioteksutveckling.Data;
using Kultur.Domain;
using Kultur.Modularity;
using MediatR;

namespace Kultur.Biblioteksutveckling.Biblioteksplaner;

/// <summary>Notes that what an alarm reminds of has been done.</summary>
[UseCase(Behörigheter.SkrivaPlaner)]
internal sealed record ÅtgärdaLarm : ICommand
{
    public Guid PlanId { get; set; }

    public Guid LarmId { get; set; }
}

internal sealed class ÅtgärdaLarmValidator : AbstractValidator<ÅtgärdaLarm>
{
    public ÅtgärdaLarmValidator()
    {
        RuleFor(c => c.PlanId).NotEmpty();
        RuleFor(c => c.LarmId).NotEmpty();
    }
}

internal sealed class ÅtgärdaLarmHandler(BiblioteksutvecklingDbContext db, TimeProvider klocka) : IRequestHandler<ÅtgärdaLarm, Result>
{
    public async Task<Result> Handle(ÅtgärdaLarm command, CancellationToken ct) =>
        (await db.Biblioteksplaner.FindAsync([BiblioteksplanId.From(command.PlanId)], ct))
            ?.Åtgärda(command.LarmId, SvenskTid.Idag(klocka)) ?? Planfel.FinnsInte;
}
