using Kultur.Contracts;

namespace Kultur.Samhällsutveckling.Contracts;

/// <summary>A municipality's figures for a year have been entered or corrected.</summary>
/// <param name="Kommunkod">SCB's four digits.</param>
/// <param name="År">The figures are those of 31 December of this year.</param>
/// <param name="Folkmängd">Inhabitants; null where unknown, which is not zero.</param>
/// <param name="Barn3Till19">Children of 3 to 19 years; null where unknown.</param>
/// <param name="UppgiftId">The figure's id.</param>
[EventName("samhalle.kommunuppgifter-andrade", 1)]
public sealed record KommunuppgifterÄndrade(Guid UppgiftId, string Kommunkod, int År, int? Folkmängd, int? Barn3Till19) : IntegrationEvent
{
    /// <inheritdoc/>
    public override Guid Key => UppgiftId;
}
