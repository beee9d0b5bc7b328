using Kultur.Fortbildning.Contracts;
using Kultur.Web;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Fortbildning;

/// <summary>The choices of a list's facets, with how many hits each has.</summary>
internal static class Facettval
{
    public static Task<Dictionary<T, int>> RäknaAsync<T>(this IQueryable<T> värden, CancellationToken ct)
        where T : notnull =>
        värden.GroupBy(v => v).Select(g => new { g.Key, Antal = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Antal, ct);

    public static IReadOnlyList<FacettVal> Av<T>(Dictionary<T, int> antal, IReadOnlyList<T> valda)
        where T : struct, Enum =>
    [
        .. Enum.GetValues<T>().Where(v => antal.ContainsKey(v) || valda.Contains(v))
            .Select(v => new FacettVal(Kod.Av(v), v.ToString(), antal.GetValueOrDefault(v), valda.Contains(v))),
    ];

    public static IReadOnlyList<FacettVal> Av(Dictionary<string, int> antalPerTema, IReadOnlyList<string> valda) =>
    [
        .. Teman.Alla.Where(t => antalPerTema.ContainsKey(t.Kod) || valda.Contains(t.Kod))
            .Select(t => new FacettVal(t.Kod, t.Namn, antalPerTema.GetValueOrDefault(t.Kod), valda.Contains(t.Kod))),
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
