using FluentValidation;
using Kultur.Biblioteksutveckling.Data;
using Kultur.Domain;
using Kultur.Modularity;
using MediatR;

namespace Kultur.Biblioteksutveckling.Dialoger;

/// <summary>Undoes that a dialogue was held or called off.</summary>
[UseCase(Behörigheter.SkrivaDialoger)]
internal sealed record ÅterställDialog : ICommand
{
    public Guid Id { get; set; }
}

internal sealed class ÅterställDialogValidator : AbstractValidator<ÅterställDialog>
{
    public ÅterställDialogValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class ÅterställDialogHandler(BiblioteksutvecklingDbContext db) : IRequestHandler<ÅterställDialog, Result>
{
    public async Task<Result> Handle(ÅterställDialog command, CancellationToken ct) =>
        (await db.Dialoger.FindAsync([DialogId.From(command.Id)], ct))?.Återställ() ?? Dialogfel.FinnsInte;
}
