using FluentValidation;
using Kultur.Biblioteksutveckling.Data;
using Kultur.Domain;
using Kultur.Modularity;
using MediatR;

namespace Kultur.Biblioteksutveckling.Biblioteksplaner;

/// <summary>Notes that a municipality is writing a new plan.</summary>
[UseCase(Behörigheter.SkrivaPlaner)]
internal sealed record PåbörjaPlan : ICommand
{
    public string Kommunkod { get; set; } = "";
}

internal sealed class PåbörjaPlanValidator : AbstractValidator<PåbörjaPlan>
{
    public PåbörjaPlanValidator() => RuleFor(c => c.Kommunkod).ÄrKommun();
}

internal sealed class PåbörjaPlanHandler(BiblioteksutvecklingDbContext db, TimeProvider klocka) : IRequestHandler<PåbörjaPlan, Result>
{
    public async Task<Result> Handle(PåbörjaPlan command, CancellationToken ct)
    {
        if ((await db.KommunplanerAsync(command.Kommunkod, ct)).UnderArbete is not null)
            return Error.Invalid("En ny plan är redan under arbete.");

        db.Biblioteksplaner.Add(Biblioteksplan.Påbörja(command.Kommunkod, SvenskTid.Idag(klocka)));
        return Result.Success;
    }
}
