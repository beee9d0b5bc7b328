using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Kultur.Domain;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Kultur.NaturOchKulturmiljö.Remisserna;

/// <summary>
/// The svarstider as a calendar file (RFC 5545): one all-day event each, under the same id for ever. Its sequence rises
/// when the day moves; what has been answered is cancelled. Nothing in it says anything of a person.
/// </summary>
internal static class Svarstidsflöde
{
    private const string Mönster = "/miljo/svarstider/{nyckel}.ics";

    public static string Sökväg(string nyckel) => $"/miljo/svarstider/{nyckel}.ics";

    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGet(
        Mönster,
        async (string nyckel, ISender sender, HttpContext context) =>
        {
            context.Response.Headers.CacheControl = "no-store";
            var svar = await sender.Send(new HämtaSvarstidsflöde(nyckel), context.RequestAborted);
            return svar.IsSuccess ? Results.Text(svar.Value, "text/calendar; charset=utf-8") : Results.NotFound();
        }).AllowAnonymous();

    public static string Skriv(IEnumerable<Remiss> remisser, Länkar länkar)
    {
        var kalender = new Calendar { ProductId = "-//Kultur//Svarstider//SV" };
        kalender.AddProperty("X-WR-CALNAME", "Svarstider, natur- och kulturmiljö");
        kalender.AddProperty("X-PUBLISHED-TTL", "PT1H");
        kalender.Events.AddRange(remisser.Select(remiss => Händelse(remiss, länkar)));
        return new CalendarSerializer().SerializeToString(kalender)!;
    }

    private static CalendarEvent Händelse(Remiss remiss, Länkar länkar) => new()
    {
        Uid = $"remiss-{remiss.Id.Value:D}@kultur",
        Summary = $"Svara: {remiss.Rubrik}",
        Description = $"{remiss.Diarienummer}. {Ord.Namn(remiss.Typ)}. {string.Join(", ", remiss.Kommunkoder.Select(Kommuner.Namn))}.",
        Start = Heldag(remiss.Svarstid),
        End = Heldag(remiss.Svarstid.AddDays(1)),
        Sequence = remiss.Kalenderversion,
        DtStamp = Ögonblick(remiss.KalenderÄndrad),
        LastModified = Ögonblick(remiss.KalenderÄndrad),
        Status = remiss.ÄrÖppen ? EventStatus.Confirmed : EventStatus.Cancelled,
        Transparency = TransparencyType.Transparent,
        Url = new Uri(länkar.Till($"/miljo/remisser/{remiss.Id.Value}")),
    };

    private static CalDateTime Heldag(DateOnly dag) => new(dag.Year, dag.Month, dag.Day);

    private static CalDateTime Ögonblick(DateTimeOffset tid) => new(tid.UtcDateTime, CalDateTime.UtcTzId);
}
