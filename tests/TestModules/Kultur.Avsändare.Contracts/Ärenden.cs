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

/// <summary>A matter has been closed.</summary>
/// <param name="ÄrendeId">The matter.</param>
[EventName("avsandare.arende-stangt", 1)]
public sealed record ÄrendeStängt(Guid ÄrendeId) : IntegrationEvent
{
    /// <inheritdoc/>
    public override Guid Key => ÄrendeId;
}

/// <summary>A matter has been closed, and why.</summary>
/// <param name="ÄrendeId">The matter.</param>
/// <param name="Skäl">Why.</param>
[EventName("avsandare.arende-stangt", 2)]
public sealed record ÄrendeStängtMedSkäl(Guid ÄrendeId, string Skäl) : IntegrationEvent, IUpcastFrom<ÄrendeStängt, ÄrendeStängtMedSkäl>
{
    /// <inheritdoc/>
    public override Guid Key => ÄrendeId;

    /// <inheritdoc/>
    public static ÄrendeStängtMedSkäl From(ÄrendeStängt earlier) => new(earlier.ÄrendeId, "okänt");
}

/// <summary>A matter has been handed over.</summary>
/// <param name="ÄrendeId">The matter.</param>
/// <param name="Av">Who had it.</param>
/// <param name="Till">Who have it now.</param>
/// <param name="Hälsning">What was said.</param>
/// <param name="Antal">How many papers.</param>
[EventName("avsandare.arende-overlamnat", 1)]
public sealed record ÄrendeÖverlämnat(
    Guid ÄrendeId, Handläggare Av, IReadOnlyList<Handläggare> Till, [property: Personuppgift] string? Hälsning, int? Antal) : IntegrationEvent
{
    /// <inheritdoc/>
    public override Guid Key => ÄrendeId;
}

/// <summary>Who has a matter.</summary>
/// <param name="Namn">Name.</param>
/// <param name="Enhet">Where they work.</param>
public sealed record Handläggare([property: Personuppgift] string Namn, string Enhet);
