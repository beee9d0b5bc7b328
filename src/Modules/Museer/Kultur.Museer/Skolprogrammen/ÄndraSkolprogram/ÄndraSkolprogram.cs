using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Museer.Data;
using Kultur.Museer.Huskalender;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Museer.Skolprogrammen;

/// <summary>Changes a programme. Visits already confirmed stand; a published programme is told again, whole.</summary>
[UseCase(Behörigheter.SkrivaHus)]
internal sealed record ÄndraSkolprogram : Programformulär, ICommand
{
    public Guid Id { get; set; }

    public int Version { get; set; }
}

internal sealed class ÄndraSkolprogramValidator : ProgramformulärValidator<ÄndraSkolprogram>;

internal sealed class ÄndraSkolprogramHandler(MuseerDbContext db) : IRequestHandler<ÄndraSkolprogram, Result>
{
    public async Task<Result> Handle(ÄndraSkolprogram request, CancellationToken ct)
    {
        var id = new SkolprogramId(request.Id);
        if (await db.Skolprogram.SingleOrDefaultAsync(p => p.Id == id, ct) is not { } program)
            return Error.NotFound("Programmet finns inte.");
        if (program.Version != request.Version)
            return await db.ConflictAsync(program, request.Version, ct);
        return program.Ändra(
            request.Uppgifter(program.Museum), await db.LokalerAsync(program.Museum, ct), await db.PedagogerAsync(program.Museum, ct));
    }
}
