using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Kultur.Domain;
using Kultur.Modularity.Drift;
using Kultur.Modularity.Events;
using Kultur.Modularity.Mail;
using Kultur.Web;

namespace Kultur.Host.Driftcentral;

/// <summary>How Driftcentral writes instants and states.</summary>
internal static class Driftformat
{
    private static readonly JsonSerializerOptions _läsbart = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Ögonblick(DateTimeOffset när) =>
        SvenskTid.Lokal(när).ToString("yyyy-MM-dd HH.mm.ss", CultureInfo.InvariantCulture);

    /// <summary>What to know of skipping a delivery that waits.</summary>
    public const string KanHinnaFöre = "Ett försök som redan pågår kan hinna få verkan; då visas leveransen som levererad.";

    /// <summary>The end of a key, which tells it from others.</summary>
    public static string Nyckel(Guid nyckel) => "…" + nyckel.ToString()[^12..];

    public static string Läge(DeliveryState läge) => läge switch
    {
        DeliveryState.Delivered => "Levererad",
        DeliveryState.Dead => "Död",
        DeliveryState.Parked => "Parkerad",
        DeliveryState.Skipped => "Överhoppad",
        _ => "Väntar",
    };

    public static string Farg(DeliveryState läge) => läge switch
    {
        DeliveryState.Delivered => "success",
        DeliveryState.Dead => "danger",
        DeliveryState.Parked => "warning",
        _ => "neutral",
    };

    public static string? Form(DeliveryState läge) => läge switch
    {
        DeliveryState.Waiting => "ring",
        DeliveryState.Dead or DeliveryState.Parked => "romb",
        _ => null,
    };

    /// <summary>The state in a sentence about so many.</summary>
    public static string Läge(Prenumerantläge läge, int antal) => (läge, antal) switch
    {
        (Prenumerantläge.StårStill, _) => "står still",
        (Prenumerantläge.HarFastnat, _) => "har fastnat",
        (Prenumerantläge.Sen, 1) => "är sen",
        (Prenumerantläge.Sen, _) => "är sena",
        (Prenumerantläge.Pausad, 1) => "är pausad",
        (Prenumerantläge.Pausad, _) => "är pausade",
        _ => "hör i takt",
    };

    public static string Läge(Prenumerantläge läge) => läge switch
    {
        Prenumerantläge.StårStill => "Står still",
        Prenumerantläge.HarFastnat => "Har fastnat",
        Prenumerantläge.Sen => "Sen",
        Prenumerantläge.Pausad => "Pausad",
        _ => "I takt",
    };

    public static string Farg(Prenumerantläge läge) => läge switch
    {
        Prenumerantläge.StårStill or Prenumerantläge.HarFastnat => "danger",
        Prenumerantläge.Sen or Prenumerantläge.Pausad => "warning",
        _ => "success",
    };

    public static string? Form(Prenumerantläge läge) => läge switch
    {
        Prenumerantläge.StårStill or Prenumerantläge.HarFastnat => "romb",
        Prenumerantläge.Sen => "ring",
        Prenumerantläge.Pausad => "ruta",
        _ => null,
    };

    /// <summary>A module's state, in the words of the subscriber who is worst off.</summary>
    public static Prenumerantläge Läge(Hörandeläge modul) => modul.Nivå switch
    {
        DeliveryHealthLevel.Unhealthy => Prenumerantläge.StårStill,
        DeliveryHealthLevel.Degraded => modul.Fastnat > 0 ? Prenumerantläge.HarFastnat : Prenumerantläge.Sen,
        _ when modul.Fastnat > 0 => Prenumerantläge.HarFastnat,
        _ => modul.Pausade > 0 ? Prenumerantläge.Pausad : Prenumerantläge.Hör,
    };

