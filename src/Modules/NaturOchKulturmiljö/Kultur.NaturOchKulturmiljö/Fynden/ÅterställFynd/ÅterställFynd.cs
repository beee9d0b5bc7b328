using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.NaturOchKulturmiljö.Data;
using MediatR;

namespace Kultur.NaturOchKulturmiljö.Fynden;

/// <summary>Takes back that a find was written off.</summary>
[UseCase(Behörigheter.SkrivaFynd)]
internal sealed record ÅterställFynd : ICommand
{
    public Guid Id { get; set; }
}

internal sealed class ÅterställFyndValidator : AbstractValidator<ÅterställFynd>
{
    public ÅterställFyndValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class ÅterställFyndHandler(NaturOchKulturmiljöDbContext db) : IRequestHandler<ÅterställFynd, Result>
{
    public async Task<Result> Handle(ÅterställFynd command, CancellationToken ct) =>
        (await db.Fynd.FindAsync([FyndId.From(command.Id)], ct))?.Återställ() ?? Fyndfel.FinnsInte;
}
