using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Museer.Besöksräkning;
using Kultur.Museer.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Museer.Besöken;

/// <summary>Notes how many of a class really came. The figures go to the booking and to the museum's counts.</summary>
[UseCase(Behörigheter.SkrivaHus)]
internal sealed record RapporteraBesök : ICommand
{
    public Guid Id { get; set; }

    public Inmatat<int> Barn { get; set; }

    public Inmatat<int> Vuxna { get; set; }
}

internal sealed class RapporteraBesökValidator : AbstractValidator<RapporteraBesök>
{
    private const int Mest = 500;

    public RapporteraBesökValidator()
    {
        RuleFor(b => b.Barn).Must(b => b.Värde is >= 0 and <= Mest).WithMessage("Skriv hur många barn som kom, 0 om klassen uteblev.");
        RuleFor(b => b.Vuxna).Must(v => v.Värde is >= 0 and <= Mest).WithMessage("Skriv hur många vuxna som kom med, 0 om ingen kom.");
    }
}

internal sealed class RapporteraBesökHandler(MuseerDbContext db, TimeProvider klocka) : IRequestHandler<RapporteraBesök, Result>
{
    public async Task<Result> Handle(RapporteraBesök request, CancellationToken ct)
    {
        var id = new BesökId(request.Id);
        if (await db.Skolbesök.SingleOrDefaultAsync(b => b.Id == id, ct) is not { } besök)
            return Error.NotFound("Besöket finns inte.");
        var genomfört = besök.Genomför(request.Barn.Värde!.Value, request.Vuxna.Värde!.Value, SvenskTid.Idag(klocka));
        if (genomfört.IsSuccess)
            db.Besöksrader.AddRange(Besöksrad.Av(besök, klocka.GetUtcNow()));
        return genomfört;
    }
}
