using Kultur.Domain;
using Kultur.KulturlivFörAlla.Data;
using Kultur.Modularity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.KulturlivFörAlla.Katalogen;

/// <summary>An offer as anybody may see it. What has never been published is not there.</summary>
[UseCase(Permission.Public)]
internal sealed record VisaKatalogpost(Guid Id) : IQuery<Katalogpost>;

/// <param name="BokasFrån">The first day from tomorrow on that can be booked; null when none can.</param>
/// <param name="BokasTill">The last day that can be booked.</param>
internal sealed record Katalogpost(
    Guid Id, string Titel, string? Museum, Utbudsuppgifter Uppgifter, string? IndragetDärför, DateOnly? BokasFrån, DateOnly? BokasTill);

internal sealed class VisaKatalogpostHandler(KulturlivFörAllaDbContext db, TimeProvider klocka)
    : IRequestHandler<VisaKatalogpost, Result<Katalogpost>>
{
    public async Task<Result<Katalogpost>> Handle(VisaKatalogpost query, CancellationToken ct)
    {
        var id = UtbudId.From(query.Id);
        if (await db.Utbud.AsNoTracking().SingleOrDefaultAsync(
            u => u.Id == id && (u.Tillstånd == Utbudstillstånd.Publicerat || u.Tillstånd == Utbudstillstånd.Indraget), ct) is not { } u)
            return Utbudsfel.FinnsInte;

        var tidigast = SvenskTid.Idag(klocka).AddDays(1);
        var öppna = u.Tillstånd == Utbudstillstånd.Publicerat ? u.Perioder.Where(p => p.Till >= tidigast).ToList() : [];
        DateOnly? från = öppna.Count > 0 ? öppna.Min(p => p.Från) : null;
        return new Katalogpost(
            query.Id, u.Titel, u.Museum, u.Uppgifter, u.IndragetDärför,
            från < tidigast ? tidigast : från, öppna.Count > 0 ? öppna.Max(p => p.Till) : null);
    }
}
