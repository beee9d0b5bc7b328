using FluentValidation;
using Kultur.Biblioteksutveckling.Data;
using Kultur.Domain;
using Kultur.Modularity;
using MediatR;

namespace Kultur.Biblioteksutveckling.Dialoger;

[UseCase(Behörigheter.SkrivaDialoger)]
internal sealed record PlaneraDialog : Dialogfält, ICommand<DialogId>
{
    public string Kommunkod { get; set; } = "";
}

internal sealed class PlaneraDialogValidator : AbstractValidator<PlaneraDialog>
{
    public PlaneraDialogValidator()
    {
        RuleFor(c => c.Kommunkod).ÄrKommun();
        Include(new DialogfältValidator());
    }
}

internal sealed class PlaneraDialogHandler(BiblioteksutvecklingDbContext db) : IRequestHandler<PlaneraDialog, Result<DialogId>>
{
    public async Task<Result<DialogId>> Handle(PlaneraDialog command, CancellationToken ct)
    {
        var dialog = Dialog.Planera(command.Kommunkod, await db.DialogplanAsync(command, command.Kommunkod, ct));
        db.Dialoger.Add(dialog);
        return dialog.Id;
    }
}
