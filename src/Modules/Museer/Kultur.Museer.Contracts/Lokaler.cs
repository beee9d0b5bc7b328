using Kultur.Contracts;

namespace Kultur.Museer.Contracts;

/// <summary>A room at a museum may be asked for by others. Told again, whole, when it has changed.</summary>
/// <param name="LokalId">The room.</param>
/// <param name="Namn">As shown: "Hörsalen".</param>
/// <param name="Museum">The site, as shown.</param>
/// <param name="Adress">The site's address.</param>
/// <param name="Kommunkod">The site's municipality, SCB's four digits.</param>
/// <param name="Platser">How many it holds.</param>
[EventName("museer.lokal-upplaten", 1)]
public sealed record LokalUpplåten(Guid LokalId, string Namn, string Museum, string Adress, string Kommunkod, int Platser) : IntegrationEvent
{
    /// <inheritdoc/>
    public override Guid Key => LokalId;
}

/// <summary>A room may no longer be asked for; what is confirmed stands.</summary>
/// <param name="LokalId">The room.</param>
[EventName("museer.lokal-stangd", 1)]
public sealed record LokalStängd(Guid LokalId) : IntegrationEvent
{
    /// <inheritdoc/>
    public override Guid Key => LokalId;
}

/// <summary>
/// Reported to Museer: an event wants a room. Told again when the event has moved: the new request takes the place of
/// the earlier one. Answered by <see cref="LokalBekräftad"/> or <see cref="LokalAvvisad"/>.
/// </summary>
/// <param name="EvenemangId">The event, as known where it is planned.</param>
/// <param name="LokalId">The room.</param>
/// <param name="Titel">The event's title, as shown in the house calendar.</param>
/// <param name="Start">When it begins.</param>
/// <param name="Slut">When it ends.</param>
/// <param name="Antal">How many are expected.</param>
[EventName("museer.lokal-begard", 1)]
public sealed record LokalBegärd(
    Guid EvenemangId, Guid LokalId, string Titel, DateTimeOffset Start, DateTimeOffset Slut, int Antal) : IntegrationEvent
{
    /// <inheritdoc/>
    public override Guid Key => EvenemangId;
}

/// <summary>Reported to Museer: the event needs its room no longer.</summary>
/// <param name="EvenemangId">The event.</param>
[EventName("museer.lokal-aterlamnad", 1)]
public sealed record LokalÅterlämnad(Guid EvenemangId) : IntegrationEvent
{
    /// <inheritdoc/>
    public override Guid Key => EvenemangId;
}

/// <summary>The room is the event's at this time.</summary>
/// <param name="EvenemangId">The event.</param>
/// <param name="LokalId">The room.</param>
/// <param name="Start">From.</param>
/// <param name="Slut">Until.</param>
[EventName("museer.lokal-bekraftad", 1)]
public sealed record LokalBekräftad(Guid EvenemangId, Guid LokalId, DateTimeOffset Start, DateTimeOffset Slut) : IntegrationEvent
{
    /// <inheritdoc/>
    public override Guid Key => EvenemangId;
}

/// <summary>The event cannot have the room at this time.</summary>
/// <param name="EvenemangId">The event.</param>
/// <param name="LokalId">The room.</param>
/// <param name="Start">From.</param>
/// <param name="Slut">Until.</param>
/// <param name="Skäl">Why, in Swedish: what takes the room, or how many it holds.</param>
/// <param name="LedigaLokaler">Rooms at the same site that are free then and large enough.</param>
[EventName("museer.lokal-avvisad", 1)]
public sealed record LokalAvvisad(
    Guid EvenemangId, Guid LokalId, DateTimeOffset Start, DateTimeOffset Slut, [property: Personuppgift] string Skäl,
    IReadOnlyList<Guid> LedigaLokaler) : IntegrationEvent
{
    /// <inheritdoc/>
    public override Guid Key => EvenemangId;
}
