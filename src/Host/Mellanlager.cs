using Kultur.Modularity;
using Kultur.Web;

namespace Kultur.Host;

/// <summary>What every request passes on its way in.</summary>
internal static class Mellanlager
{
    private const string Innehållspolicy =
        "default-src 'self'; img-src 'self' data:; style-src 'self'; style-src-attr 'unsafe-inline'; script-src 'self'; "
        + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    /// <summary>Unknown addresses, refusals and faults are pages in Swedish, never a stack trace.</summary>
    public static void UseFelsidor(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/fel/500",
            CreateScopeForErrors = true,
            StatusCodeSelector = fault => fault is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError,
        });
        app.UseStatusCodePagesWithReExecute("/fel/{0}", createScopeForStatusCodePages: true);
        app.Use((context, next) =>
        {
            if (context.Request.Path.StartsWithSegments("/fel"))
                context.Request.Method = HttpMethods.Get;
            return next(context);
        });
    }

    /// <summary>Nothing is loaded from other hosts, nothing inline runs, no other site frames the pages.</summary>
    public static void UseSäkerhetshuvuden(this WebApplication app) => app.Use((context, next) =>
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Innehållspolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        return next(context);
    });

    /// <summary>Until every module is ready the house is closed: 503, try again soon.</summary>
    public static void UseVäntanPåModuler(this WebApplication app)
    {
        var beredskap = app.Services.GetRequiredService<ModuleReadiness>();
        app.Use((context, next) =>
        {
            if (beredskap.IsReady || context.Request.Path.StartsWithSegments("/halsa"))
                return next(context);
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            context.Response.Headers.RetryAfter = "2";
            context.Response.ContentType = "text/plain; charset=utf-8";
            return context.Response.WriteAsync("Kultur startar. Försök igen om en liten stund.");
        });
    }

    /// <summary>A form's hidden key, or the header of an automatic sender, makes a command sent twice run once.</summary>
    public static void UseIdempotens(this WebApplication app) => app.Use(async (context, next) =>
    {
        if (HttpMethods.IsPost(context.Request.Method))
        {
            var nyckel = context.Request.HasFormContentType
                ? (await context.Request.ReadFormAsync(context.RequestAborted))[Formularnyckel.Namn].ToString()
                : context.Request.Headers["Idempotency-Key"].ToString();
            context.RequestServices.GetRequiredService<RequestContext>().IdempotencyKey = nyckel.Length is > 0 and <= 100 ? nyckel : null;
        }

        await next(context);
    });
}
