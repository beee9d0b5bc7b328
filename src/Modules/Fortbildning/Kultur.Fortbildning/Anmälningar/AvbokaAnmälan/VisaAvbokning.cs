using Kultur.Domain;
using Kultur.Fortbildning.Data;
using Kultur.Fortbildning.Evenemangen;
using Kultur.Modularity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Fortbildning.Anmälningar;

/// <summary>The registration that a secret link leads to.</summary>
[UseCase(Permission.Public)]
internal sealed record VisaAvbokning(Guid EvenemangId, string Nyckel) : IQuery<Avbokningsvy>;

internal sealed record Avbokningsvy(
    string Titel, DateOnly? Datum, TimeOnly? Start, TimeOnly? Slut, Evenemangstillstånd Evenemang, bool HarBörjat,
    Anmälningstillstånd Tillstånd, int? Könummer)
{
    public bool KanAvbokas => Evenemang == Evenemangstillstånd.Publicerat && !HarBörjat && Tillstånd != Anmälningstillstånd.Avbokad;
}

internal sealed class VisaAvbokningHandler(FortbildningDbContext db, TimeProvider klocka) : IRequestHandler<VisaAvbokning, Result<Avbokningsvy>>
{
    public async Task<Result<Avbokningsvy>> Handle(VisaAvbokning request, CancellationToken ct)
    {
        var id = new EvenemangId(request.EvenemangId);
        var nyckel = Avbokningsnyckel.Tolka(request.Nyckel);
        if (!nyckel.IsSuccess
            || await db.Evenemang.AsNoTracking().SingleOrDefaultAsync(e => e.Id == id, ct) is not { } e
            || e.MedNyckel(nyckel.Value) is not { } anmälan)
            return Error.NotFound("Länken gäller inte.");
        return new Avbokningsvy(
            e.Titel, e.Datum, e.Start, e.Slut, e.Tillstånd, klocka.GetUtcNow() >= e.Börjar, anmälan.Tillstånd, e.Könummer(anmälan));
    }
}
