using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.NaturOchKulturmiljö.Data;
using MediatR;

namespace Kultur.NaturOchKulturmiljö.Remisserna;

[UseCase(Behörigheter.SkrivaRemisser)]
internal sealed record ÄndraRemiss : Remissfält, ICommand
{
    public Guid Id { get; set; }

    public int Version { get; set; }
}

internal sealed class ÄndraRemissValidator : AbstractValidator<ÄndraRemiss>
{
    public ÄndraRemissValidator() => Include(new RemissfältValidator());
}

internal sealed class ÄndraRemissHandler(NaturOchKulturmiljöDbContext db, TimeProvider klocka) : IRequestHandler<ÄndraRemiss, Result>
{
    public async Task<Result> Handle(ÄndraRemiss command, CancellationToken ct)
    {
        if (await db.Remisser.FindAsync([RemissId.From(command.Id)], ct) is not { } remiss)
            return Remissfel.FinnsInte;
        if (remiss.Version != command.Version)
            return await db.ConflictAsync(remiss, command.Version, ct);

        return remiss.Ändra(command.Uppgifter, klocka.GetUtcNow());
    }
}
