namespace Kultur;

/// <summary>
/// Marks a property that says something of a living person (GDPR art. 4.1), so that history and Driftcentral hide it from
/// whoever needs not see it, and that register extracts and erasure find it. In an event: <c>[property: Personuppgift]</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PersonuppgiftAttribute : Attribute;
