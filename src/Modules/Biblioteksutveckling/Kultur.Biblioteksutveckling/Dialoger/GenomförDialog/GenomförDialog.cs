using FluentValidation;
using Kultur.Biblioteksutveckling.Data;
using Kultur.Domain;
using Kultur.Modularity;
using MediatR;

namespace Kultur.Biblioteksutveckling.Dialoger;

[UseCase(Behörigheter.SkrivaDialoger)]
internal sealed record GenomförDialog : Dialoganteckning, ICommand;

internal sealed class GenomförDialogValidator : AbstractValidator<GenomförDialog>
{
    public GenomförDialogValidator() => Include(new DialoganteckningValidator());
}

internal sealed class GenomförDialogHandler(BiblioteksutvecklingDbContext db, TimeProvider klocka) : IRequestHandler<GenomförDialog, Result>
{
    public async Task<Result> Handle(GenomförDialog command, CancellationToken ct)
    {
        if (await db.Dialoger.FindAsync([DialogId.From(command.Id)], ct) is not { } dialog)
            return Dialogfel.FinnsInte;
        if (dialog.Version != command.Version)
            return await db.ConflictAsync(dialog, command.Version, ct);

        var plan = await db.DialogplanAsync(command, dialog.Kommunkod, ct);
        return dialog.Genomför(plan, command.Utfall, SvenskTid.Idag(klocka));
    }
}
