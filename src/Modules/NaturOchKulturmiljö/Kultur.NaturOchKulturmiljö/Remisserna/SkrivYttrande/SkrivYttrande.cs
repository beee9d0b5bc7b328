using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.NaturOchKulturmiljö.Data;
using MediatR;

namespace Kultur.NaturOchKulturmiljö.Remisserna;

/// <summary>Saves a draft of the yttrande.</summary>
[UseCase(Behörigheter.SkrivaRemisser)]
internal sealed record SkrivYttrande : ICommand
{
    public Guid Id { get; set; }

    public int Version { get; set; }

    public Inmatat<Ställningstagande> Ställningstagande { get; set; }

    public string Yttrandetext { get; set; } = "";
}

internal sealed class SkrivYttrandeValidator : AbstractValidator<SkrivYttrande>
{
    public SkrivYttrandeValidator()
    {
        RuleFor(c => c.Ställningstagande).Must(s => s.Värde is not null).WithMessage("Välj vad yttrandet går ut på.");
        RuleFor(c => c.Yttrandetext).NotEmpty().WithMessage("Skriv yttrandet.").ÄrHögst(20_000, "Texten");
    }
}

internal sealed class SkrivYttrandeHandler(NaturOchKulturmiljöDbContext db, TimeProvider klocka) : IRequestHandler<SkrivYttrande, Result>
{
    public async Task<Result> Handle(SkrivYttrande command, CancellationToken ct)
    {
        if (await db.Remisser.FindAsync([RemissId.From(command.Id)], ct) is not { } remiss)
            return Remissfel.FinnsInte;
        if (remiss.Version != command.Version)
            return await db.ConflictAsync(remiss, command.Version, ct);

        return remiss.SkrivUtkast(command.Ställningstagande.Värde!.Value, command.Yttrandetext.ReplaceLineEndings("\n").Trim(), klocka.GetUtcNow());
    }
}
