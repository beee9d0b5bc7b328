using FluentValidation;
using Kultur.Biblioteksutveckling.Data;
using Kultur.Domain;
using Kultur.Modularity;
using MediatR;

namespace Kultur.Biblioteksutveckling.Biblioteksplaner;

/// <summary>Notes that a municipality has adopted a plan: the one it was writing, if that was known.</summary>
[UseCase(Behörigheter.SkrivaPlaner)]
internal sealed record RegistreraPlan : Planfält, ICommand<BiblioteksplanId>
{
    public string Kommunkod { get; set; } = "";
}

internal sealed class RegistreraPlanValidator : AbstractValidator<RegistreraPlan>
{
    public RegistreraPlanValidator()
    {
        RuleFor(c => c.Kommunkod).ÄrKommun();
        Include(new PlanfältValidator());
    }
}

internal sealed class RegistreraPlanHandler(BiblioteksutvecklingDbContext db, TimeProvider klocka)
    : IRequestHandler<RegistreraPlan, Result<BiblioteksplanId>>
{
    public async Task<Result<BiblioteksplanId>> Handle(RegistreraPlan command, CancellationToken ct)
    {
        var idag = SvenskTid.Idag(klocka);
        var planer = await db.KommunplanerAsync(command.Kommunkod, ct);
        if (planer.UnderArbete is not { } plan)
            db.Biblioteksplaner.Add(plan = Biblioteksplan.Påbörja(command.Kommunkod, idag));
        if (plan.Anta(command.Antagande, idag).Error is { } fel)
            return fel;

        planer.Med(plan).Larma(idag);
        return plan.Id;
    }
}
