using Kultur.Modularity;

namespace Kultur.Host.Hälsa;

/// <summary>For load balancers and the person on duty.</summary>
internal static class Hälsa
{
    public static void MapHälsa(this WebApplication app)
    {
        app.MapGet("/halsa/levande", () => Results.Ok(new { status = "lever" })).AllowAnonymous();
        app.MapGet("/halsa/redo", (ModuleReadiness beredskap) => Results.Json(
            new
            {
                status = beredskap.IsReady ? "redo" : "startar",
                moduler = beredskap.States.ToDictionary(s => s.Key, s => Ord(s.Value)),
            },
            statusCode: beredskap.IsReady ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable)).AllowAnonymous();
    }

    private static string Ord(ModuleState läge) => läge switch
    {
        ModuleState.Ready => "redo",
        ModuleState.Failed => "fel",
        _ => "startar",
    };
}
