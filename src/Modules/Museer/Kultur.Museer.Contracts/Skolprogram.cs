using Kultur.Contracts;

namespace Kultur.Museer.Contracts;

/// <summary>A school programme can be booked. Told again, whole, when it has changed: a copy is replaced, never patched.</summary>
/// <param name="ProgramId">The programme.</param>
/// <param name="Namn">As shown.</param>
/// <param name="Beskrivning">What the class does there, in Swedish.</param>
/// <param name="Museum">The site, as shown: "Vitlycke museum".</param>
/// <param name="Kommunkod">The site's municipality, SCB's four digits.</param>
/// <param name="FrånÅlder">The youngest it is made for, in years.</param>
/// <param name="TillÅlder">The oldest it is made for, in years.</param>
/// <param name="Minuter">How long it lasts.</param>
/// <param name="HögstAntal">How many children a group may have.</param>
/// <param name="Pris">Per group, in kronor; 0 where it is free.</param>
/// <param name="Från">The first day it is given, Swedish time.</param>
/// <param name="Till">The last day it is given, Swedish time.</param>
[EventName("museer.skolprogram-publicerat", 1)]
public sealed record SkolprogramPublicerat(
    Guid ProgramId, string Namn, string Beskrivning, string Museum, string Kommunkod,
    int FrånÅlder, int TillÅlder, int Minuter, int HögstAntal, decimal Pris, DateOnly Från, DateOnly Till) : IntegrationEvent
{
    /// <inheritdoc/>
    public override Guid Key => ProgramId;
}

/// <summary>A school programme can no longer be booked. Visits already confirmed stand until each is told otherwise.</summary>
/// <param name="ProgramId">The programme.</param>
/// <param name="Skäl">Why, in Swedish.</param>
[EventName("museer.skolprogram-indraget", 1)]
public sealed record SkolprogramIndraget(Guid ProgramId, [property: Personuppgift] string Skäl) : IntegrationEvent
{
    /// <inheritdoc/>
    public override Guid Key => ProgramId;
}
