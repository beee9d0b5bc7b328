using System.Collections.Concurrent;
using Microsoft.Extensions.Configuration;

namespace Kultur.Modularity.Events;

/// <summary>What this host has seen of its subscribers of late: who can share a transaction or a save with others.</summary>
internal sealed class Pace(IConfiguration settings)
{
    private static readonly TimeSpan Brisk = TimeSpan.FromMilliseconds(20);

    private readonly ConcurrentDictionary<string, TimeSpan> _means = [];
    private readonly ConcurrentDictionary<string, bool> _askers = [];

    /// <summary>How long a subscriber may take for an event, in real time.</summary>
    public TimeSpan Longest { get; } = LongestBy(settings);

    /// <summary><c>Händelser:Tidsgräns</c>, in seconds.</summary>
    public static TimeSpan LongestBy(IConfiguration settings) => TimeSpan.FromSeconds(settings.GetValue("Händelser:Tidsgräns", 10.0));

    /// <summary>False for one that is slow, has just failed or has not been seen yet: it would delay others.</summary>
    public bool IsBrisk(string subscriber) => _means.TryGetValue(subscriber, out var mean) && mean < Brisk;

    /// <summary>How long it has taken of late, per event; null when it has heard nothing since the start.</summary>
    public TimeSpan? MeanOf(string subscriber) => _means.TryGetValue(subscriber, out var mean) ? mean : null;

    public void Heard(string subscriber, TimeSpan took) =>
        _means.AddOrUpdate(subscriber, took, (_, mean) => (mean * 0.8) + (took * 0.2));

    public void Failed(string subscriber) => _means[subscriber] = Brisk * 2;

    /// <summary>Whether it has asked the database anything, so that what was heard before must be saved first.</summary>
    public bool Asks(string subscriber) => _askers.ContainsKey(subscriber);

    public void Asked(string subscriber) => _askers.TryAdd(subscriber, true);
}
