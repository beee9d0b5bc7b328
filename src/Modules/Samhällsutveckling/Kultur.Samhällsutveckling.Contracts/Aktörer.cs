using Kultur.Contracts;

namespace Kultur.Samhällsutveckling.Contracts;

/// <summary>What the other modules may know of an actor, whole: a copy is replaced, never patched.</summary>
/// <param name="AktörId">The actor.</param>
/// <param name="Slag"><c>organisation</c> or <c>person</c>.</param>
/// <param name="Namn">As shown.</param>
/// <param name="Epost">The address to write to; null where none is known.</param>
/// <param name="Roller">The actor's roles, past and coming ones too.</param>
public sealed record Aktörsuppgifter(
    Guid AktörId, string Slag, [property: Personuppgift] string Namn, [property: Personuppgift] string? Epost, IReadOnlyList<Aktörsroll> Roller);

/// <summary>A role in a municipality during a time; the two together may tell who the person is.</summary>
/// <param name="Roll">In Swedish, as entered: "Bibliotekschef".</param>
/// <param name="Kommunkod">SCB's four digits.</param>
/// <param name="Från">First day, Swedish time.</param>
/// <param name="Till">Last day, Swedish time; null while it lasts.</param>
public sealed record Aktörsroll([property: Personuppgift] string Roll, string Kommunkod, DateOnly Från, DateOnly? Till);

/// <summary>An actor has been entered in the register.</summary>
/// <param name="Aktör">As entered.</param>
[EventName("samhalle.aktor-registrerad", 1)]
public sealed record AktörRegistrerad(Aktörsuppgifter Aktör) : IntegrationEvent
{
    /// <inheritdoc/>
    public override Guid Key => Aktör.AktörId;
}

/// <summary>An actor's data have changed.</summary>
/// <param name="Aktör">As they are now.</param>
[EventName("samhalle.aktor-andrad", 1)]
public sealed record AktörÄndrad(Aktörsuppgifter Aktör) : IntegrationEvent
{
    /// <inheritdoc/>
    public override Guid Key => Aktör.AktörId;
}

/// <summary>Two entries turned out to be one actor. Whoever keeps the id of the one that is gone uses the other from now on.</summary>
/// <param name="Kvar">The actor that remains, as it is after the merge.</param>
/// <param name="BorttagenAktörId">The id that is gone; it still leads to the one that remains.</param>
[EventName("samhalle.aktorer-sammanslagna", 1)]
public sealed record AktörerSammanslagna(Aktörsuppgifter Kvar, Guid BorttagenAktörId) : IntegrationEvent
{
    /// <inheritdoc/>
    public override Guid Key => Kvar.AktörId;
}
