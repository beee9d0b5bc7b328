using Kultur.Contracts;

namespace Kultur.Fortbildning.Contracts;

/// <summary>An event has been opened for registration.</summary>
/// <param name="EvenemangId">The event.</param>
/// <param name="Titel">As shown.</param>
/// <param name="Tema">One of <see cref="Teman"/>, by its code; null for none.</param>
/// <param name="Datum">The day, Swedish time.</param>
[EventName("fortbildning.evenemang-publicerat", 1)]
public sealed record EvenemangPublicerat(Guid EvenemangId, string Titel, string? Tema, DateOnly Datum) : IntegrationEvent
{
    /// <inheritdoc/>
    public override Guid Key => EvenemangId;
}

/// <summary>An event has been held: how many came, without personal data.</summary>
/// <param name="EvenemangId">The event.</param>
/// <param name="Titel">As shown.</param>
/// <param name="Tema">One of <see cref="Teman"/>, by its code; null for none.</param>
/// <param name="Datum">The day, Swedish time.</param>
/// <param name="PerKommun">Those who attended; municipalities without attendance are left out.</param>
[EventName("fortbildning.deltagande-summerat", 1)]
public sealed record DeltagandeSummerat(
    Guid EvenemangId, string Titel, string? Tema, DateOnly Datum, IReadOnlyList<Kommundeltagande> PerKommun) : IntegrationEvent
{
    /// <inheritdoc/>
    public override Guid Key => EvenemangId;
}

/// <summary>Attendance from one municipality.</summary>
/// <param name="Kommunkod">SCB's four digits.</param>
/// <param name="Roll">The participants' role, as they gave it: "Bibliotekarie".</param>
/// <param name="Antal">How many attended.</param>
public sealed record Kommundeltagande(string Kommunkod, string Roll, int Antal);
