using Kultur.Contracts;

namespace Kultur.Museer.Contracts;

/// <summary>Reported to Museer: a school wants to come. Answered by <see cref="BesökBekräftat"/> or <see cref="BesökAvvisat"/>.</summary>
/// <param name="BokningId">The booking, as known where it was made.</param>
/// <param name="ProgramId">The school programme.</param>
/// <param name="Start">When the class wants to begin.</param>
/// <param name="AntalBarn">How many children are expected.</param>
/// <param name="AntalVuxna">How many adults come with them.</param>
/// <param name="Skola">The school, as entered.</param>
/// <param name="Kommunkod">The school's municipality, SCB's four digits.</param>
/// <param name="Årskurs">As entered: "åk 4".</param>
/// <param name="Kontakt">Whom the museum may reach.</param>
/// <param name="Önskemål">What the school asks for, such as a lift or a place to eat; null for nothing.</param>
[EventName("museer.besok-begart", 1)]
public sealed record BesökBegärt(
    Guid BokningId, Guid ProgramId, DateTimeOffset Start, int AntalBarn, int AntalVuxna,
    string Skola, string Kommunkod, string Årskurs,
    [property: Personuppgift] Besökskontakt Kontakt, [property: Personuppgift] string? Önskemål) : IntegrationEvent
{
    /// <inheritdoc/>
    public override Guid Key => BokningId;
}

/// <summary>The teacher who comes with a class.</summary>
/// <param name="Namn">Name.</param>
/// <param name="Epost">Address to write to.</param>
/// <param name="Telefon">As entered; null where none was given.</param>
public sealed record Besökskontakt(
    [property: Personuppgift] string Namn, [property: Personuppgift] string Epost, [property: Personuppgift] string? Telefon);

/// <summary>Reported to Museer: the visit will not take place; what was reserved for it is free again.</summary>
/// <param name="BokningId">The booking.</param>
/// <param name="Skäl">Why, in Swedish.</param>
[EventName("museer.besok-aterkallat", 1)]
public sealed record BesökÅterkallat(Guid BokningId, [property: Personuppgift] string Skäl) : IntegrationEvent
{
    /// <inheritdoc/>
    public override Guid Key => BokningId;
}

/// <summary>Room and educator are reserved for the visit. Told again when it gets another room or another time.</summary>
/// <param name="BokningId">The booking.</param>
/// <param name="Start">When it begins.</param>
/// <param name="Slut">When it ends.</param>
/// <param name="Museum">The site, as shown.</param>
/// <param name="Lokal">The room, as shown.</param>
/// <param name="FlyttatDärför">Why the museum gave it another time, in Swedish; null when it did not.</param>
[EventName("museer.besok-bekraftat", 1)]
public sealed record BesökBekräftat(
    Guid BokningId, DateTimeOffset Start, DateTimeOffset Slut, string Museum, string Lokal,
    [property: Personuppgift] string? FlyttatDärför = null) : IntegrationEvent
{
    /// <inheritdoc/>
    public override Guid Key => BokningId;
}

/// <summary>The museum cannot receive the visit: it was refused when asked for, or called off after it was confirmed.</summary>
/// <param name="BokningId">The booking.</param>
/// <param name="Skäl">Why, in Swedish.</param>
/// <param name="Alternativ">Times near the one wanted when it could be received, earliest first; empty where there are none.</param>
[EventName("museer.besok-avvisat", 1)]
public sealed record BesökAvvisat(
    Guid BokningId, [property: Personuppgift] string Skäl, IReadOnlyList<DateTimeOffset> Alternativ) : IntegrationEvent
{
    /// <inheritdoc/>
    public override Guid Key => BokningId;
}

/// <summary>The visit has been held.</summary>
/// <param name="BokningId">The booking.</param>
/// <param name="Datum">The day, Swedish time.</param>
/// <param name="AntalBarn">How many children came; 0 when the class stayed away.</param>
/// <param name="AntalVuxna">How many adults came with them.</param>
[EventName("museer.besok-genomfort", 1)]
public sealed record BesökGenomfört(Guid BokningId, DateOnly Datum, int AntalBarn, int AntalVuxna) : IntegrationEvent
{
    /// <inheritdoc/>
    public override Guid Key => BokningId;
}
