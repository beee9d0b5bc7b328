using FluentValidation;
using Kultur.Domain;
using Kultur.KulturlivFörAlla.Data;
using Kultur.Modularity;
using MediatR;

namespace Kultur.KulturlivFörAlla.Rådgivningen;

/// <summary>Whoever sends it takes the case.</summary>
[UseCase(Behörigheter.SkrivaÄrenden)]
internal sealed record TilldelaÄrende : ICommand
{
    public Guid Id { get; set; }
}

internal sealed class TilldelaÄrendeValidator : AbstractValidator<TilldelaÄrende>
{
    public TilldelaÄrendeValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class TilldelaÄrendeHandler(KulturlivFörAllaDbContext db, CurrentUser användare) : IRequestHandler<TilldelaÄrende, Result>
{
    public async Task<Result> Handle(TilldelaÄrende command, CancellationToken ct)
    {
        if (await db.Ärenden.FindAsync([RådgivningsärendeId.From(command.Id)], ct) is not { } ärende)
            return Ärendefel.FinnsInte;
        return ärende.Tilldela(användare.Name);
    }
}
