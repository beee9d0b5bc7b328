using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Museer.Data;
using Kultur.Museer.Huskalender;
using Kultur.Museer.Pedagoger;
using Kultur.Museer.Skolprogrammen;
using Kultur.Web;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Museer.Besöken;

[UseCase(Behörigheter.LäsaHus)]
internal sealed record VisaBesök(Guid Id) : IQuery<Besöksvy>;

internal sealed record Besöksvy(
    Skolbesök Besök, Skolprogram? Program, Tidsspann? Upptagen, IReadOnlyList<Pedagog> Pedagoger, IReadOnlyList<HistorikRad> Historik)
{
    public string Initialer => string.Join(", ", Pedagoger.Select(p => p.Initialer));
}

internal sealed class VisaBesökHandler(MuseerDbContext db) : IRequestHandler<VisaBesök, Result<Besöksvy>>
{
    public async Task<Result<Besöksvy>> Handle(VisaBesök request, CancellationToken ct)
    {
        var id = new BesökId(request.Id);
        if (await db.Skolbesök.AsNoTracking().SingleOrDefaultAsync(b => b.Id == id, ct) is not { } besök)
            return Error.NotFound("Besöket finns inte.");
        var post = await db.Kalenderposter.AsNoTracking().FirstOrDefaultAsync(p => p.Ursprung == request.Id, ct);
        var pedagoger = await db.PedagogerAsync(besök.Museum, ct);
        var initialer = pedagoger.ToDictionary(p => p.Id.Value.ToString(), p => p.Initialer);
        return new Besöksvy(
            besök,
            await db.Skolprogram.AsNoTracking().SingleOrDefaultAsync(p => p.Id == besök.ProgramId, ct),
            post?.Upptagen,
            [.. pedagoger.Where(p => besök.Pedagoger.Contains(p.Id.Value))],
            [.. (await db.HistoryAsync(request.Id, ct)).Select(Utan).Select(h => HistorikRad.From(h)).Select(Namnge)]);

        HistorikRad Namnge(HistorikRad rad) => rad with { Changes = [.. rad.Changes.Select(c => c with { Fore = Namn(c.Fore), Efter = Namn(c.Efter) })] };

        string? Namn(string? värde) => värde is null ? null : string.Join(", ", värde.Split(", ").Select(del => initialer.GetValueOrDefault(del, del)));

        // Who to reach stands in the page for those who may see it; in the history it says nothing to the others.
        static HistoryEntry Utan(HistoryEntry rad) => rad with { Changes = [.. rad.Changes.Where(c => !c.Personal)] };
    }
}
