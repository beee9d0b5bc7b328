namespace Kultur.KulturlivFörAlla.Arrangörsstöd;

/// <summary>
/// Shares a sum in whole kronor by weight so that the parts add up to it exactly: each gets its quota rounded down, and
/// what is left goes krona by krona to those with the largest remainder. Equal remainders go by the lowest code, so that
/// the same basis always gives the same parts.
/// </summary>
internal static class StörstaRest
{
    /// <summary>Raised when the rule changes, so that an old distribution is still told apart.</summary>
    public const int Regelversion = 1;

    public static IReadOnlyDictionary<string, long> Fördela(long summa, IReadOnlyDictionary<string, int> vikter)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(summa);
        var alla = vikter.Values.Sum(v => (long)v);
        if (alla <= 0 || vikter.Values.Any(v => v < 0))
            throw new ArgumentException("The weights must not be negative, nor all zero.", nameof(vikter));

        var kvoter = vikter.Select(v => (Kod: v.Key, Hel: (long)(summa * (Int128)v.Value / alla), Bråk: summa * (Int128)v.Value % alla)).ToList();
        var kvar = (int)(summa - kvoter.Sum(k => k.Hel));
        var fårEnTill = kvoter.OrderByDescending(k => k.Bråk).ThenBy(k => k.Kod, StringComparer.Ordinal).Take(kvar).Select(k => k.Kod).ToHashSet();
        return kvoter.ToDictionary(k => k.Kod, k => k.Hel + (fårEnTill.Contains(k.Kod) ? 1 : 0));
    }
}
