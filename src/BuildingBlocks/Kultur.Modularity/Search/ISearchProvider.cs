namespace Kultur.Modularity.Search;

/// <summary>A module's part of the global search; found in its assembly.</summary>
public interface ISearchProvider
{
    /// <summary>The module's slug, for its mark beside the hits.</summary>
    string Modul { get; }

    /// <summary>What the user may see of what matches, best first.</summary>
    /// <param name="text">As typed, trimmed; at least two characters.</param>
    /// <param name="limit">At most so many.</param>
    /// <param name="ct">Cancels the search.</param>
    Task<IReadOnlyList<SearchHit>> SearchAsync(string text, int limit, CancellationToken ct);
}

/// <summary>Something found.</summary>
/// <param name="Kind">What it is, in Swedish: "Aktör".</param>
/// <param name="Title">Its name.</param>
/// <param name="Detail">What tells it from others of the same name.</param>
/// <param name="Href">Its page.</param>
public sealed record SearchHit(string Kind, string Title, string Detail, string Href);
