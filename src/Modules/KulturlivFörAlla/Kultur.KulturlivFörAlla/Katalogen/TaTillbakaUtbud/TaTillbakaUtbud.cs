using FluentValidation;
using Kultur.Domain;
using Kultur.KulturlivFörAlla.Data;
using Kultur.Modularity;
using MediatR;

namespace Kultur.KulturlivFörAlla.Katalogen;

/// <summary>Takes back what was sent in, before it is reviewed.</summary>
[UseCase(Behörigheter.SkrivaKatalog)]
internal sealed record TaTillbakaUtbud : ICommand
{
    public Guid Id { get; set; }
}

internal sealed class TaTillbakaUtbudValidator : AbstractValidator<TaTillbakaUtbud>
{
    public TaTillbakaUtbudValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class TaTillbakaUtbudHandler(KulturlivFörAllaDbContext db) : IRequestHandler<TaTillbakaUtbud, Result>
{
    public async Task<Result> Handle(TaTillbakaUtbud command, CancellationToken ct) =>
        (await db.Utbud.FindAsync([UtbudId.From(command.Id)], ct))?.TaTillbaka() ?? Utbudsfel.FinnsInte;
}
