using FluentValidation;
using Kultur.Domain;
using Kultur.KulturlivFörAlla.Data;
using Kultur.Modularity;
using MediatR;

namespace Kultur.KulturlivFörAlla.Rådgivningen;

/// <summary>Takes a need that was noted on a case out of the Behovsbank again.</summary>
[UseCase(Behörigheter.SkrivaÄrenden)]
internal sealed record ÅterkallaBehov : ICommand
{
    public Guid Id { get; set; }

    public string Orsak { get; set; } = "";
}

internal sealed class ÅterkallaBehovValidator : AbstractValidator<ÅterkallaBehov>
{
    public ÅterkallaBehovValidator() =>
        RuleFor(c => c.Orsak).NotEmpty().WithMessage("Skriv varför behovet tas bort.").ÄrHögst(500, "Orsaken");
}

internal sealed class ÅterkallaBehovHandler(KulturlivFörAllaDbContext db) : IRequestHandler<ÅterkallaBehov, Result>
{
    public async Task<Result> Handle(ÅterkallaBehov command, CancellationToken ct) =>
        (await db.Ärenden.FindAsync([RådgivningsärendeId.From(command.Id)], ct))?.ÅterkallaBehov(command.Orsak.Trim())
        ?? Ärendefel.FinnsInte;
}
