using Kultur.Host.Inloggning;
using Kultur.Modularity;
using Kultur.Web;

namespace Kultur.Host;

/// <summary>What the host is made of, whether it serves or does what it is told.</summary>
internal static class Sammansättning
{
    public static WebApplication Bygg(this WebApplicationBuilder builder)
    {
        builder.WebHost.UseStaticWebAssets();
        builder.Services.AddModules(builder.Configuration, Modulkatalog.Alla);
        builder.Services.AddKulturWeb();
        builder.Services.AddTelemetri(builder.Configuration);
        builder.Services.AddInloggning(builder.Configuration);
        builder.Services.AddRazorComponents();
        builder.Services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = false);
        return builder.Build();
    }
}
