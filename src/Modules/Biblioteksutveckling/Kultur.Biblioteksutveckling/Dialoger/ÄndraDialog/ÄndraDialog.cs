using FluentValidation;
using Kultur.Biblioteksutveckling.Data;
using Kultur.Domain;
using Kultur.Modularity;
using MediatR;

namespace Kultur.Biblioteksutveckling.Dialoger;

[UseCase(Behörigheter.SkrivaDialoger)]
internal sealed record ÄndraDialog : Dialoganteckning, ICommand;

internal sealed class ÄndraDialogValidator : AbstractValidator<ÄndraDialog>
{
    public ÄndraDialogValidator() => Include(new DialoganteckningValidator());
}

internal sealed class ÄndraDialogHandler(BiblioteksutvecklingDbContext db, TimeProvider klocka) : IRequestHandler<ÄndraDialog, Result>
{
    public async Task<Result> Handle(ÄndraDialog command, CancellationToken ct)
    {
        if (await db.Dialoger.FindAsync([DialogId.From(command.Id)], ct) is not { } dialog)
            return Dialogfel.FinnsInte;
        if (dialog.Version != command.Version)
            return await db.ConflictAsync(dialog, command.Version, ct);

        var plan = await db.DialogplanAsync(command, dialog.Kommunkod, ct);
        return dialog.Ändra(plan, command.Utfall, SvenskTid.Idag(klocka));
    }
}
