using FluentValidation;
using Kultur.Biblioteksutveckling.Data;
using Kultur.Domain;
using Kultur.Modularity;
using MediatR;

namespace Kultur.Biblioteksutveckling.Biblioteksplaner;

/// <summary>Notes that a municipality has decided to prolong its plan.</summary>
[UseCase(Behörigheter.SkrivaPlaner)]
internal sealed record AktualiseraPlan : ICommand
{
    public Guid Id { get; set; }

    public int Version { get; set; }

    public Inmatat<DateOnly> AktualiseradTill { get; set; }

    public Inmatat<DateOnly> Aktualiserad { get; set; }

    public string Beslut { get; set; } = "";
}

internal sealed class AktualiseraPlanValidator : AbstractValidator<AktualiseraPlan>
{
    public AktualiseraPlanValidator()
    {
        RuleFor(c => c.AktualiseradTill).ÄrDag("Ange den nya sista dagen.");
        RuleFor(c => c.Aktualiserad).ÄrDag("Ange vilken dag beslutet fattades.");
        RuleFor(c => c.Beslut).ÄrHögst(100, "Beslutet");
    }
}

internal sealed class AktualiseraPlanHandler(BiblioteksutvecklingDbContext db, TimeProvider klocka) : IRequestHandler<AktualiseraPlan, Result>
{
    public async Task<Result> Handle(AktualiseraPlan command, CancellationToken ct)
    {
        if (await db.Biblioteksplaner.FindAsync([BiblioteksplanId.From(command.Id)], ct) is not { } plan)
            return Planfel.FinnsInte;
        if (plan.Version != command.Version)
            return await db.ConflictAsync(plan, command.Version, ct);

        var idag = SvenskTid.Idag(klocka);
        var (till, beslutad) = (command.AktualiseradTill.Värde!.Value, command.Aktualiserad.Värde!.Value);
        if (plan.Aktualisera(till, beslutad, command.Beslut.EllerInget(), idag).Error is { } fel)
            return fel;

        (await db.KommunplanerAsync(plan.Kommunkod, ct)).Larma(idag);
        return Result.Success;
    }
}
