using FluentValidation;
using Kultur.Biblioteksutveckling.Data;
using Kultur.Domain;
using Kultur.Modularity;
using MediatR;

namespace Kultur.Biblioteksutveckling.Behoven;

[UseCase(Behörigheter.SkrivaBehov)]
internal sealed record AvförBehov : ICommand
{
    public Guid Id { get; set; }

    public string Orsak { get; set; } = "";
}

internal sealed class AvförBehovValidator : AbstractValidator<AvförBehov>
{
    public AvförBehovValidator() =>
        RuleFor(c => c.Orsak).NotEmpty().WithMessage("Skriv varför behovet avförs.").ÄrHögst(500, "Orsaken");
}

internal sealed class AvförBehovHandler(BiblioteksutvecklingDbContext db, TimeProvider klocka) : IRequestHandler<AvförBehov, Result>
{
    public async Task<Result> Handle(AvförBehov command, CancellationToken ct) =>
        (await db.Behov.FindAsync([BehovId.From(command.Id)], ct))?.Avför(command.Orsak.Trim(), SvenskTid.Idag(klocka))
        ?? Behovsfel.FinnsInte;
}
