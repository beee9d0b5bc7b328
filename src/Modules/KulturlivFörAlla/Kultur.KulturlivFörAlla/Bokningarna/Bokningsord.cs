using Kultur.Domain;
using Kultur.Web;

namespace Kultur.KulturlivFörAlla.Bokningarna;

/// <summary>What the values of bookings are called on screen.</summary>
internal static class Bokningsord
{
    public static IReadOnlyList<Alternativ> Årskurser { get; } = [.. Årskurs.Alla.Select(å => new Alternativ(å.Kod, å.Namn))];

    public static IReadOnlyList<Alternativ> Avbokare { get; } =
        [new(nameof(Bokningarna.Avbokare.Skolan), "Skolan"), new(nameof(Bokningarna.Avbokare.Utövaren), "Utövaren, det vill säga att det ställs in")];

    public static IReadOnlyList<string> Steg(Bokning b) => b.Museum is null
        ? ["Begärd", "Godkänd", "Genomförd", "Avräknad", "Utbetald"]
        : ["Begärd", "Godkänd", "Bekräftad", "Genomförd", "Avräknad", "Utbetald"];

    /// <summary>The step reached; none of them for a booking that came to nothing.</summary>
    public static string AktuelltSteg(Bokning b) => b.Tillstånd switch
    {
        _ when b.Utbetald is not null => "Utbetald",
        Bokningstillstånd.Begärd => "Begärd",
        Bokningstillstånd.VäntarPåMuseet => "Godkänd",
        Bokningstillstånd.Bekräftad => b.Museum is null ? "Godkänd" : "Bekräftad",
        Bokningstillstånd.Genomförd => "Genomförd",
        Bokningstillstånd.Avräknad => "Avräknad",
        _ => "",
    };

    public static Märke Märke(Bokningstillstånd tillstånd) => tillstånd switch
    {
        Bokningstillstånd.Begärd => new("Begärd", "warning", "romb"),
        Bokningstillstånd.Avböjd => new("Avböjd", "danger", "ruta"),
        Bokningstillstånd.VäntarPåMuseet => new("Väntar på museet", "info", "ring"),
        Bokningstillstånd.Bekräftad => new("Bekräftad", "success"),
        Bokningstillstånd.AvvisadAvMuseet => new("Avvisad av museet", "danger", "ruta"),
        Bokningstillstånd.Genomförd => new("Genomförd", "info"),
        Bokningstillstånd.Avräknad => new("Avräknad", "neutral"),
        Bokningstillstånd.Avbokad => new("Avbokad", "neutral", "ruta"),
        _ => new("Förfallen", "neutral", "ring"),
    };

    public static string Text(Stegslag slag, Bokning b) => slag switch
    {
        Stegslag.Begärdes => "Skolan begärde bokningen",
        Stegslag.Godkändes => "Kommunen godkände",
        Stegslag.Avböjdes => "Kommunen avböjde",
        Stegslag.Bekräftades => $"{b.Museum} bekräftade",
        Stegslag.Avvisades => $"{b.Museum} avvisade",
        Stegslag.Genomfördes => "Genomfördes",
        Stegslag.Rättades => "Antalet rättades",
        Stegslag.Räknades => "Stödet räknades av",
        Stegslag.Betalades => "Stödet betalades ut",
        Stegslag.Avbokades => b.AvbokadAv == Bokningarna.Avbokare.Utövaren ? "Utövaren ställde in" : "Avbokades",
        Stegslag.Förföll => "Bokningen förföll",
        Stegslag.Flyttades => $"{b.Museum} flyttade besöket",
        Stegslag.Drogs => "Utbudet drogs in ur katalogen",
        _ => "Ersattes av en ny bokning på en annan tid",
    };

    public static string När(DateTimeOffset start) => $"{Format.DagLång(DateOnly.FromDateTime(SvenskTid.Lokal(start)))} klockan {Format.Tid(start)}";

    /// <summary>What the booking holds or has got; a dash where there is nothing, or where it has been given back.</summary>
    public static string Stöd(Bokningstillstånd tillstånd, decimal stöd) =>
        stöd == 0 || tillstånd is Bokningstillstånd.AvvisadAvMuseet or Bokningstillstånd.Förfallen ? "–" : Format.Kronor(stöd);
}
