using Kultur.Modularity;
using Kultur.Modularity.Events;

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
        app.MapGet("/halsa/leverans", LeveransAsync).AllowAnonymous();
    }

    private static async Task<IResult> LeveransAsync(DeliveryHealth hälsa, CancellationToken ct)
    {
        var moduler = await hälsa.LookAsync(ct);
        var värst = moduler.Max(m => m.Level);
        return Results.Json(
            new
            {
                status = Ord(värst),
                moduler = moduler.ToDictionary(m => m.Module, m => new
                {
                    status = m.Answers ? Ord(m.Level) : "databasen svarar inte",
                    prenumeranter = m.Subscribers.ToDictionary(p => p.Subscriber, p => new
                    {
                        status = p.IsPaused ? "pausad" : Ord(p.Level),
                        vantar = p.Waiting,
                        doda = p.Dead,
                        parkerade = p.Parked,
                        sekunderEfter = p.Lag?.TotalSeconds,
                    }),
                }),
            },
            statusCode: värst == DeliveryHealthLevel.Unhealthy ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status200OK);
    }

    private static string Ord(DeliveryHealthLevel nivå) => nivå switch
    {
        DeliveryHealthLevel.Healthy => "levererar",
        DeliveryHealthLevel.Degraded => "sen",
        _ => "står still",
    };

    private static string Ord(ModuleState läge) => läge switch
    {
        ModuleState.Ready => "redo",
        ModuleState.Failed => "fel",
        _ => "startar",
    };
}
