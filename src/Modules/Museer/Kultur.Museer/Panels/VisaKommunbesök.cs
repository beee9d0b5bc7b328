using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Museer.Besöken;
using Kultur.Museer.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Museer.Panels;

/// <summary>A municipality's school visits: those ahead, and how many children have come this school year.</summary>
[UseCase(Behörigheter.LäsaHus)]
internal sealed record VisaKommunbesök(string Kommunkod) : IQuery<Kommunbesökvy>;

internal sealed record Kommunbesökvy(IReadOnlyList<Kommunbesöksrad> Kommande, int AntalKommande, int BarnILäsåret);

internal sealed record Kommunbesöksrad(BesökId Id, DateOnly Datum, string Skola, string Program, string Museum, int AntalBarn);

internal sealed class VisaKommunbesökHandler(MuseerDbContext db, TimeProvider klocka) : IRequestHandler<VisaKommunbesök, Result<Kommunbesökvy>>
{
    private const int Mest = 5;

    public async Task<Result<Kommunbesökvy>> Handle(VisaKommunbesök request, CancellationToken ct)
    {
        var idag = SvenskTid.Idag(klocka);
        var besök = db.Skolbesök.Where(b => b.Kommunkod == request.Kommunkod);
        var kommande = besök.Where(b => b.Tillstånd == Besökstillstånd.Bekräftat && b.Datum >= idag);
        var läsår = Läsår.Början(idag);
        return new Kommunbesökvy(
            await kommande.OrderBy(b => b.Datum).ThenBy(b => b.Start).Take(Mest)
                .Select(b => new Kommunbesöksrad(b.Id, b.Datum, b.Skola, b.Program, b.Museum, b.AntalBarn)).ToListAsync(ct),
            await kommande.CountAsync(ct),
            await besök.Where(b => b.Datum >= läsår).SumAsync(b => b.KomBarn ?? 0, ct));
    }
}
