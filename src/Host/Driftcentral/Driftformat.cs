using System.Globalization;
using Kultur.Domain;
using Kultur.Modularity.Events;
using Kultur.Modularity.Mail;

namespace Kultur.Host.Driftcentral;

/// <summary>How Driftcentral writes instants and states.</summary>
internal static class Driftformat
{
    public static string Ögonblick(DateTimeOffset när) =>
        SvenskTid.Lokal(när).ToString("yyyy-MM-dd HH.mm.ss", CultureInfo.InvariantCulture);

    public static string Läge(DeliveryState läge) => läge switch
    {
        DeliveryState.Delivered => "Levererad",
        DeliveryState.Dead => "Död",
        DeliveryState.Parked => "Parkerad",
        DeliveryState.Skipped => "Överhoppad",
        _ => "Väntar",
    };

    public static string Läge(MailState läge) => läge switch
    {
        MailState.Sent => "Skickat",
        MailState.Failed => "Har fastnat",
        _ => "Väntar",
    };
}
