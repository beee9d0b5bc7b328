using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.NaturOchKulturmiljö.Data;
using MediatR;

namespace Kultur.NaturOchKulturmiljö.Miljöobjekten;

/// <summary>Notes that a protection has been lifted.</summary>
[UseCase(Behörigheter.SkrivaObjekt)]
internal sealed record UpphävSkydd : ICommand
{
    public Guid Id { get; set; }

    /// <summary>Which of the object's protections.</summary>
    public int Nr { get; set; }
}

internal sealed class UpphävSkyddValidator : AbstractValidator<UpphävSkydd>
{
    public UpphävSkyddValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class UpphävSkyddHandler(NaturOchKulturmiljöDbContext db, TimeProvider klocka) : IRequestHandler<UpphävSkydd, Result>
{
    public async Task<Result> Handle(UpphävSkydd command, CancellationToken ct) =>
        (await db.Miljöobjekt.FindAsync([MiljöobjektId.From(command.Id)], ct))?.UpphävSkydd(command.Nr, SvenskTid.Idag(klocka)) ?? Objektfel.FinnsInte;
}
