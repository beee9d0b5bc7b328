using Kultur.Domain;
using Kultur.Web;
using Microsoft.AspNetCore.Components;

namespace Kultur.NaturOchKulturmiljö;

/// <summary>Filters of a list, between the address and the query. Values stand in the address in lower-case ASCII.</summary>
internal static class Urval
{
    public static IReadOnlyList<T> Tolka<T>(IReadOnlyCollection<string>? valda)
        where T : struct, Enum =>
        [.. Enum.GetValues<T>().Where(v => valda?.Contains(Slug(v)) == true)];

    public static IReadOnlyList<FacettVal> Av<T>(IReadOnlyDictionary<T, int> antal, IReadOnlyCollection<T> valda, Func<T, string> namn)
        where T : struct, Enum =>
        [.. Enum.GetValues<T>().Select(v => new FacettVal(Slug(v), namn(v), antal.GetValueOrDefault(v), valda.Contains(v)))];

    public static IReadOnlyList<FacettVal> Förbund(IReadOnlyDictionary<string, int> perKommun, IReadOnlyCollection<string> valda) =>
    [
        .. Kommunalförbund.Alla.Select(f => new FacettVal(
            f.Slug, f.Kortnamn, f.Kommuner.Sum(k => perKommun.GetValueOrDefault(k.Kod)), valda.Contains(f.Slug))),
    ];

    public static IEnumerable<ValtFilter> Valt(NavigationManager navigation, string namn, string? värde, Func<string, string> text) =>
        string.IsNullOrEmpty(värde) ? [] : [new(text(värde), Adress.With(navigation, (namn, null), ("sida", null)))];

    public static IEnumerable<ValtFilter> Valda<T>(
        NavigationManager navigation, string namn, IReadOnlyCollection<T> valda, Func<T, string> text)
        where T : struct, Enum =>
        Valda(navigation, namn, [.. valda.Select(Slug)], slug => text(valda.Single(v => Slug(v) == slug)));

    public static IEnumerable<ValtFilter> ValdaFörbund(NavigationManager navigation, IReadOnlyCollection<string> valda) =>
        Valda(navigation, "forbund", valda, slug => Kommunalförbund.Alla.FirstOrDefault(f => f.Slug == slug)?.Kortnamn ?? slug);

    public static IEnumerable<ValtFilter> Valda(
        NavigationManager navigation, string namn, IReadOnlyCollection<string> valda, Func<string, string> text) =>
        valda.Select(v => new ValtFilter(
            text(v), Adress.With(navigation, (namn, valda.Where(annat => annat != v).ToArray()), ("sida", null))));

    public static string Slug<T>(T värde)
        where T : struct, Enum =>
        värde.ToString().ToLowerInvariant().Replace('å', 'a').Replace('ä', 'a').Replace('ö', 'o');
}
