namespace Kultur.KulturlivFörAlla;

/// <summary>A state as a page shows it: text, colour and shape of the mark.</summary>
internal sealed record Märke(string Text, string Farg, string? Form = null);
