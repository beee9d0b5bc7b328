using Kultur.Contracts;

namespace Kultur.Museer.Contracts;

/// <summary>Reported to Museer: something has been found and is handed in. It becomes an incoming object there.</summary>
/// <param name="FyndId">The find, as known where it was reported.</param>
/// <param name="Benämning">What it is taken to be: "Yxa, skafthål".</param>
/// <param name="Beskrivning">What is known of it, without personal data.</param>
/// <param name="Kommunkod">Where it was found, SCB's four digits.</param>
/// <param name="Fyndplats">The place in words, which may name whose land it is.</param>
/// <param name="Norr">SWEREF 99 TM, metres; null where the position is unknown.</param>
/// <param name="Öst">SWEREF 99 TM, metres; null where the position is unknown.</param>
/// <param name="Funnet">The day it was found, Swedish time.</param>
[EventName("museer.fynd-inlamnat", 1)]
public sealed record FyndInlämnat(
    Guid FyndId, string Benämning, string Beskrivning, string Kommunkod, [property: Personuppgift] string Fyndplats,
    int? Norr, int? Öst, DateOnly Funnet) : IntegrationEvent
{
    /// <inheritdoc/>
    public override Guid Key => FyndId;
}

/// <summary>The museum has received the find and given it a number among its incoming objects.</summary>
/// <param name="FyndId">The find.</param>
/// <param name="Inkommandenummer">The number on the receipt.</param>
/// <param name="Museum">The site that has it, as shown.</param>
/// <param name="Mottaget">The day, Swedish time.</param>
[EventName("museer.fynd-mottaget", 1)]
public sealed record FyndMottaget(Guid FyndId, string Inkommandenummer, string Museum, DateOnly Mottaget) : IntegrationEvent
{
    /// <inheritdoc/>
    public override Guid Key => FyndId;
}

/// <summary>The find has become part of a collection.</summary>
/// <param name="FyndId">The find.</param>
/// <param name="Inventarienummer">The object's number, for good.</param>
/// <param name="Museum">The site whose collection it is in, as shown.</param>
/// <param name="Accederat">The day, Swedish time.</param>
[EventName("museer.fynd-accederat", 1)]
public sealed record FyndAccederat(Guid FyndId, string Inventarienummer, string Museum, DateOnly Accederat) : IntegrationEvent
{
    /// <inheritdoc/>
    public override Guid Key => FyndId;
}

/// <summary>The museum does not take the find into its collections and gives it back.</summary>
/// <param name="FyndId">The find.</param>
/// <param name="Skäl">Why, in Swedish.</param>
[EventName("museer.fynd-avbojt", 1)]
public sealed record FyndAvböjt(Guid FyndId, [property: Personuppgift] string Skäl) : IntegrationEvent
{
    /// <inheritdoc/>
    public override Guid Key => FyndId;
}
