using FluentValidation;
using Kultur.Domain;
using Kultur.KulturlivFörAlla.Data;
using Kultur.Modularity;
using MediatR;

namespace Kultur.KulturlivFörAlla.Katalogen;

/// <summary>Approves what was sent in: it meets the criteria and may be published.</summary>
[UseCase(Behörigheter.SkrivaKatalog)]
internal sealed record GodkännUtbud : ICommand
{
    public Guid Id { get; set; }
}

internal sealed class GodkännUtbudValidator : AbstractValidator<GodkännUtbud>
{
    public GodkännUtbudValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class GodkännUtbudHandler(KulturlivFörAllaDbContext db) : IRequestHandler<GodkännUtbud, Result>
{
    public async Task<Result> Handle(GodkännUtbud command, CancellationToken ct) =>
        (await db.Utbud.FindAsync([UtbudId.From(command.Id)], ct))?.Godkänn() ?? Utbudsfel.FinnsInte;
}
