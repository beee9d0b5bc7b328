namespace Kultur.Web;

/// <summary>One line of a calculation.</summary>
/// <param name="Text">What the sum is.</param>
/// <param name="Belopp">The sum in kronor.</param>
/// <param name="Regel">The rule it follows; null where it says itself.</param>
/// <param name="ArResultat">Whether it is what the calculation leads to.</param>
public sealed record Kalkylrad(string Text, decimal Belopp, string? Regel = null, bool ArResultat = false);
