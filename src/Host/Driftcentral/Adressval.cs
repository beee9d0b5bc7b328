namespace Kultur.Host.Driftcentral;

/// <summary>What an address chooses on the pages of Driftcentral.</summary>
internal static class Adressval
{
    /// <summary>The value of this name; null for what is none.</summary>
    public static T? Av<T>(string? namn)
        where T : struct, Enum => Enum.TryParse<T>(namn, out var val) && Enum.IsDefined(val) ? val : null;

    /// <summary>The rows that were marked, what is no id among them as one that no row has; null where nothing was marked.</summary>
    public static IReadOnlyList<Guid>? Markerade(string[] id) =>
        id.Length == 0 ? null : [.. id.Select(text => Guid.TryParse(text, out var märkt) ? märkt : Guid.Empty)];
}
