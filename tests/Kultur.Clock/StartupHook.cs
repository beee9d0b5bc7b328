using System.Diagnostics.CodeAnalysis;

/// <summary>Brings this assembly into the host's process, where <c>ASPNETCORE_HOSTINGSTARTUPASSEMBLIES</c> names it.</summary>
[SuppressMessage("Design", "CA1050", Justification = "The runtime looks for this name outside any namespace.")]
internal static class StartupHook
{
    /// <summary>Called by the runtime before the host's own code.</summary>
    public static void Initialize()
    {
    }
}
