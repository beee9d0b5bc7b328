using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Museer.Data;
using MediatR;

namespace Kultur.Museer.Inkommande;

/// <summary>What can be decided of something that is not taken into the collections.</summary>
internal enum Avgörande
{
    Återlämnas,
    Avböjs,
}

/// <summary>Gives something back, or declines it.</summary>
[UseCase(Behörigheter.SkrivaInkommande)]
internal sealed record AvgörObjekt : ICommand
{
    public Guid Id { get; set; }

    public Inmatat<Avgörande> Avgörande { get; set; }

    public string Motivering { get; set; } = "";
}

internal sealed class AvgörObjektValidator : AbstractValidator<AvgörObjekt>
{
    public AvgörObjektValidator()
    {
        RuleFor(c => c.Avgörande).Must(a => a.Värde is not null).WithMessage("Välj om objektet återlämnas eller avböjs.");
        RuleFor(c => c.Motivering).NotEmpty().WithMessage("Skriv varför. Den som lämnade in får veta det.").ÄrHögst(Inkommandeuppgifter.MaxText, "Motiveringen");
    }
}

internal sealed class AvgörObjektHandler(MuseerDbContext db, CurrentUser användare, TimeProvider klocka) : IRequestHandler<AvgörObjekt, Result>
{
    public async Task<Result> Handle(AvgörObjekt command, CancellationToken ct)
    {
        if (await db.FinnInkommandeAsync(command.Id, ct) is not { } objekt)
            return InkommandeObjekt.FinnsInte;
        var (motivering, idag) = (command.Motivering.Trim(), SvenskTid.Idag(klocka));
        return command.Avgörande.Värde == Avgörande.Återlämnas
            ? objekt.Återlämna(motivering, användare.Name, idag)
            : objekt.Avböj(motivering, användare.Name, idag);
    }
}
