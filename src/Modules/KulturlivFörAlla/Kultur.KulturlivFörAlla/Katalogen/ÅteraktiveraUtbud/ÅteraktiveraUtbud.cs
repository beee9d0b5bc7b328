using FluentValidation;
using Kultur.Domain;
using Kultur.KulturlivFörAlla.Data;
using Kultur.Modularity;
using MediatR;

namespace Kultur.KulturlivFörAlla.Katalogen;

/// <summary>Takes a published offer on into the next school year.</summary>
[UseCase(Behörigheter.SkrivaKatalog)]
internal sealed record ÅteraktiveraUtbud : ICommand
{
    public Guid Id { get; set; }
}

internal sealed class ÅteraktiveraUtbudValidator : AbstractValidator<ÅteraktiveraUtbud>
{
    public ÅteraktiveraUtbudValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class ÅteraktiveraUtbudHandler(KulturlivFörAllaDbContext db, TimeProvider klocka) : IRequestHandler<ÅteraktiveraUtbud, Result>
{
    public async Task<Result> Handle(ÅteraktiveraUtbud command, CancellationToken ct) =>
        (await db.Utbud.FindAsync([UtbudId.From(command.Id)], ct))?.Återaktivera(klocka.GetUtcNow()) ?? Utbudsfel.FinnsInte;
}