    /// <summary>The overview's first line: what waits for a person, and who does not keep up.</summary>
    public static string Överblick(IReadOnlyList<Moduldrift> berättar, IReadOnlyList<Hörandeläge> hör)
    {
        string[] rader =
        [
            .. Fastnat(berättar.Sum(m => m.Döda + m.Parkerade), berättar.Sum(m => m.BrevMisslyckade)),
            .. Hos(hör.Where(m => !m.Svarar), "Databasen hos", "svarar inte"),
            .. Hos(hör.Where(m => m.Svarar && Läge(m) == Prenumerantläge.StårStill), "Leveransen till", "står still"),
            .. Hos(hör.Where(m => Läge(m) == Prenumerantläge.Sen), "Leveransen till", "är sen"),
            .. Hos(hör.Where(m => m.Pausade > 0), "Någon prenumerant hos", "är pausad"),
        ];
        return rader.Length == 0 ? "Allt levereras. Inget väntar på dig." : string.Join(' ', rader);

        static IEnumerable<string> Fastnat(int leveranser, int brev) => (leveranser, brev) switch
        {
            (0, 0) => [],
            (_, 0) => [$"{Format.Antal(leveranser, "leverans har", "leveranser har")} fastnat och väntar på dig."],
            (0, _) => [$"{Format.Antal(brev, "brev har", "brev har")} fastnat och väntar på dig."],
            _ => [$"{Format.Antal(leveranser, "leverans", "leveranser")} och {Format.Antal(brev, "brev", "brev")} har fastnat och väntar på dig."],
        };

        static IEnumerable<string> Hos(IEnumerable<Hörandeläge> moduler, string vad, string gör) =>
            moduler.Select(m => m.Titel).ToList() switch
            {
                [] => [],
                [var en] => [$"{vad} {en} {gör}."],
                [.. var flera, var sist] => [$"{vad} {string.Join(", ", flera)} och {sist} {gör}."],
            };
    }

    /// <summary>What an event's deliveries ask of a person; null where nothing.</summary>
    public static string? Väntar(Händelsekort händelse)
    {
        var (döda, parkerade) = (händelse.Leveranser.Count(l => l.Läge == DeliveryState.Dead), händelse.Leveranser.Count(l => l.Läge == DeliveryState.Parked));
        return (döda, parkerade) switch
        {
            (0, 0) => null,
            (_, 0) => $"{Format.Antal(döda, "leverans är död", "leveranser är döda")} och väntar på dig.",
            (0, _) => $"{Format.Antal(parkerade, "leverans är parkerad", "leveranser är parkerade")} tills en version känner händelsen och prenumeranten.",
            _ => $"{Format.Antal(döda + parkerade, "leverans", "leveranser")} har fastnat och väntar på dig.",
        };
    }

    /// <summary>How far behind a subscriber is.</summary>
    public static string Efter(TimeSpan? efter) => efter is { } tid ? Längd(tid) : "ingen";

    /// <summary>How many events a minute, by tenths where they are few.</summary>
    public static string Takt(double perMinut) => perMinut is > 0 and < 10 ? Format.Tal((decimal)perMinut, 1) : Format.Tal((long)Math.Round(perMinut));

    /// <summary>How long a subscriber takes.</summary>
    public static string Medeltid(TimeSpan? medel) => medel switch
    {
        null => "inget hört än",
        { TotalSeconds: >= 1 } tid => $"{Format.Tal((decimal)tid.TotalSeconds, 1)} s",
        { } tid => $"{Format.Tal((decimal)tid.TotalMilliseconds, 1)} ms",
    };

