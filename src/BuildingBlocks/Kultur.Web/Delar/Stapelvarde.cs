namespace Kultur.Web;

/// <summary>One bar.</summary>
/// <param name="Etikett">What it stands for.</param>
/// <param name="Varde">Its length; null when not known.</param>
/// <param name="Text">The figure as shown; the number itself when null.</param>
/// <param name="Href">Where the label leads.</param>
public sealed record Stapelvarde(string Etikett, decimal? Varde, string? Text = null, string? Href = null);
