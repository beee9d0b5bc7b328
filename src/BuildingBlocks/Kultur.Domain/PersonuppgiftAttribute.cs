namespace Kultur.Domain;

/// <summary>
/// Marks a property that says something of a living person (GDPR art. 4.1), so that history masks it and that
/// register extracts and erasure find it.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PersonuppgiftAttribute : Attribute;
