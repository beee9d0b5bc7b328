using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.NaturOchKulturmiljö.Data;
using MediatR;

namespace Kultur.NaturOchKulturmiljö.Remisserna;

/// <summary>Makes a finished yttrande that has not been sent a draft again.</summary>
[UseCase(Behörigheter.SkrivaRemisser)]
internal sealed record ÖppnaYttrande : ICommand
{
    public Guid Id { get; set; }
}

internal sealed class ÖppnaYttrandeValidator : AbstractValidator<ÖppnaYttrande>
{
    public ÖppnaYttrandeValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class ÖppnaYttrandeHandler(NaturOchKulturmiljöDbContext db) : IRequestHandler<ÖppnaYttrande, Result>
{
    public async Task<Result> Handle(ÖppnaYttrande command, CancellationToken ct) =>
        (await db.Remisser.FindAsync([RemissId.From(command.Id)], ct))?.ÖppnaUtkast() ?? Remissfel.FinnsInte;
}
