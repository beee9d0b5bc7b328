using Kultur.Domain;
using Kultur.KulturlivFörAlla.Arrangörsstöd;
using Kultur.KulturlivFörAlla.Data;
using Kultur.KulturlivFörAlla.Katalogen;
using Microsoft.EntityFrameworkCore;

namespace Kultur.KulturlivFörAlla.Bokningarna;

/// <summary>Enters new bookings, with the year's next number.</summary>
internal sealed class Bokningsbok(KulturlivFörAllaDbContext db, Stödkassa kassa, TimeProvider klocka)
{
    public async Task<Result<Bokning>> BegärAsync(Utbud utbud, Bokningsuppgifter uppgifter, CancellationToken ct)
    {
        var år = SvenskTid.Idag(klocka).Year;
        var senaste = await db.Bokningar.Where(b => b.År == år).MaxAsync(b => (int?)b.Löpnummer, ct) ?? 0;
        var satser = await kassa.SatserAsync(DateOnly.FromDateTime(SvenskTid.Lokal(uppgifter.Start)), ct);
        var bokning = Bokning.Begär(new(år, senaste + 1), utbud, uppgifter, satser, klocka.GetUtcNow());
        if (bokning.IsSuccess)
            db.Bokningar.Add(bokning.Value);
        return bokning;
    }
}
