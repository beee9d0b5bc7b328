using Kultur.Domain;
using Kultur.Web;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace Kultur.KulturlivFörAlla;

/// <summary>The choices of a list's facets, with how many hits each has.</summary>
internal static class Facettval
{
    /// <summary>How many rows there are of each value, counted by the database.</summary>
    public static Task<Dictionary<T, int>> RäknaAsync<T>(this IQueryable<T> värden, CancellationToken ct)
        where T : notnull =>
        värden.GroupBy(v => v).Select(g => new { g.Key, Antal = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Antal, ct);

    /// <summary>The values of an enum that have hits or are on.</summary>
    public static IReadOnlyList<FacettVal> Av<T>(IReadOnlyDictionary<T, int> antal, IReadOnlyList<T> valda, Func<T, string> namn)
        where T : struct, Enum =>
    [
        .. Enum.GetValues<T>().Where(v => antal.ContainsKey(v) || valda.Contains(v))
            .Select(v => new FacettVal(Kod.Av(v), namn(v), antal.GetValueOrDefault(v), valda.Contains(v))),
    ];

    /// <summary>The municipalities that have hits or are on.</summary>
    public static IReadOnlyList<FacettVal> Kommunerna(IReadOnlyDictionary<string, int> antal, IReadOnlyList<string> valda) =>
    [
        .. Kommuner.Alla.Where(k => antal.ContainsKey(k.Kod) || valda.Contains(k.Kod))
            .Select(k => new FacettVal(k.Kod, k.Namn, antal.GetValueOrDefault(k.Kod), valda.Contains(k.Kod))),
    ];

    /// <summary>The filters that are on, each with the page without it.</summary>
    public static List<ValtFilter> Valda(
        NavigationManager navigation, string? text, params IEnumerable<(string Namn, IReadOnlyList<FacettVal> Val)> facetter)
    {
        List<ValtFilter> valda = [];
        if (!string.IsNullOrWhiteSpace(text))
            valda.Add(new($"”{text}”", Adress.With(navigation, ("q", null), ("sida", null))));
        valda.AddRange(
            from facett in facetter
            let kvar = facett.Val.Where(v => v.Vald).ToList()
            from valt in kvar
            select new ValtFilter(
                valt.Etikett,
                Adress.With(navigation, (facett.Namn, kvar.Where(v => v != valt).Select(v => v.Varde).ToArray()), ("sida", null))));
        return valda;
    }
}
