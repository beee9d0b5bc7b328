using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.NaturOchKulturmiljö.Data;
using MediatR;

namespace Kultur.NaturOchKulturmiljö.Miljöobjekten;

/// <summary>Takes back that a protection has been lifted.</summary>
[UseCase(Behörigheter.SkrivaObjekt)]
internal sealed record ÅterställSkydd : ICommand
{
    public Guid Id { get; set; }

    /// <summary>Which of the object's protections.</summary>
    public int Nr { get; set; }
}

internal sealed class ÅterställSkyddValidator : AbstractValidator<ÅterställSkydd>
{
    public ÅterställSkyddValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class ÅterställSkyddHandler(NaturOchKulturmiljöDbContext db) : IRequestHandler<ÅterställSkydd, Result>
{
    public async Task<Result> Handle(ÅterställSkydd command, CancellationToken ct) =>
        (await db.Miljöobjekt.FindAsync([MiljöobjektId.From(command.Id)], ct))?.ÅterställSkydd(command.Nr) ?? Objektfel.FinnsInte;
}
