using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace Kultur.NaturOchKulturmiljö;

internal static class Räkning
{
    /// <summary>How many rows there are of each key, counted by the database.</summary>
    public static Task<Dictionary<TKey, int>> AntalPerAsync<T, TKey>(
        this IQueryable<T> rader, Expression<Func<T, TKey>> nyckel, CancellationToken ct)
        where TKey : notnull =>
        rader.GroupBy(nyckel).Select(g => new { g.Key, Antal = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Antal, ct);
}
