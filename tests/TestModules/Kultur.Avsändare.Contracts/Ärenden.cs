using Kultur.Contracts;

namespace Kultur.Avsändare.Contracts;

/// <summary>A matter has been opened.</summary>
/// <param name="ÄrendeId">The matter.</param>
/// <param name="Rubrik">Its heading.</param>
[EventName("avsandare.arende-oppnat", 1)]
public sealed record ÄrendeÖppnat(Guid ÄrendeId, string Rubrik) : IntegrationEvent
{
    /// <inheritdoc/>
    public override Guid Key => ÄrendeId;
}

/// <summary>A matter has another heading.</summary>
/// <param name="ÄrendeId">The matter.</param>
/// <param name="Rubrik">The new heading.</param>
[EventName("avsandare.arende-omdopt", 1)]
public sealed record ÄrendeOmdöpt(Guid ÄrendeId, string Rubrik) : IntegrationEvent
{
    /// <inheritdoc/>
    public override Guid Key => ÄrendeId;
}
