using FluentValidation;
using Kultur.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Modularity.Drift;

/// <summary>Tries every chosen delivery again at once, in order per key, and answers how many they were.</summary>
[UseCase(Driftbehörigheter.Skriva)]
public sealed record SpelaOmLeveranser : ICommand<int>, IModuleRequest
{
    /// <inheritdoc/>
    public string Modul { get; set; } = "";

    /// <summary>The dead, the parked, or those that pause after a failure.</summary>
    public Händelseurval Urval { get; set; } = Händelseurval.Döda;

    /// <summary>Part of the event's name, or its id or key; null for any.</summary>
    public string? Text { get; set; }

    /// <summary>Only those to this subscriber; null for all.</summary>
    public string? Prenumerant { get; set; }
}

internal sealed class SpelaOmLeveranserValidator : AbstractValidator<SpelaOmLeveranser>
{
    public SpelaOmLeveranserValidator() => RuleFor(c => c.Urval)
        .Must(urval => urval.KanSpelasOm()).WithMessage("Välj döda leveranser, parkerade eller sådana som försöker igen.");
}

internal sealed class SpelaOmLeveranserHandler(ModuleDatabases databases, TimeProvider clock) : IRequestHandler<SpelaOmLeveranser, Result<int>>
{
    public async Task<Result<int>> Handle(SpelaOmLeveranser request, CancellationToken ct)
    {
        var leveranser = await databases.For(request).Omspelbara(request.Urval, request.Text, request.Prenumerant).ToListAsync(ct);
        leveranser.ForEach(leverans => leverans.SpelaOm(clock.GetUtcNow()));
        return leveranser.Count;
    }
}
