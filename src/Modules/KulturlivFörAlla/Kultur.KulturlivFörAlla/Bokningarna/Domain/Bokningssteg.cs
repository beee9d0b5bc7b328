using Kultur.Domain;

namespace Kultur.KulturlivFörAlla.Bokningarna;

internal enum Bokningstillstånd
{
    /// <summary>Waits for the municipality.</summary>
    Begärd,

    Avböjd,

    /// <summary>The municipality has approved and the museum is asked.</summary>
    VäntarPåMuseet,

    Bekräftad,

    /// <summary>The museum cannot receive it.</summary>
    AvvisadAvMuseet,

    Genomförd,

    Avräknad,

    Avbokad,

    /// <summary>Nobody answered in time.</summary>
    Förfallen,
}

internal enum Stegslag
{
    Begärdes,
    Godkändes,
    Avböjdes,
    Bekräftades,
    Avvisades,
    Genomfördes,
    Räknades,
    Betalades,
    Avbokades,
    Förföll,
    Drogs,
    Ersattes,

    /// <summary>The museum has given it another room or another time.</summary>
    Flyttades,

    /// <summary>The coordinator reports another number than the museum counted.</summary>
    Rättades,
}

internal enum Avbokare
{
    Skolan,
    Utövaren,
}

/// <summary>One step of the booking's way, as its page shows it.</summary>
internal sealed record Bokningssteg(int Nr, Stegslag Slag, DateTimeOffset När, string? Text);

/// <summary>How many children of a stage of school came.</summary>
internal sealed record Barnantal(string Grupp, int Antal);

/// <summary>The booking took a step. Letters and announcements follow from it.</summary>
internal sealed record BokningTogSteg(Bokning Bokning, Stegslag Slag, string? Text) : IDomainEvent;

/// <summary>The museum no longer needs to hold room and educator.</summary>
internal sealed record MuseetSläpptes(BokningId Id, string Skäl) : IDomainEvent;
