using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity.Mail;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Modularity.Drift;

/// <summary>
/// Tries every chosen letter again at once and answers how many they were. All of them or none; a thousand at a time are held in
/// memory, and each is in the audit.
/// </summary>
[UseCase(Driftbehörigheter.Skriva)]
public sealed record SkickaOmFleraBrev : ICommand<int>, IModuleRequest
{
    /// <inheritdoc/>
    public string Modul { get; set; } = "";

    /// <summary>Those that have failed for the last time, or those that pause after a failure.</summary>
    public MailState Läge { get; set; } = MailState.Failed;

    /// <summary>Part of the subject, or the whole address; null for any.</summary>
    public string? Text { get; set; }

    /// <summary>Only of these letters; null for all.</summary>
    public IReadOnlyList<Guid>? Brev { get; set; }
}

internal sealed class SkickaOmFleraBrevValidator : AbstractValidator<SkickaOmFleraBrev>
{
    public SkickaOmFleraBrevValidator() => RuleFor(c => c.Läge)
        .Must(läge => läge.KanSkickasOm()).WithMessage("Välj brev som har fastnat eller som väntar.");
}

internal sealed class SkickaOmFleraBrevHandler(ModuleDatabases databases, UnitOfWork unitOfWork, TimeProvider clock)
    : IRequestHandler<SkickaOmFleraBrev, Result<int>>
{
    public const int FlestÅtGången = 1_000;

    public async Task<Result<int>> Handle(SkickaOmFleraBrev request, CancellationToken ct)
    {
        var db = databases.For(request);
        var (nu, antal) = (clock.GetUtcNow(), 0);
        while (true)
        {
            var brev = await db.Omsändbara(request.Läge, request.Text, request.Brev).OrderBy(m => m.Id).Take(FlestÅtGången).ToListAsync(ct);
            if (brev.Count == 0)
                return antal;
            brev.ForEach(b => b.SkickaOm(nu));
            await unitOfWork.SaveAsync(db, ct);
            db.ChangeTracker.Clear();
            antal += brev.Count;
        }
    }
}
