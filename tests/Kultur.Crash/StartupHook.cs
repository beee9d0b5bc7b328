using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

/// <summary>
/// Ends the process, as a power cut would, at the step that <c>KULTUR_KRASCH</c> names: the start or stop of one of the
/// product's activities, such as <c>mark-delivered:start</c>, or within another, such as <c>deliver>save:stop</c>.
/// </summary>
[SuppressMessage("Design", "CA1050", Justification = "The runtime looks for this name outside any namespace.")]
internal static class StartupHook
{
    /// <summary>Called by the runtime before the host's own code.</summary>
    public static void Initialize()
    {
        if (Environment.GetEnvironmentVariable("KULTUR_KRASCH") is not { Length: > 0 } point)
            return;
        var edge = point[(point.LastIndexOf(':') + 1)..];
        var path = point[..point.LastIndexOf(':')].Split('>');
        ActivitySource.AddActivityListener(new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Kultur",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStarted = activity => EndIf(edge == "start" && IsAt(activity, path)),
            ActivityStopped = activity => EndIf(edge == "stop" && IsAt(activity, path)),
        });
    }

    private static bool IsAt(Activity activity, string[] path) =>
        activity.OperationName == path[^1] && path[..^1].All(outer => Outer(activity).Any(a => a.OperationName == outer));

    private static IEnumerable<Activity> Outer(Activity activity)
    {
        for (var outer = activity.Parent; outer is not null; outer = outer.Parent)
            yield return outer;
    }

    private static void EndIf(bool here)
    {
        if (!here)
            return;
        Process.GetCurrentProcess().Kill();
        Thread.Sleep(Timeout.Infinite);
    }
}
