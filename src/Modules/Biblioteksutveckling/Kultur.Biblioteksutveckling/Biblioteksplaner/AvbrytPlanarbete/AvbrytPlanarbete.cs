using FluentValidation;
using Kultur.Biblioteksutveckling.Data;
using Kultur.Domain;
using Kultur.Modularity;
using MediatR;

namespace Kultur.Biblioteksutveckling.Biblioteksplaner;

/// <summary>Undoes that a municipality is writing a new plan.</summary>
[UseCase(Behörigheter.SkrivaPlaner)]
internal sealed record AvbrytPlanarbete : ICommand
{
    public string Kommunkod { get; set; } = "";
}

internal sealed class AvbrytPlanarbeteValidator : AbstractValidator<AvbrytPlanarbete>
{
    public AvbrytPlanarbeteValidator() => RuleFor(c => c.Kommunkod).ÄrKommun();
}

internal sealed class AvbrytPlanarbeteHandler(BiblioteksutvecklingDbContext db) : IRequestHandler<AvbrytPlanarbete, Result>
{
    public async Task<Result> Handle(AvbrytPlanarbete command, CancellationToken ct)
    {
        if ((await db.KommunplanerAsync(command.Kommunkod, ct)).UnderArbete is not { } plan)
            return Error.Invalid("Ingen ny plan är under arbete.");

        db.Biblioteksplaner.Remove(plan);
        return Result.Success;
    }
}
