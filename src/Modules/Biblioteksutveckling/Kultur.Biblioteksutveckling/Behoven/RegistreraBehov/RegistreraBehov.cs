using FluentValidation;
using Kultur.Biblioteksutveckling.Data;
using Kultur.Biblioteksutveckling.Dialoger;
using Kultur.Domain;
using Kultur.Modularity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Biblioteksutveckling.Behoven;

[UseCase(Behörigheter.SkrivaBehov)]
internal sealed record RegistreraBehov : Behovsfält, ICommand<BehovId>
{
    /// <summary>The dialogue it was noted in.</summary>
    public Guid? Dialog { get; set; }
}

internal sealed class RegistreraBehovValidator : AbstractValidator<RegistreraBehov>
{
    public RegistreraBehovValidator(TimeProvider klocka)
    {
        Include(new BehovsfältValidator());
        RuleFor(c => c.SvarUtlovat).Must(dag => dag.Värde is null || dag.Värde >= SvenskTid.Idag(klocka))
            .WithMessage((_, dag) => Behov.SvaretHarPasserat(dag.Värde!.Value, SvenskTid.Idag(klocka)));
    }
}

internal sealed class RegistreraBehovHandler(BiblioteksutvecklingDbContext db, TimeProvider klocka)
    : IRequestHandler<RegistreraBehov, Result<BehovId>>
{
    public async Task<Result<BehovId>> Handle(RegistreraBehov command, CancellationToken ct)
    {
        var dialog = command.Dialog is { } id ? DialogId.From(id) : (DialogId?)null;
        if (dialog is not null && !await db.Dialoger.AnyAsync(d => d.Id == dialog && d.Kommunkod == command.Kommunkod, ct))
            return Error.Invalid(nameof(command.Kommunkod), "Dialogen var med en annan kommun. Välj den kommunen.");

        var behov = Behov.Registrera(command.Uppgifter, command.Frågeställare, dialog, SvenskTid.Idag(klocka));
        if (behov.Error is { } fel)
            return fel;

        db.Behov.Add(behov.Value);
        return behov.Value.Id;
    }
}
