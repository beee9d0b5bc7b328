using FluentValidation;
using Kultur.Domain;
using Kultur.KulturlivFörAlla.Data;
using Kultur.Modularity;
using MediatR;

namespace Kultur.KulturlivFörAlla.Bokningarna;

/// <summary>Withdraws a booking for the school or for the performer.</summary>
[UseCase(Behörigheter.GodkännaBokningar)]
internal sealed record AvbokaBokning : ICommand
{
    public Guid Id { get; set; }

    public Inmatat<Avbokare> Vem { get; set; }

    public string Skäl { get; set; } = "";
}

internal sealed class AvbokaBokningValidator : AbstractValidator<AvbokaBokning>
{
    public AvbokaBokningValidator()
    {
        RuleFor(b => b.Vem).Must(v => v.Värde is not null).WithMessage("Välj vem som avbokar.");
        RuleFor(b => b.Skäl).NotEmpty().WithMessage("Skriv varför. Skolan får läsa det.").ÄrHögst(500, "Skälet");
    }
}

internal sealed class AvbokaBokningHandler(KulturlivFörAllaDbContext db, Avbokning avbokning, CurrentUser användare)
    : IRequestHandler<AvbokaBokning, Result>
{
    public async Task<Result> Handle(AvbokaBokning command, CancellationToken ct) =>
        await db.Bokningar.SynligaFör(användare).MedIdAsync(command.Id, ct) is { } bokning
            ? await avbokning.AvbokaAsync(bokning, command.Vem.Värde!.Value, command.Skäl.Trim(), ct)
            : Bokningsfel.FinnsInte;
}
