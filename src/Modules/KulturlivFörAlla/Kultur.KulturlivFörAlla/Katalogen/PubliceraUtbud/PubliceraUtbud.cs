using FluentValidation;
using Kultur.Domain;
using Kultur.KulturlivFörAlla.Data;
using Kultur.Modularity;
using MediatR;

namespace Kultur.KulturlivFörAlla.Katalogen;

/// <summary>Publishes an approved offer for a school year.</summary>
[UseCase(Behörigheter.SkrivaKatalog)]
internal sealed record PubliceraUtbud : ICommand
{
    public Guid Id { get; set; }

    /// <summary>The year that the school year begins.</summary>
    public int Läsår { get; set; }
}

internal sealed class PubliceraUtbudValidator : AbstractValidator<PubliceraUtbud>
{
    public PubliceraUtbudValidator() => RuleFor(c => c.Läsår).InclusiveBetween(2000, 2100).WithMessage("Välj läsår.");
}

internal sealed class PubliceraUtbudHandler(KulturlivFörAllaDbContext db, TimeProvider klocka) : IRequestHandler<PubliceraUtbud, Result>
{
    public async Task<Result> Handle(PubliceraUtbud command, CancellationToken ct) =>
        (await db.Utbud.FindAsync([UtbudId.From(command.Id)], ct))?.Publicera(new(command.Läsår), klocka.GetUtcNow()) ?? Utbudsfel.FinnsInte;
}
