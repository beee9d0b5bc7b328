using FluentValidation;
using Kultur.Domain;
using Kultur.KulturlivFörAlla.Data;
using Kultur.Modularity;
using MediatR;

namespace Kultur.KulturlivFörAlla.Arrangörsstöd;

/// <summary>Notes a municipality's plan for children's and young people's culture.</summary>
[UseCase(Behörigheter.SkrivaStöd)]
internal sealed record LäggTillPlan : ICommand
{
    public string Kommunkod { get; set; } = "";

    public string Titel { get; set; } = "";

    public Inmatat<DateOnly> Från { get; set; }

    public Inmatat<DateOnly> Till { get; set; }
}

internal sealed class LäggTillPlanValidator : AbstractValidator<LäggTillPlan>
{
    public LäggTillPlanValidator()
    {
        RuleFor(p => p.Kommunkod).ÄrKommun();
        RuleFor(p => p.Titel).NotEmpty().WithMessage("Skriv vad planen heter.").ÄrHögst(150, "Planens namn");
        RuleFor(p => p.Från).ÄrDag("Skriv när planen börjar gälla.");
        RuleFor(p => p.Till).ÄrDag("Skriv när planen slutar gälla.");
    }
}

internal sealed class LäggTillPlanHandler(KulturlivFörAllaDbContext db) : IRequestHandler<LäggTillPlan, Result>
{
    public async Task<Result> Handle(LäggTillPlan command, CancellationToken ct) =>
        (await db.VillkorFörAsync(command.Kommunkod, ct)).LäggTillPlan(command.Titel.Trim(), command.Från.Värde!.Value, command.Till.Värde!.Value);
}
