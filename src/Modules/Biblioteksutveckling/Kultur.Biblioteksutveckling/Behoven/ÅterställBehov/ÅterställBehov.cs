using FluentValidation;
using Kultur.Biblioteksutveckling.Data;
using Kultur.Domain;
using Kultur.Modularity;
using MediatR;

namespace Kultur.Biblioteksutveckling.Behoven;

/// <summary>Makes a need that was dropped a need again.</summary>
[UseCase(Behörigheter.SkrivaBehov)]
internal sealed record ÅterställBehov : ICommand
{
    public Guid Id { get; set; }
}

internal sealed class ÅterställBehovValidator : AbstractValidator<ÅterställBehov>
{
    public ÅterställBehovValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class ÅterställBehovHandler(BiblioteksutvecklingDbContext db, TimeProvider klocka) : IRequestHandler<ÅterställBehov, Result>
{
    public async Task<Result> Handle(ÅterställBehov command, CancellationToken ct) =>
        (await db.Behov.FindAsync([BehovId.From(command.Id)], ct))?.Återställ(SvenskTid.Idag(klocka)) ?? Behovsfel.FinnsInte;
}
