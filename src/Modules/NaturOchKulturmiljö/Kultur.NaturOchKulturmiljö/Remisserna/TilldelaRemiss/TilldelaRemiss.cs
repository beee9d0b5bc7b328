using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.NaturOchKulturmiljö.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.NaturOchKulturmiljö.Remisserna;

/// <summary>Gives a referral to a handläggare, or to nobody.</summary>
[UseCase(Behörigheter.SkrivaRemisser)]
internal sealed record TilldelaRemiss : ICommand
{
    public Guid Id { get; set; }

    /// <summary>The handläggare's id; blank for nobody.</summary>
    public string HandläggareId { get; set; } = "";
}

internal sealed class TilldelaRemissValidator : AbstractValidator<TilldelaRemiss>
{
    public TilldelaRemissValidator() =>
        RuleFor(c => c.HandläggareId).Must(id => id.EllerInget() is null || Guid.TryParse(id, out _)).WithMessage("Välj handläggare.");
}

internal sealed class TilldelaRemissHandler(NaturOchKulturmiljöDbContext db) : IRequestHandler<TilldelaRemiss, Result>
{
    public async Task<Result> Handle(TilldelaRemiss command, CancellationToken ct)
    {
        var handläggare = Guid.TryParse(command.HandläggareId, out var id) ? HandläggareId.From(id) : (HandläggareId?)null;
        if (handläggare is not null && !await db.Handläggare.AnyAsync(h => h.Id == handläggare, ct))
            return Error.Invalid(nameof(command.HandläggareId), "Välj handläggare.");

        return (await db.Remisser.FindAsync([RemissId.From(command.Id)], ct))?.Tilldela(handläggare) ?? Remissfel.FinnsInte;
    }
}
