using Kultur.Web;
using Microsoft.AspNetCore.Components;

namespace Kultur.Museer;

internal static class Husfilter
{
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
