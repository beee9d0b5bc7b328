using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Museer.Data;
using MediatR;

namespace Kultur.Museer.Huskalender;

/// <summary>Sets when a museum receives bookings. What is booked already stands.</summary>
[UseCase(Behörigheter.SkrivaHus)]
internal sealed record ÄndraÖppettider : ICommand
{
    public string Museum { get; set; } = "";

    public int Version { get; set; }

    public List<string> Ordinarie { get; set; } = [.. Enumerable.Repeat("", 7)];

    public List<string> Sommar { get; set; } = [.. Enumerable.Repeat("", 7)];
}

internal sealed class ÄndraÖppettiderValidator : AbstractValidator<ÄndraÖppettider>
{
    public ÄndraÖppettiderValidator() => RuleFor(ö => ö.Museum).Must(Museerna.Museum.Finns).WithMessage("Välj museum.");
}

internal sealed class ÄndraÖppettiderHandler(MuseerDbContext db) : IRequestHandler<ÄndraÖppettider, Result>
{
    public async Task<Result> Handle(ÄndraÖppettider request, CancellationToken ct)
    {
        var öppettider = await db.ÖppettiderAsync(request.Museum, ct);
        if (öppettider.Version != request.Version)
            return await db.ConflictAsync(öppettider, request.Version, ct);
        var (ordinarie, sommar) = (Veckotider.Tolka(request.Ordinarie, nameof(request.Ordinarie)), Veckotider.Tolka(request.Sommar, nameof(request.Sommar)));
        List<FieldError> fel = [.. ordinarie.Error?.Fields ?? [], .. sommar.Error?.Fields ?? []];
        if (fel.Count > 0)
            return Error.Invalid(fel);
        öppettider.Ändra(ordinarie.Value, sommar.Value);
        if (öppettider.Version == 0)
            db.Öppettider.Add(öppettider);
        return Result.Success;
    }
}
