using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Museer.Data;
using Kultur.Museer.Huskalender;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Museer.Skolprogrammen;

/// <summary>Lets schools book a programme: it comes into Kulturkatalogen.</summary>
[UseCase(Behörigheter.SkrivaHus)]
internal sealed record PubliceraSkolprogram : ICommand
{
    public Guid Id { get; set; }
}

internal sealed class PubliceraSkolprogramValidator : AbstractValidator<PubliceraSkolprogram>
{
    public PubliceraSkolprogramValidator() => RuleFor(p => p.Id).NotEmpty().WithMessage("Välj ett program.");
}

internal sealed class PubliceraSkolprogramHandler(MuseerDbContext db, TimeProvider klocka) : IRequestHandler<PubliceraSkolprogram, Result>
{
    public async Task<Result> Handle(PubliceraSkolprogram request, CancellationToken ct)
    {
        var id = new SkolprogramId(request.Id);
        if (await db.Skolprogram.SingleOrDefaultAsync(p => p.Id == id, ct) is not { } program)
            return Error.NotFound("Programmet finns inte.");
        return program.Publicera(
            await db.LokalerAsync(program.Museum, ct), await db.PedagogerAsync(program.Museum, ct), SvenskTid.Idag(klocka));
    }
}
