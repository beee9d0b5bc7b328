using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Museer.Data;
using Kultur.Museer.Museerna;
using MediatR;

namespace Kultur.Museer.Huskalender;

/// <summary>The hours of one museum, or of all five.</summary>
[UseCase(Behörigheter.LäsaHus)]
internal sealed record VisaÖppettider(string? Museum) : IQuery<IReadOnlyList<Öppettider>>;

internal sealed class VisaÖppettiderHandler(MuseerDbContext db) : IRequestHandler<VisaÖppettider, Result<IReadOnlyList<Öppettider>>>
{
    public async Task<Result<IReadOnlyList<Öppettider>>> Handle(VisaÖppettider request, CancellationToken ct)
    {
        var museer = Museum.Alla.Where(m => request.Museum is null || m.Kod == request.Museum).ToList();
        if (museer.Count == 0)
            return Error.NotFound("Museet finns inte.");
        List<Öppettider> öppettider = [];
        foreach (var museum in museer)
            öppettider.Add(await db.ÖppettiderAsync(museum.Kod, ct));
        return Result<IReadOnlyList<Öppettider>>.Success(öppettider);
    }
}
