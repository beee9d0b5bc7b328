using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity.Events;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Modularity.Drift;

/// <summary>
/// Tries every chosen delivery again at once, in order per key, and answers how many they were. All of them or none; a thousand at
/// a time are held in memory, and each is in the audit.
/// </summary>
[UseCase(Driftbehörigheter.Skriva)]
public sealed record SpelaOmLeveranser : ICommand<int>, IModuleRequest
{
    /// <inheritdoc/>
    public string Modul { get; set; } = "";

    /// <summary>The dead, the parked, or those that pause after a failure.</summary>
    public Händelseurval Urval { get; set; } = Händelseurval.Döda;

    /// <summary>Part of the event's name, or its id or key; null for any.</summary>
    public string? Text { get; set; }

    /// <summary>Only those to this subscriber, also under its earlier names; null for all.</summary>
    public string? Prenumerant { get; set; }

    /// <summary>Only of these events; null for all.</summary>
    public IReadOnlyList<Guid>? Händelser { get; set; }
}

internal sealed class SpelaOmLeveranserValidator : AbstractValidator<SpelaOmLeveranser>
{
    public SpelaOmLeveranserValidator() => RuleFor(c => c.Urval)
        .Must(urval => urval.KanSpelasOm()).WithMessage("Välj döda leveranser, parkerade eller sådana som försöker igen.");
}

internal sealed class SpelaOmLeveranserHandler(ModuleDatabases databases, EventCatalog events, UnitOfWork unitOfWork, TimeProvider clock)
    : IRequestHandler<SpelaOmLeveranser, Result<int>>
{
    public const int FlestÅtGången = 1_000;

    public async Task<Result<int>> Handle(SpelaOmLeveranser request, CancellationToken ct)
    {
        var db = databases.For(request);
        var (nu, antal, senaste) = (clock.GetUtcNow(), 0, 0L);
        while (true)
        {
            var leveranser = await db.Omspelbara(request.Urval, request.Text, events.Namn(request.Prenumerant), request.Händelser)
                .Where(d => d.Id > senaste).OrderBy(d => d.Id).Take(FlestÅtGången).ToListAsync(ct);
            if (leveranser.Count == 0)
                return antal;
            leveranser.ForEach(leverans => leverans.SpelaOm(nu));
            await unitOfWork.SaveAsync(db, ct);
            db.ChangeTracker.Clear();
            (antal, senaste) = (antal + leveranser.Count, leveranser[^1].Id);
        }
    }
}
