using FluentValidation;
using Kultur.Domain;
using Kultur.KulturlivFörAlla.Data;
using Kultur.Modularity;
using MediatR;

namespace Kultur.KulturlivFörAlla.Rådgivningen;

/// <summary>Opens a closed case again.</summary>
[UseCase(Behörigheter.SkrivaÄrenden)]
internal sealed record ÖppnaÄrende : ICommand
{
    public Guid Id { get; set; }
}

internal sealed class ÖppnaÄrendeValidator : AbstractValidator<ÖppnaÄrende>
{
    public ÖppnaÄrendeValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class ÖppnaÄrendeHandler(KulturlivFörAllaDbContext db) : IRequestHandler<ÖppnaÄrende, Result>
{
    public async Task<Result> Handle(ÖppnaÄrende command, CancellationToken ct)
    {
        if (await db.Ärenden.FindAsync([RådgivningsärendeId.From(command.Id)], ct) is not { } ärende)
            return Ärendefel.FinnsInte;
        return ärende.ÖppnaIgen();
    }
}
