namespace Kultur.Museer;

/// <summary>A value of an enum as in addresses: <c>ArkeologisktFynd</c> is <c>arkeologisktfynd</c>.</summary>
internal static class Kod
{
    public static string Av<T>(T värde)
        where T : struct, Enum => Ascii(värde.ToString());

    /// <summary>A name in lower-case ASCII.</summary>
    public static string Ascii(string namn) => namn.ToLowerInvariant().Replace('å', 'a').Replace('ä', 'a').Replace('ö', 'o');

    /// <summary>The values that some codes stand for; codes that stand for nothing are left out.</summary>
    public static List<T> Tolka<T>(IEnumerable<string>? koder)
        where T : struct, Enum =>
        [.. Enum.GetValues<T>().Where(v => koder?.Contains(Av(v)) == true)];
}
