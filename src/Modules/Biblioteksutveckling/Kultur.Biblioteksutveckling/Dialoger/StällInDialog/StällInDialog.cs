using FluentValidation;
using Kultur.Biblioteksutveckling.Data;
using Kultur.Domain;
using Kultur.Modularity;
using MediatR;

namespace Kultur.Biblioteksutveckling.Dialoger;

[UseCase(Behörigheter.SkrivaDialoger)]
internal sealed record StällInDialog : ICommand
{
    public Guid Id { get; set; }

    public string Orsak { get; set; } = "";
}

internal sealed class StällInDialogValidator : AbstractValidator<StällInDialog>
{
    public StällInDialogValidator() =>
        RuleFor(c => c.Orsak).NotEmpty().WithMessage("Skriv varför dialogen ställs in.").ÄrHögst(500, "Orsaken");
}

internal sealed class StällInDialogHandler(BiblioteksutvecklingDbContext db) : IRequestHandler<StällInDialog, Result>
{
    public async Task<Result> Handle(StällInDialog command, CancellationToken ct) =>
        (await db.Dialoger.FindAsync([DialogId.From(command.Id)], ct))?.StällIn(command.Orsak.Trim()) ?? Dialogfel.FinnsInte;
}
