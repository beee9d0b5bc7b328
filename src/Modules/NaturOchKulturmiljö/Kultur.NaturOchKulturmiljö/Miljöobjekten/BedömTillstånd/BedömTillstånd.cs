using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.NaturOchKulturmiljö.Data;
using MediatR;

namespace Kultur.NaturOchKulturmiljö.Miljöobjekten;

/// <summary>Notes how an object was on a day and what threatened it.</summary>
[UseCase(Behörigheter.SkrivaObjekt)]
internal sealed record BedömTillstånd : ICommand
{
    public Guid Id { get; set; }

    public Inmatat<DateOnly> Datum { get; set; }

    public Inmatat<Skick> Skick { get; set; }

    public Inmatat<Hotnivå> Hot { get; set; }

    public string Anteckning { get; set; } = "";
}

internal sealed class BedömTillståndValidator : AbstractValidator<BedömTillstånd>
{
    public BedömTillståndValidator()
    {
        RuleFor(c => c.Datum).ÄrDag("Ange när bedömningen gjordes.");
        RuleFor(c => c.Skick).Must(s => s.Värde is not null).WithMessage("Välj skick.");
        RuleFor(c => c.Hot).Must(h => h.Värde is not null).WithMessage("Välj hur stort hotet är.");
        RuleFor(c => c.Anteckning).ÄrHögst(2000, "Anteckningen");
    }
}

internal sealed class BedömTillståndHandler(NaturOchKulturmiljöDbContext db, TimeProvider klocka) : IRequestHandler<BedömTillstånd, Result>
{
    public async Task<Result> Handle(BedömTillstånd command, CancellationToken ct) =>
        (await db.Miljöobjekt.FindAsync([MiljöobjektId.From(command.Id)], ct))?.Bedöm(
            command.Datum.Värde!.Value, command.Skick.Värde!.Value, command.Hot.Värde!.Value, command.Anteckning.EllerInget(), SvenskTid.Idag(klocka))
        ?? Objektfel.FinnsInte;
}
