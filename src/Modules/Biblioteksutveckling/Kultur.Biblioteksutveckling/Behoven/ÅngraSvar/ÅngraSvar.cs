using FluentValidation;
using Kultur.Biblioteksutveckling.Data;
using Kultur.Domain;
using Kultur.Modularity;
using MediatR;

namespace Kultur.Biblioteksutveckling.Behoven;

/// <summary>Undoes that the promised answer was given.</summary>
[UseCase(Behörigheter.SkrivaBehov)]
internal sealed record ÅngraSvar : ICommand
{
    public Guid Id { get; set; }
}

internal sealed class ÅngraSvarValidator : AbstractValidator<ÅngraSvar>
{
    public ÅngraSvarValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class ÅngraSvarHandler(BiblioteksutvecklingDbContext db) : IRequestHandler<ÅngraSvar, Result>
{
    public async Task<Result> Handle(ÅngraSvar command, CancellationToken ct) =>
        (await db.Behov.FindAsync([BehovId.From(command.Id)], ct))?.ÅngraSvar() ?? Behovsfel.FinnsInte;
}
