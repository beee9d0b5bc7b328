using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.NaturOchKulturmiljö.Data;
using MediatR;

namespace Kultur.NaturOchKulturmiljö.Miljöobjekten;

[UseCase(Behörigheter.SkrivaObjekt)]
internal sealed record ÄndraMiljöobjekt : Objektfält, ICommand
{
    public Guid Id { get; set; }

    public int Version { get; set; }
}

internal sealed class ÄndraMiljöobjektValidator : AbstractValidator<ÄndraMiljöobjekt>
{
    public ÄndraMiljöobjektValidator() => Include(new ObjektfältValidator());
}

internal sealed class ÄndraMiljöobjektHandler(NaturOchKulturmiljöDbContext db, TimeProvider klocka) : IRequestHandler<ÄndraMiljöobjekt, Result>
{
    public async Task<Result> Handle(ÄndraMiljöobjekt command, CancellationToken ct)
    {
        if (await db.Miljöobjekt.FindAsync([MiljöobjektId.From(command.Id)], ct) is not { } objekt)
            return Objektfel.FinnsInte;
        if (objekt.Version != command.Version)
            return await db.ConflictAsync(objekt, command.Version, ct);

        return objekt.Ändra(command.Uppgifter, SvenskTid.Idag(klocka));
    }
}
