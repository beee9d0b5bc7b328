namespace Kultur.Web;

/// <summary>A picture to look at.</summary>
/// <param name="Href">Where it is fetched.</param>
/// <param name="Alttext">What it shows, for those who do not see it.</param>
/// <param name="Text">Who made it and on what terms it may be used.</param>
public sealed record Visarbild(string Href, string Alttext, string Text);
