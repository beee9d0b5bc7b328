using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.NaturOchKulturmiljö.Data;
using MediatR;

namespace Kultur.NaturOchKulturmiljö.Remisserna;

/// <summary>Makes the draft a finished yttrande, to be sent.</summary>
[UseCase(Behörigheter.SkrivaRemisser)]
internal sealed record UpprättaYttrande : ICommand
{
    public Guid Id { get; set; }
}

internal sealed class UpprättaYttrandeValidator : AbstractValidator<UpprättaYttrande>
{
    public UpprättaYttrandeValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class UpprättaYttrandeHandler(NaturOchKulturmiljöDbContext db, TimeProvider klocka) : IRequestHandler<UpprättaYttrande, Result>
{
    public async Task<Result> Handle(UpprättaYttrande command, CancellationToken ct) =>
        (await db.Remisser.FindAsync([RemissId.From(command.Id)], ct))?.Upprätta(klocka.GetUtcNow()) ?? Remissfel.FinnsInte;
}
