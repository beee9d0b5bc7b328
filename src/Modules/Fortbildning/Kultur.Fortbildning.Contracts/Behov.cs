using Kultur.Contracts;

namespace Kultur.Fortbildning.Contracts;

/// <summary>Reported to Fortbildning: somewhere a need has been noted that a course may meet.</summary>
/// <param name="BehovId">The need, as known where it was noted.</param>
/// <param name="Källa">The module that noted it, as shown: "Biblioteksutveckling".</param>
/// <param name="Kommunkod">SCB's four digits.</param>
/// <param name="Tema">One of <see cref="Teman"/>, by its code.</param>
/// <param name="Rubrik">The need in one sentence, without personal data.</param>
/// <param name="Brådska"><c>lag</c>, <c>normal</c> or <c>hog</c>.</param>
/// <param name="Noterat">The day it was noted, Swedish time.</param>
[EventName("fortbildning.behov-anmalt", 1)]
public sealed record BehovAnmält(
    Guid BehovId, string Källa, string Kommunkod, string Tema, string Rubrik, string Brådska, DateOnly Noterat) : IntegrationEvent
{
    /// <inheritdoc/>
    public override Guid Key => BehovId;
}

/// <summary>Reported to Fortbildning: a need is no longer one (it was noted by mistake, or met in another way).</summary>
/// <param name="BehovId">The need.</param>
/// <param name="Orsak">Why, in Swedish.</param>
[EventName("fortbildning.behov-aterkallat", 1)]
public sealed record BehovÅterkallat(Guid BehovId, [property: Personuppgift] string Orsak) : IntegrationEvent
{
    /// <inheritdoc/>
    public override Guid Key => BehovId;
}

/// <summary>A need has become part of something that may meet it: a Kursförslag, or the event made of it.</summary>
/// <param name="BehovId">The need.</param>
/// <param name="Rubrik">What it is linked to, as shown.</param>
/// <param name="EvenemangId">The event; null while there is only a Kursförslag.</param>
/// <param name="Datum">The event's day, Swedish time; null while there is none.</param>
[EventName("fortbildning.behov-kopplat", 1)]
public sealed record BehovKopplat(Guid BehovId, string Rubrik, Guid? EvenemangId, DateOnly? Datum) : IntegrationEvent
{
    /// <inheritdoc/>
    public override Guid Key => BehovId;
}

/// <summary>A need has been met: the event it was linked to has been held.</summary>
/// <param name="BehovId">The need.</param>
/// <param name="EvenemangId">The event.</param>
/// <param name="Titel">The event's title.</param>
/// <param name="Datum">The day it was held, Swedish time.</param>
/// <param name="DeltagareFrånKommunen">How many attended from the need's municipality.</param>
[EventName("fortbildning.behov-tillgodosett", 1)]
public sealed record BehovTillgodosett(
    Guid BehovId, Guid EvenemangId, string Titel, DateOnly Datum, int DeltagareFrånKommunen) : IntegrationEvent
{
    /// <inheritdoc/>
    public override Guid Key => BehovId;
}

/// <summary>A need is open again: what it was linked to has been cancelled or dropped.</summary>
/// <param name="BehovId">The need.</param>
/// <param name="Orsak">Why, in Swedish.</param>
[EventName("fortbildning.behov-ateroppnat", 1)]
public sealed record BehovÅteröppnat(Guid BehovId, [property: Personuppgift] string Orsak) : IntegrationEvent
{
    /// <inheritdoc/>
    public override Guid Key => BehovId;
}
