using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.NaturOchKulturmiljö.Data;
using MediatR;

namespace Kultur.NaturOchKulturmiljö.Remisserna;

/// <summary>Notes that the sender has granted more time.</summary>
[UseCase(Behörigheter.SkrivaRemisser)]
internal sealed record BeviljaAnstånd : ICommand
{
    public Guid Id { get; set; }

    public int Version { get; set; }

    public Inmatat<DateOnly> Till { get; set; }

    public Inmatat<DateOnly> Beviljat { get; set; }

    public string AvVem { get; set; } = "";
}

internal sealed class BeviljaAnståndValidator : AbstractValidator<BeviljaAnstånd>
{
    public BeviljaAnståndValidator()
    {
        RuleFor(c => c.Till).ÄrDag("Ange den nya svarstiden.");
        RuleFor(c => c.Beviljat).ÄrDag("Ange när anståndet beviljades.");
        RuleFor(c => c.AvVem).NotEmpty().WithMessage("Skriv vem hos avsändaren som beviljade anståndet.").ÄrHögst(200, "Namnet");
    }
}

internal sealed class BeviljaAnståndHandler(NaturOchKulturmiljöDbContext db, TimeProvider klocka) : IRequestHandler<BeviljaAnstånd, Result>
{
    public async Task<Result> Handle(BeviljaAnstånd command, CancellationToken ct)
    {
        if (await db.Remisser.FindAsync([RemissId.From(command.Id)], ct) is not { } remiss)
            return Remissfel.FinnsInte;
        if (remiss.Version != command.Version)
            return await db.ConflictAsync(remiss, command.Version, ct);

        return remiss.BeviljaAnstånd(command.Till.Värde!.Value, command.Beviljat.Värde!.Value, command.AvVem.Trim(), klocka.GetUtcNow());
    }
}
