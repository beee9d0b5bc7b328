namespace Kultur.Web;

/// <summary>One field of a change.</summary>
/// <param name="Falt">The field as users know it.</param>
/// <param name="Fore">Its value before; null for none.</param>
/// <param name="Efter">Its value after; null for none.</param>
public sealed record Faltandring(string Falt, string? Fore, string? Efter);

/// <summary>One saved change.</summary>
/// <param name="When">When, UTC.</param>
/// <param name="Who">Who, as shown to users.</param>
/// <param name="UseCase">What was done, in words.</param>
/// <param name="Changes">The fields that changed.</param>
public sealed record HistorikRad(DateTimeOffset When, string Who, string UseCase, IReadOnlyList<Faltandring> Changes);
