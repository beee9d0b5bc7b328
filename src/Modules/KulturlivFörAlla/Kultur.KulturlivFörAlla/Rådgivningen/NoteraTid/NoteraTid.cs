using FluentValidation;
using Kultur.Domain;
using Kultur.KulturlivFörAlla.Data;
using Kultur.Modularity;
using MediatR;

namespace Kultur.KulturlivFörAlla.Rådgivningen;

/// <summary>Notes time spent on the case today.</summary>
[UseCase(Behörigheter.SkrivaÄrenden)]
internal sealed record NoteraTid : ICommand
{
    public Guid Id { get; set; }

    public Inmatat<int> Minuter { get; set; }
}

internal sealed class NoteraTidValidator : AbstractValidator<NoteraTid>
{
    public NoteraTidValidator() => RuleFor(c => c.Minuter).ÄrMellan(1, 960, "Skriv tiden i minuter, från 1 till 960.");
}

internal sealed class NoteraTidHandler(KulturlivFörAllaDbContext db, CurrentUser användare, TimeProvider klocka) : IRequestHandler<NoteraTid, Result>
{
    public async Task<Result> Handle(NoteraTid command, CancellationToken ct)
    {
        if (await db.Ärenden.FindAsync([RådgivningsärendeId.From(command.Id)], ct) is not { } ärende)
            return Ärendefel.FinnsInte;
        ärende.NoteraTid(SvenskTid.Idag(klocka), command.Minuter.Värde!.Value, användare.Name);
        return Result.Success;
    }
}
