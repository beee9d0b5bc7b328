using FluentValidation;
using Kultur.Domain;
using Kultur.KulturlivFörAlla.Data;
using Kultur.Modularity;
using MediatR;

namespace Kultur.KulturlivFörAlla.Katalogen;

/// <summary>Sends a draft in for review.</summary>
[UseCase(Behörigheter.SkrivaKatalog)]
internal sealed record SkickaInUtbud : ICommand
{
    public Guid Id { get; set; }
}

internal sealed class SkickaInUtbudValidator : AbstractValidator<SkickaInUtbud>
{
    public SkickaInUtbudValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class SkickaInUtbudHandler(KulturlivFörAllaDbContext db) : IRequestHandler<SkickaInUtbud, Result>
{
    public async Task<Result> Handle(SkickaInUtbud command, CancellationToken ct) =>
        (await db.Utbud.FindAsync([UtbudId.From(command.Id)], ct))?.SkickaIn() ?? Utbudsfel.FinnsInte;
}
