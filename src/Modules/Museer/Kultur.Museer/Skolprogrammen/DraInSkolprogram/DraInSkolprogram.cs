using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Museer.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Museer.Skolprogrammen;

/// <summary>Takes a programme out of Kulturkatalogen. Visits already confirmed stand until staff decide over each.</summary>
[UseCase(Behörigheter.SkrivaHus)]
internal sealed record DraInSkolprogram : ICommand
{
    public Guid Id { get; set; }

    public string Skäl { get; set; } = "";
}

internal sealed class DraInSkolprogramValidator : AbstractValidator<DraInSkolprogram>
{
    public DraInSkolprogramValidator() => RuleFor(p => p.Skäl).Cascade(CascadeMode.Stop)
        .Must(s => !string.IsNullOrWhiteSpace(s)).WithMessage("Skriv varför programmet dras in. Skolorna får veta det.")
        .ÄrHögst(300, "Skälet");
}

internal sealed class DraInSkolprogramHandler(MuseerDbContext db) : IRequestHandler<DraInSkolprogram, Result>
{
    public async Task<Result> Handle(DraInSkolprogram request, CancellationToken ct)
    {
        var id = new SkolprogramId(request.Id);
        return await db.Skolprogram.SingleOrDefaultAsync(p => p.Id == id, ct) is { } program
            ? program.DraIn(request.Skäl.Trim())
            : Error.NotFound("Programmet finns inte.");
    }
}
