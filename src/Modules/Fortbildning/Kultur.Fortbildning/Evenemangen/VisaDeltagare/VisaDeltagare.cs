using Kultur.Domain;
using Kultur.Fortbildning.Data;
using Kultur.Modularity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Fortbildning.Evenemangen;

/// <summary>A participant's full contact data.</summary>
[UseCase(Behörigheter.LäsaDeltagare)]
internal sealed record VisaDeltagare(Guid EvenemangId, Guid AnmälanId) : IQuery<Deltagarvy>;

internal sealed record Deltagarvy(
    string Evenemang, Evenemangsnummer Nummer, string Namn, string Epost, string Roll, string Kommunkod, string? Organisation,
    DateTimeOffset Anmäld, Anmälningstillstånd Tillstånd, int? Könummer, DateTimeOffset? Avbokad, Närvaro Närvaro, bool KanAvbokas);

internal sealed class VisaDeltagareHandler(FortbildningDbContext db) : IRequestHandler<VisaDeltagare, Result<Deltagarvy>>
{
    public async Task<Result<Deltagarvy>> Handle(VisaDeltagare request, CancellationToken ct)
    {
        var id = new EvenemangId(request.EvenemangId);
        if (await db.Evenemang.AsNoTracking().SingleOrDefaultAsync(e => e.Id == id, ct) is not { } evenemang
            || evenemang.Finn(new(request.AnmälanId)) is not { } a)
            return Error.NotFound("Deltagaren finns inte.");
        return new Deltagarvy(
            evenemang.Titel, evenemang.Nummer, a.Namn, a.Epost, a.Roll, a.Kommunkod, a.Organisation, a.Anmäld, a.Tillstånd,
            evenemang.Könummer(a), a.Avbokad, a.Närvaro, a.ÄrAktiv && evenemang.Tillstånd == Evenemangstillstånd.Publicerat);
    }
}
