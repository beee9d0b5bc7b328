using FluentValidation;
using Kultur.Biblioteksutveckling.Data;
using Kultur.Domain;
using Kultur.Modularity;
using MediatR;

namespace Kultur.Biblioteksutveckling.Dialoger;

/// <summary>Corrects a dialogue, or notes what came of it and that it has been held.</summary>
[UseCase(Behörigheter.SkrivaDialoger)]
internal sealed record ÄndraDialog : Dialogfält, ICommand
{
    public Guid Id { get; set; }

    public int Version { get; set; }

    /// <summary>Whether it has been held, from now on if not before.</summary>
    public bool Genomförd { get; set; }

    public string Anteckningar { get; set; } = "";

    public Inmatat<DateOnly> NästaDialog { get; set; }
}

internal sealed class ÄndraDialogValidator : AbstractValidator<ÄndraDialog>
{
    public ÄndraDialogValidator()
    {
        Include(new DialogfältValidator());
        RuleFor(c => c.Anteckningar).ÄrHögst(20_000, "Texten");
        RuleFor(c => c.NästaDialog).ÄrTomEllerDag();
    }
}

internal sealed class ÄndraDialogHandler(BiblioteksutvecklingDbContext db, TimeProvider klocka) : IRequestHandler<ÄndraDialog, Result>
{
    public async Task<Result> Handle(ÄndraDialog command, CancellationToken ct)
    {
        if (await db.Dialoger.FindAsync([DialogId.From(command.Id)], ct) is not { } dialog)
            return Dialogfel.FinnsInte;
        if (dialog.Version != command.Version)
            return await db.ConflictAsync(dialog, command.Version, ct);

        var idag = SvenskTid.Idag(klocka);
        var plan = await db.DialogplanAsync(command, dialog.Kommunkod, ct);
        var utfall = new Dialogutfall(command.Anteckningar.EllerInget(), command.NästaDialog.Värde);
        return command.Genomförd ? dialog.Genomför(plan, utfall, idag) : dialog.Ändra(plan, utfall, idag);
    }
}
