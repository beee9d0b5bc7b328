using FluentValidation;
using Kultur.Domain;
using Kultur.KulturlivFörAlla.Data;
using Kultur.Modularity;
using Kultur.Modularity.Mail;
using MediatR;

namespace Kultur.KulturlivFörAlla.Rådgivningen;

/// <summary>Answers the question; the answer is mailed when asked for.</summary>
[UseCase(Behörigheter.SkrivaÄrenden)]
internal sealed record BesvaraÄrende : ICommand
{
    public Guid Id { get; set; }

    public string Svar { get; set; } = "";

    /// <summary>Whether the answer is mailed; else it was given in another way.</summary>
    public bool Mejla { get; set; }
}

internal sealed class BesvaraÄrendeValidator : AbstractValidator<BesvaraÄrende>
{
    public BesvaraÄrendeValidator() => RuleFor(c => c.Svar).NotEmpty().WithMessage("Skriv svaret, eller vad som sades.").ÄrHögst(8000, "Svaret");
}

internal sealed class BesvaraÄrendeHandler(KulturlivFörAllaDbContext db, TimeProvider klocka) : IRequestHandler<BesvaraÄrende, Result>
{
    public async Task<Result> Handle(BesvaraÄrende command, CancellationToken ct)
    {
        if (await db.Ärenden.FindAsync([RådgivningsärendeId.From(command.Id)], ct) is not { } ärende)
            return Ärendefel.FinnsInte;
        if (command.Mejla && ärende.FrågarEpost is null)
            return Error.Invalid(nameof(command.Mejla), "Frågaren har ingen e-postadress. Kryssa ur och svara på annat sätt.");
        if (ärende.Besvara(command.Svar.Trim(), SvenskTid.Idag(klocka)).Error is { } fel)
            return fel;

        if (command.Mejla)
        {
            db.Send(new Letter(
                ärende.FrågarEpost!, $"Svar på din fråga: {ärende.Ämne}",
                $"Hej!\n\n{ärende.Svar}\n\nDin fråga:\n{ärende.Fråga}\n\nHälsningar\nKulturförvaltningen, Västra Götalandsregionen"));
        }

        return Result.Success;
    }
}
