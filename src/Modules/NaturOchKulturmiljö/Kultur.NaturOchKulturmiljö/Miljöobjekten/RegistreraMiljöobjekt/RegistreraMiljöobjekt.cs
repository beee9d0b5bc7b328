using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.NaturOchKulturmiljö.Data;
using MediatR;

namespace Kultur.NaturOchKulturmiljö.Miljöobjekten;

[UseCase(Behörigheter.SkrivaObjekt)]
internal sealed record RegistreraMiljöobjekt : Objektfält, ICommand<MiljöobjektId>;

internal sealed class RegistreraMiljöobjektValidator : AbstractValidator<RegistreraMiljöobjekt>
{
    public RegistreraMiljöobjektValidator() => Include(new ObjektfältValidator());
}

internal sealed class RegistreraMiljöobjektHandler(NaturOchKulturmiljöDbContext db, TimeProvider klocka)
    : IRequestHandler<RegistreraMiljöobjekt, Result<MiljöobjektId>>
{
    public Task<Result<MiljöobjektId>> Handle(RegistreraMiljöobjekt command, CancellationToken ct)
    {
        var objekt = Miljöobjekt.Registrera(command.Uppgifter, SvenskTid.Idag(klocka));
        if (objekt.Error is { } fel)
            return Task.FromResult<Result<MiljöobjektId>>(fel);

        db.Miljöobjekt.Add(objekt.Value);
        return Task.FromResult<Result<MiljöobjektId>>(objekt.Value.Id);
    }
}
