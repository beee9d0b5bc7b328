namespace Kultur.Web;

/// <summary>A way to see a list.</summary>
/// <param name="Text">"Tabell".</param>
/// <param name="Ikon">The icon beside it.</param>
/// <param name="Href">The same list seen so.</param>
/// <param name="Vald">Whether it is seen so now.</param>
public sealed record Vaxlingsval(string Text, string Ikon, string Href, bool Vald);
