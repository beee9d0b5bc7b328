using Kultur.Contracts;

namespace Kultur.Samhällsutveckling.Contracts;

/// <summary>Reported to Samhällsutveckling: something of note has happened in a municipality and belongs on its time line.</summary>
/// <param name="HändelseId">What it is about, as known where it happened; told again under one id it takes the earlier one's place.</param>
/// <param name="Kommunkod">SCB's four digits.</param>
/// <param name="Modul">The slug of the module where it happened, for its mark and colour.</param>
/// <param name="Datum">The day, Swedish time.</param>
/// <param name="Rubrik">In one sentence, without personal data.</param>
/// <param name="Adress">The page that tells more, from the root; null where there is none.</param>
[EventName("samhalle.kommunhandelse-intraffad", 1)]
public sealed record KommunhändelseInträffad(
    Guid HändelseId, string Kommunkod, string Modul, DateOnly Datum, string Rubrik, string? Adress) : IntegrationEvent
{
    /// <inheritdoc/>
    public override Guid Key => HändelseId;
}
