using Kultur.Domain;

namespace Kultur.Web;

/// <summary>A point on a <see cref="Karta"/>.</summary>
/// <param name="Plats">Where.</param>
/// <param name="Text">What is there, shown when the pointer rests on it.</param>
/// <param name="Etikett">A word beside the point; null for none.</param>
/// <param name="Klass">sen for what is urgent, else null.</param>
public sealed record Kartpunkt(SwerefPunkt Plats, string Text, string? Etikett = null, string? Klass = null);
