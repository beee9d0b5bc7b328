using FluentValidation;
using Kultur.Domain;
using Kultur.KulturlivFörAlla.Data;
using Kultur.Modularity;
using MediatR;

namespace Kultur.KulturlivFörAlla.Katalogen;

/// <summary>Opens a withdrawn offer again.</summary>
[UseCase(Behörigheter.SkrivaKatalog)]
internal sealed record ÅngraIndragning : ICommand
{
    public Guid Id { get; set; }
}

internal sealed class ÅngraIndragningValidator : AbstractValidator<ÅngraIndragning>
{
    public ÅngraIndragningValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class ÅngraIndragningHandler(KulturlivFörAllaDbContext db) : IRequestHandler<ÅngraIndragning, Result>
{
    public async Task<Result> Handle(ÅngraIndragning command, CancellationToken ct) =>
        (await db.Utbud.FindAsync([UtbudId.From(command.Id)], ct))?.ÅngraIndragning() ?? Utbudsfel.FinnsInte;
}
