using Microsoft.EntityFrameworkCore;

namespace Kultur.Modularity;

/// <summary>One page of a list.</summary>
/// <typeparam name="T">A row.</typeparam>
/// <param name="Rader">The rows of this page.</param>
/// <param name="Totalt">How many rows there are on all pages.</param>
/// <param name="Sida">This page's number, from 1.</param>
/// <param name="Sidstorlek">Rows per page.</param>
public sealed record Sidad<T>(IReadOnlyList<T> Rader, int Totalt, int Sida, int Sidstorlek)
{
    /// <summary>How many pages there are; at least one.</summary>
    public int AntalSidor => Math.Max(1, (Totalt + Sidstorlek - 1) / Sidstorlek);
}

/// <summary>Reads lists a page at a time.</summary>
public static class Sidläsning
{
    /// <summary>One page and the count of all rows. A page beyond the last is the last.</summary>
    /// <param name="rader">Filtered and sorted.</param>
    /// <param name="sida">From 1; lower counts as 1.</param>
    /// <param name="sidstorlek">Rows per page.</param>
    /// <param name="ct">Cancels the reading.</param>
    public static async Task<Sidad<T>> SidaAsync<T>(this IQueryable<T> rader, int sida, int sidstorlek = 50, CancellationToken ct = default)
    {
        var totalt = await rader.CountAsync(ct);
        var sista = Math.Max(1, (totalt + sidstorlek - 1) / sidstorlek);
        var vald = Math.Clamp(sida, 1, sista);
        return new Sidad<T>(await rader.Skip((vald - 1) * sidstorlek).Take(sidstorlek).ToListAsync(ct), totalt, vald, sidstorlek);
    }
}
