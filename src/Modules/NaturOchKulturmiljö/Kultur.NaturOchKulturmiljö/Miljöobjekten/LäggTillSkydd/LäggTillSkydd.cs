using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.NaturOchKulturmiljö.Data;
using MediatR;

namespace Kultur.NaturOchKulturmiljö.Miljöobjekten;

[UseCase(Behörigheter.SkrivaObjekt)]
internal sealed record LäggTillSkydd : ICommand
{
    public Guid Id { get; set; }

    public Inmatat<Skyddsslag> Slag { get; set; }

    public Inmatat<DateOnly> Från { get; set; }

    public string Källa { get; set; } = "";

    public Inmatat<AntikvariskBedömning> Bedömning { get; set; }
}

internal sealed class LäggTillSkyddValidator : AbstractValidator<LäggTillSkydd>
{
    public LäggTillSkyddValidator()
    {
        RuleFor(c => c.Slag).Must(s => s.Värde is not null).WithMessage("Välj skydd.");
        RuleFor(c => c.Från).ÄrTomEllerDag();
        RuleFor(c => c.Källa).ÄrHögst(200, "Källan");
    }
}

internal sealed class LäggTillSkyddHandler(NaturOchKulturmiljöDbContext db, TimeProvider klocka) : IRequestHandler<LäggTillSkydd, Result>
{
    public async Task<Result> Handle(LäggTillSkydd command, CancellationToken ct) =>
        (await db.Miljöobjekt.FindAsync([MiljöobjektId.From(command.Id)], ct))?.LäggTillSkydd(
            command.Slag.Värde!.Value, command.Från.Värde, command.Källa.EllerInget(), command.Bedömning.Värde, SvenskTid.Idag(klocka))
        ?? Objektfel.FinnsInte;
}
