using System.Globalization;
using Kultur.Domain;
using Kultur.Modularity.Drift;
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

    public static string Urval(Händelseurval urval) => urval switch
    {
        Händelseurval.FörsökerIgen => "Försöker igen",
        _ => urval.ToString(),
    };

    /// <summary>What kind of deliveries a choice is about: "Alla 14 … leveranser".</summary>
    public static string Leveranser(Händelseurval urval, int antal) => (urval, antal) switch
    {
        (Händelseurval.Parkerade, 1) => "parkerad leverans",
        (Händelseurval.Parkerade, _) => "parkerade leveranser",
        (Händelseurval.FörsökerIgen, 1) => "leverans som har misslyckats",
        (Händelseurval.FörsökerIgen, _) => "leveranser som har misslyckats",
        (_, 1) => "död leverans",
        _ => "döda leveranser",
    };

    public static string Läge(MailState läge) => läge switch
    {
        MailState.Sent => "Skickat",
        MailState.Failed => "Har fastnat",
        _ => "Väntar",
    };
}
