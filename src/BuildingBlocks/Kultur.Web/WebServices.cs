using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Kultur.Web;

/// <summary>Puts the pages' building blocks into the host.</summary>
public static class WebServices
{
    /// <summary>Adds what the components need: notices, the page's error, and an encoder that leaves å, ä and ö as they are.</summary>
    public static IServiceCollection AddKulturWeb(this IServiceCollection services)
    {
        services.AddDataProtection();
        services.AddSingleton<Notices>();
        services.AddSingleton<Undos>();
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddScoped<SidfelSource>();
        services.AddCascadingValue(scope => scope.GetRequiredService<SidfelSource>().Source);
        return services;
    }

    /// <summary>
    /// Lets browsers keep the fonts for a year. The style sheet names them without fingerprint, so they would otherwise be
    /// asked for anew on every page.
    /// </summary>
    public static IApplicationBuilder UseKulturWeb(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (context.Request.Path.StartsWithSegments("/_content/Kultur.Web/typsnitt"))
        {
            context.Response.OnStarting(() =>
            {
                if (context.Response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status304NotModified)
                    context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
                return Task.CompletedTask;
            });
        }

        return next(context);
    });
}
