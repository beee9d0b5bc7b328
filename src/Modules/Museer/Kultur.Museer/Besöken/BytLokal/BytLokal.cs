using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Museer.Data;
using Kultur.Museer.Huskalender;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Museer.Besöken;

/// <summary>Gives a confirmed visit another room or other educators at the same time; the school hears of another room.</summary>
[UseCase(Behörigheter.SkrivaHus)]
internal sealed record BytLokal : ICommand
{
    public Guid Id { get; set; }

    public int Version { get; set; }

    public string LokalId { get; set; } = "";

    public List<string> Pedagoger { get; set; } = [];
}

internal sealed class BytLokalValidator : AbstractValidator<BytLokal>
{
    public BytLokalValidator()
    {
        RuleFor(b => b.LokalId).Must(l => Guid.TryParse(l, out _)).WithMessage("Välj en lokal.");
        RuleFor(b => b.Pedagoger).NotEmpty().WithMessage("Välj minst en pedagog.");
    }
}

internal sealed class BytLokalHandler(MuseerDbContext db) : IRequestHandler<BytLokal, Result>
{
    public async Task<Result> Handle(BytLokal request, CancellationToken ct)
    {
        var id = new BesökId(request.Id);
        if (await db.Skolbesök.SingleOrDefaultAsync(b => b.Id == id, ct) is not { } besök)
            return Error.NotFound("Besöket finns inte.");
        if (besök.Version != request.Version)
            return await db.ConflictAsync(besök, request.Version, ct);
        if (besök.Tillstånd != Besökstillstånd.Bekräftat)
            return Error.Invalid("Bara ett bekräftat besök kan byta lokal.");

        var program = await db.Skolprogram.SingleAsync(p => p.Id == besök.ProgramId, ct);
        var planering = await db.PlaneringAsync(program, besök.Datum, besök.Datum, ct);
        if (planering.Lokaler.SingleOrDefault(l => l.Id.Value.ToString() == request.LokalId) is not { } lokal)
            return Error.Invalid(nameof(request.LokalId), "Välj en lokal i listan.");
        var pedagoger = planering.Pedagoger.Where(p => request.Pedagoger.Contains(p.Id.Value.ToString())).ToList();

        var bokat = planering.Dag(besök.Datum).Boka(planering.Önskan(besök, new(lokal, pedagoger)), planering.Öppettider);
        if (bokat.IsSuccess)
        {
            besök.Bekräfta(lokal, pedagoger);
            db.Berätta(besök);
        }

        return bokat;
    }
}
