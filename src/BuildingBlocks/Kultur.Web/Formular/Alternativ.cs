namespace Kultur.Web;

/// <summary>Something to choose.</summary>
/// <param name="Varde">The posted value.</param>
/// <param name="Etikett">The text.</param>
public sealed record Alternativ(string Varde, string Etikett);