    /// <summary>Who did what: "2026-11-24 09.00.00: Driftansvarig spelade om."</summary>
    public static string Åtgärd(Åtgärd åtgärd) => $"{Ögonblick(åtgärd.När)}: {åtgärd.Användare} {åtgärd.Användningsfall switch
    {
        nameof(SpelaOmLeverans) => "spelade om.",
        nameof(SpelaOmLeveranser) => "spelade om, tillsammans med andra.",
        nameof(HoppaÖverLeverans) => $"hoppade över. {åtgärd.Orsak}",
        nameof(SkickaOmBrev) => "skickade om.",
        nameof(SkickaOmFleraBrev) => "skickade om, tillsammans med andra.",
        nameof(NoteraInsyn) => $"lät visa personuppgifterna. {åtgärd.Orsak}",
        nameof(PausaPrenumerant) => $"pausade. {åtgärd.Orsak}",
        nameof(ÅterupptaPrenumerant) => "återupptog.",
        var annat => annat + ".",
    }}";

    public static string Urval(Händelseurval urval) => urval switch
    {
        Händelseurval.FörsökerIgen => "Försöker igen",
        _ => urval.ToString(),
    };

    /// <summary>Where the open deliveries of a subscriber are listed, in one state and told by one module.</summary>
    public static string Lista(Öppet öppet, Prenumerantrad rad, Händelseurval urval) =>
        $"/drift/{öppet.Modul}/handelser?urval={urval}&prenumerant={Uri.EscapeDataString(rad.Namn)}";

    /// <summary>Where they are listed; where several modules have told such, the subscriber's page with a way to each.</summary>
    public static string Lista(string modul, Prenumerantrad rad, Händelseurval urval)
    {
        var berättare = rad.Öppna.Where(ö => (urval == Händelseurval.Döda ? ö.Döda : urval == Händelseurval.Parkerade ? ö.Parkerade : ö.Väntar) > 0).ToList();
        return berättare is [var enda] ? Lista(enda, rad, urval) : $"/drift/{modul}/prenumeranter/{rad.Namn}";
    }

    /// <summary>What kind of deliveries a choice is about: "parkerade leveranser".</summary>
    public static string Leveranser(Händelseurval urval, int antal) => (urval, antal) switch
    {
        (Händelseurval.Parkerade, 1) => "parkerad leverans",
        (Händelseurval.Parkerade, _) => "parkerade leveranser",
        (Händelseurval.FörsökerIgen, 1) => "leverans som har misslyckats",
        (Händelseurval.FörsökerIgen, _) => "leveranser som har misslyckats",
        (_, 1) => "död leverans",
        _ => "döda leveranser",
    };

    /// <summary>How it went for a subscriber: "levererad efter 0,12 s, 2 försök".</summary>
    public static string Utfall(Reseutfall utfall) => (utfall.Läge, utfall.Tid) switch
    {
        (DeliveryState.Delivered, { } tid) => $"levererad efter {Längd(tid)}{Flera(utfall.Försök)}",
        (DeliveryState.Skipped, { } tid) => $"överhoppad efter {Längd(tid)}",
        (var läge, _) => Läge(läge).ToLowerInvariant() + Flera(utfall.Försök),
    };

    /// <summary>How far in a step of a journey stands; no further in than a page has room for.</summary>
    public static string Indrag(int nivå) => string.Create(CultureInfo.InvariantCulture, $"{Math.Min(nivå, 8) * 1.25}rem");

    /// <summary>A payload with a line per field; as it is where it cannot be read.</summary>
    public static string Json(string innehåll)
    {
        try
        {
            return JsonNode.Parse(innehåll)?.ToJsonString(_läsbart) ?? innehåll;
        }
        catch (JsonException)
        {
            return innehåll;
        }
    }

    private static string Flera(int försök) => försök > 1 ? $", {försök} försök" : "";

    private static string Längd(TimeSpan tid) => tid switch
    {
        { TotalSeconds: < 60 } => $"{tid.TotalSeconds.ToString("0.##", CultureInfo.GetCultureInfo("sv-SE"))} s",
        { TotalHours: < 1 } => $"{tid.TotalMinutes:0} min",
        { TotalDays: < 2 } => $"{tid.TotalHours:0} tim",
        _ => $"{tid.TotalDays:0} dygn",
    };

    public static string Läge(MailState läge) => läge switch
    {
        MailState.Sent => "Skickat",
        MailState.Failed => "Har fastnat",
        _ => "Väntar",
    };

    public static string Farg(MailState läge) => läge switch
    {
        MailState.Sent => "success",
        MailState.Failed => "danger",
        _ => "neutral",
    };

    public static string? Form(MailState läge) => läge switch
    {
        MailState.Waiting => "ring",
        MailState.Failed => "romb",
        _ => null,
    };
}
