using FluentValidation;
using Kultur.Domain;
using Kultur.KulturlivFörAlla.Data;
using Kultur.Modularity;
using MediatR;

namespace Kultur.KulturlivFörAlla.Rådgivningen;

/// <summary>Closes the case.</summary>
[UseCase(Behörigheter.SkrivaÄrenden)]
internal sealed record AvslutaÄrende : ICommand
{
    public Guid Id { get; set; }
}

internal sealed class AvslutaÄrendeValidator : AbstractValidator<AvslutaÄrende>
{
    public AvslutaÄrendeValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class AvslutaÄrendeHandler(KulturlivFörAllaDbContext db, TimeProvider klocka) : IRequestHandler<AvslutaÄrende, Result>
{
    public async Task<Result> Handle(AvslutaÄrende command, CancellationToken ct)
    {
        if (await db.Ärenden.FindAsync([RådgivningsärendeId.From(command.Id)], ct) is not { } ärende)
            return Ärendefel.FinnsInte;
        return ärende.Avsluta(SvenskTid.Idag(klocka));
    }
}
