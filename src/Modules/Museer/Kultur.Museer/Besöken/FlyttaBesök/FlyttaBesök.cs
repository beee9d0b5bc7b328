using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Museer.Data;
using Kultur.Museer.Huskalender;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Museer.Besöken;

/// <summary>Gives a confirmed visit another time, with a free room and free educators; the school hears of it and why.</summary>
[UseCase(Behörigheter.SkrivaHus)]
internal sealed record FlyttaBesök : ICommand
{
    public Guid Id { get; set; }

    public int Version { get; set; }

    public Inmatat<DateOnly> Datum { get; set; }

    public Inmatat<TimeOnly> Tid { get; set; }

    public string Skäl { get; set; } = "";
}

internal sealed class FlyttaBesökValidator : AbstractValidator<FlyttaBesök>
{
    public FlyttaBesökValidator()
    {
        RuleFor(b => b.Datum).ÄrDag("Skriv den nya dagen.");
        RuleFor(b => b.Tid).Must(t => t.Värde is not null).WithMessage("Skriv när besöket börjar, till exempel 09.30.");
        RuleFor(b => b.Skäl).NotEmpty().WithMessage("Skriv varför besöket flyttas. Skolan får läsa det.").ÄrHögst(300, "Skälet");
    }
}

internal sealed class FlyttaBesökHandler(MuseerDbContext db, TimeProvider klocka) : IRequestHandler<FlyttaBesök, Result>
{
    public async Task<Result> Handle(FlyttaBesök request, CancellationToken ct)
    {
        var id = new BesökId(request.Id);
        if (await db.Skolbesök.SingleOrDefaultAsync(b => b.Id == id, ct) is not { } besök)
            return Error.NotFound("Besöket finns inte.");
        if (besök.Version != request.Version)
            return await db.ConflictAsync(besök, request.Version, ct);
        var program = await db.Skolprogram.SingleAsync(p => p.Id == besök.ProgramId, ct);
        if (besök.Flytta(request.Datum.Värde!.Value, request.Tid.Värde!.Value, program).Error is { } fel)
            return fel;
        await db.FrigörAsync(request.Id, ct);
        return await db.PlaceraAsync(besök, program, klocka, request.Skäl.Trim(), ct);
    }
}
