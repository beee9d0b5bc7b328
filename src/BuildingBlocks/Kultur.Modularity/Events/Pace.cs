using System.Collections.Concurrent;

namespace Kultur.Modularity.Events;

/// <summary>How fast this host's subscribers have been of late: who can share a transaction with others, and who would delay them.</summary>
internal sealed class Pace
{
    private static readonly TimeSpan Brisk = TimeSpan.FromMilliseconds(20);

    private readonly ConcurrentDictionary<string, TimeSpan> _means = [];

    /// <summary>False for one that is slow, has just failed or has not been seen yet.</summary>
    public bool IsBrisk(string subscriber) => _means.TryGetValue(subscriber, out var mean) && mean < Brisk;

    public void Heard(string subscriber, TimeSpan took) =>
        _means.AddOrUpdate(subscriber, took, (_, mean) => (mean * 0.8) + (took * 0.2));

    public void Failed(string subscriber) => _means[subscriber] = Brisk * 2;
}
