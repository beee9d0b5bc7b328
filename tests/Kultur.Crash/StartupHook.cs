using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

/// <summary>
/// Ends the process, as a power cut would, at the step that <c>KULTUR_KRASCH</c> names: the start or stop of one of the
/// product's activities, such as <c>mark-delivered:start</c>, or within another, such as <c>deliver>save:stop</c>. At the one
/// that <c>KULTUR_FRYS</c> names it is frozen instead, the first time, until somebody lets it go on.
/// </summary>
[SuppressMessage("Design", "CA1050", Justification = "The runtime looks for this name outside any namespace.")]
internal static class StartupHook
{
    private const int Sigstop = 19;

    private static int _frozen;

    /// <summary>Called by the runtime before the host's own code.</summary>
    public static void Initialize()
    {
        At("KULTUR_KRASCH", End);
        At("KULTUR_FRYS", Freeze);
    }

    private static void At(string setting, Action act)
    {
        if (Environment.GetEnvironmentVariable(setting) is not { Length: > 0 } point)
            return;
        var edge = point[(point.LastIndexOf(':') + 1)..];
        var path = point[..point.LastIndexOf(':')].Split('>');
        ActivitySource.AddActivityListener(new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Kultur",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStarted = activity => ActIf("start", activity),
            ActivityStopped = activity => ActIf("stop", activity),
        });

        void ActIf(string passed, Activity activity)
        {
            if (edge == passed && IsAt(activity, path))
                act();
        }
    }

    private static bool IsAt(Activity activity, string[] path) =>
        activity.OperationName == path[^1] && path[..^1].All(outer => Outer(activity).Any(a => a.OperationName == outer));

    private static IEnumerable<Activity> Outer(Activity activity)
    {
        for (var outer = activity.Parent; outer is not null; outer = outer.Parent)
            yield return outer;
    }

    private static void End()
    {
        Process.GetCurrentProcess().Kill();
        Thread.Sleep(Timeout.Infinite);
    }

    private static void Freeze()
    {
        if (Interlocked.Exchange(ref _frozen, 1) == 0)
            _ = Signal(Environment.ProcessId, Sigstop);
    }

    [DllImport("libc", EntryPoint = "kill")]
    private static extern int Signal(int process, int signal);
}
