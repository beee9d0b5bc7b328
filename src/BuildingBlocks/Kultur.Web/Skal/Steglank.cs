namespace Kultur.Web;

/// <summary>One step of the path to a page.</summary>
/// <param name="Text">The step's name.</param>
/// <param name="Href">Its address; null for the page itself, last in the path.</param>
public sealed record Steglank(string Text, string? Href = null);
