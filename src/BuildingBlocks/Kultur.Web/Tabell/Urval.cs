namespace Kultur.Web;

/// <summary>One choice of a facet.</summary>
/// <param name="Varde">The value in the address.</param>
/// <param name="Etikett">The text.</param>
/// <param name="Antal">How many hits it has with the other filters on.</param>
/// <param name="Vald">Whether it is on.</param>
public sealed record FacettVal(string Varde, string Etikett, int Antal, bool Vald);

/// <summary>A filter that is on.</summary>
/// <param name="Text">What it is.</param>
/// <param name="UtanHref">The page without it.</param>
public sealed record ValtFilter(string Text, string UtanHref);
