using FluentValidation;
using Kultur.Domain;
using Kultur.KulturlivFörAlla.Data;
using Kultur.Modularity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.KulturlivFörAlla.Rådgivningen;

/// <summary>Takes in a question, with the year's next number.</summary>
[UseCase(Behörigheter.SkrivaÄrenden)]
internal sealed record RegistreraÄrende : ICommand<RådgivningsärendeId>
{
    public string Ämne { get; set; } = "";

    public string Fråga { get; set; } = "";

    public string Kommunkod { get; set; } = "";

    public Inmatat<Inväg> Väg { get; set; }

    public Inmatat<Frågarslag> Frågarslag { get; set; }

    public string FrågarNamn { get; set; } = "";

    public string FrågarEpost { get; set; } = "";
}

internal sealed class RegistreraÄrendeValidator : AbstractValidator<RegistreraÄrende>
{
    public RegistreraÄrendeValidator()
    {
        RuleFor(c => c.Ämne).NotEmpty().WithMessage("Skriv vad det gäller.").ÄrHögst(100, "Ämnet");
        RuleFor(c => c.Fråga).NotEmpty().WithMessage("Skriv frågan.").ÄrHögst(4000, "Frågan");
        RuleFor(c => c.Kommunkod).ÄrKommun();
        RuleFor(c => c.Väg).Must(v => v.Värde is not null).WithMessage("Välj hur frågan kom in.");
        RuleFor(c => c.Frågarslag).Must(f => f.Värde is not null).WithMessage("Välj vem som frågar.");
        RuleFor(c => c.FrågarNamn).ÄrHögst(100, "Namnet");
        RuleFor(c => c.FrågarEpost).Tolkas(Epostadress.Tolka);
    }
}

internal sealed class RegistreraÄrendeHandler(KulturlivFörAllaDbContext db, TimeProvider klocka)
    : IRequestHandler<RegistreraÄrende, Result<RådgivningsärendeId>>
{
    public async Task<Result<RådgivningsärendeId>> Handle(RegistreraÄrende command, CancellationToken ct)
    {
        var idag = SvenskTid.Idag(klocka);
        var senaste = await db.Ärenden.Where(a => a.År == idag.Year).MaxAsync(a => (int?)a.Löpnummer, ct) ?? 0;
        var ärende = Rådgivningsärende.Registrera(
            new(idag.Year, senaste + 1),
            new(
                command.Ämne.Trim(), command.Fråga.Trim(), command.Kommunkod, command.Väg.Värde!.Value, command.Frågarslag.Värde!.Value,
                command.FrågarNamn.EllerInget(), command.FrågarEpost.EllerIngenEpost()),
            idag);
        db.Ärenden.Add(ärende);
        return ärende.Id;
    }
}

internal static class Ärendefel
{
    public static Error FinnsInte { get; } = Error.NotFound("Ärendet finns inte.");
}
