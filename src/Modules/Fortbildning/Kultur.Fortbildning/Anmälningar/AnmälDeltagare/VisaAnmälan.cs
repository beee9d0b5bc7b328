using Kultur.Domain;
using Kultur.Fortbildning.Data;
using Kultur.Fortbildning.Evenemangen;
using Kultur.Modularity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Fortbildning.Anmälningar;

/// <summary>An event as anybody may see it, and whether one can register. Drafts are not there.</summary>
[UseCase(Permission.Public)]
internal sealed record VisaAnmälan(Guid Id) : IQuery<Anmälningsvy>;

internal sealed record Anmälningsvy(
    string Titel, Evenemangstyp Typ, string Beskrivning, DateOnly? Datum, TimeOnly? Start, TimeOnly? Slut, string Lokal, string Adress,
    bool Digitalt, string? Medarrangör, DateOnly? SistaAnmälningsdag, Anmälningsläge Läge, string? InställtDärför, int Lediga, int Väntande);

internal sealed class VisaAnmälanHandler(FortbildningDbContext db, TimeProvider klocka) : IRequestHandler<VisaAnmälan, Result<Anmälningsvy>>
{
    public async Task<Result<Anmälningsvy>> Handle(VisaAnmälan request, CancellationToken ct)
    {
        var id = new EvenemangId(request.Id);
        if (await db.Evenemang.AsNoTracking().SingleOrDefaultAsync(e => e.Id == id && e.Publicerat != null, ct) is not { } e)
            return Error.NotFound("Evenemanget finns inte.");
        var medarrangör = await db.Aktörer.Where(a => a.Id == e.MedarrangörId).Select(a => a.Namn).SingleOrDefaultAsync(ct);
        return new Anmälningsvy(
            e.Titel, e.Typ, e.Beskrivning, e.Datum, e.Start, e.Slut, e.Lokal, e.Adress, e.Digitalt, medarrangör, e.SistaAnmälningsdag,
            e.Läge(klocka.GetUtcNow()), e.InställtDärför, e.Lediga, e.Väntelista.Count());
    }
}
