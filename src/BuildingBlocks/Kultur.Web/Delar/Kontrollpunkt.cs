namespace Kultur.Web;

/// <summary>How one point of a checklist stands.</summary>
public enum Kontrollage
{
    /// <summary>In order.</summary>
    Klar,

    /// <summary>May be put right.</summary>
    Varning,

    /// <summary>Must be put right.</summary>
    Fel,
}

/// <summary>One point of a checklist.</summary>
/// <param name="Text">What is in order, or what is missing.</param>
/// <param name="Lage">How it stands.</param>
/// <param name="Href">Where it is put right.</param>
/// <param name="Lanktext">The text of that link: "Lägg till".</param>
public sealed record Kontrollpunkt(string Text, Kontrollage Lage = Kontrollage.Klar, string? Href = null, string? Lanktext = null);
