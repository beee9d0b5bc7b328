using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.NaturOchKulturmiljö.Data;
using MediatR;

namespace Kultur.NaturOchKulturmiljö.Remisserna;

/// <summary>Sends the yttrande to the one who asked for it. This cannot be undone.</summary>
[UseCase(Behörigheter.SkrivaRemisser)]
internal sealed record ExpedieraYttrande : ICommand
{
    public Guid Id { get; set; }

    public int Version { get; set; }
}

internal sealed class ExpedieraYttrandeValidator : AbstractValidator<ExpedieraYttrande>
{
    public ExpedieraYttrandeValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class ExpedieraYttrandeHandler(NaturOchKulturmiljöDbContext db, TimeProvider klocka) : IRequestHandler<ExpedieraYttrande, Result>
{
    public async Task<Result> Handle(ExpedieraYttrande command, CancellationToken ct)
    {
        if (await db.Remisser.FindAsync([RemissId.From(command.Id)], ct) is not { } remiss)
            return Remissfel.FinnsInte;
        if (remiss.Version != command.Version)
            return await db.ConflictAsync(remiss, command.Version, ct);
        if (remiss.Expediera(klocka.GetUtcNow()).Error is { } fel)
            return fel;

        db.Send(Remissbrev.Yttrande(remiss));
        return Result.Success;
    }
}
