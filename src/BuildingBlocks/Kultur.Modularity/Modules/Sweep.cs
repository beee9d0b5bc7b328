namespace Kultur.Modularity;

/// <summary>How long a pump that has nothing to do waits for the bell before it looks for itself.</summary>
internal static class Sweep
{
    public static readonly TimeSpan AfterOutage = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    /// <summary>Until what waits is due, within reason.</summary>
    public static TimeSpan Until(DateTimeOffset? next, TimeProvider clock) => next is { } due
        ? TimeSpan.FromTicks(Math.Clamp((due - clock.GetUtcNow()).Ticks, Shortest.Ticks, Longest.Ticks))
        : Longest;
}
