using Microsoft.AspNetCore.Components;

namespace Kultur.Web;

/// <summary>Addresses of the same page with other query parameters; filters, sorting and paging live in the address.</summary>
public static class Adress
{
    /// <summary>The current address with some query parameters replaced and the others kept.</summary>
    /// <param name="navigation">Knows the current address.</param>
    /// <param name="ändringar">Name and new value; null removes the parameter, an array repeats it.</param>
    /// <returns>Path and query, to be used in an <c>href</c>.</returns>
    public static string With(NavigationManager navigation, params ReadOnlySpan<(string Namn, object? Värde)> ändringar)
    {
        var värden = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (namn, värde) in ändringar)
            värden[namn] = värde;
        return new Uri(navigation.GetUriWithQueryParameters(värden)).PathAndQuery;
    }

    /// <summary>The current path without its query.</summary>
    public static string Path(NavigationManager navigation) => new Uri(navigation.Uri).AbsolutePath;

    /// <summary>The current address, path and query.</summary>
    public static string Current(NavigationManager navigation) => new Uri(navigation.Uri).PathAndQuery;

    /// <summary>A place on the current page.</summary>
    public static string Fragment(NavigationManager navigation, string id) => $"{Current(navigation)}#{id}";

    /// <summary>The query of the current address, in order, decoded.</summary>
    internal static IEnumerable<(string Namn, string Värde)> Query(NavigationManager navigation) =>
        from del in new Uri(navigation.Uri).Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
        let par = del.Split('=', 2)
        select (Avkoda(par[0]), par.Length == 2 ? Avkoda(par[1]) : "");

    private static string Avkoda(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
