using FluentValidation;
using Kultur.Biblioteksutveckling.Data;
using Kultur.Domain;
using Kultur.Modularity;
using MediatR;

namespace Kultur.Biblioteksutveckling.Biblioteksplaner;

[UseCase(Behörigheter.SkrivaPlaner)]
internal sealed record ÄndraPlan : Planfält, ICommand
{
    public Guid Id { get; set; }

    public int Version { get; set; }
}

internal sealed class ÄndraPlanValidator : AbstractValidator<ÄndraPlan>
{
    public ÄndraPlanValidator() => Include(new PlanfältValidator());
}

internal sealed class ÄndraPlanHandler(BiblioteksutvecklingDbContext db, TimeProvider klocka) : IRequestHandler<ÄndraPlan, Result>
{
    public async Task<Result> Handle(ÄndraPlan command, CancellationToken ct)
    {
        if (await db.Biblioteksplaner.FindAsync([BiblioteksplanId.From(command.Id)], ct) is not { } plan)
            return Planfel.FinnsInte;
        if (plan.Version != command.Version)
            return await db.ConflictAsync(plan, command.Version, ct);

        var idag = SvenskTid.Idag(klocka);
        if (plan.Anta(command.Antagande, idag).Error is { } fel)
            return fel;

        (await db.KommunplanerAsync(plan.Kommunkod, ct)).Larma(idag);
        return Result.Success;
    }
}
