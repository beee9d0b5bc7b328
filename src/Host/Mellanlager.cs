using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using Kultur.Modularity;
using Kultur.Web;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.Extensions.Primitives;

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
            StatusCodeSelector = fault => fault is BadHttpRequestException bad ? bad.StatusCode
                : Outage.Is(fault) ? StatusCodes.Status503ServiceUnavailable
                : StatusCodes.Status500InternalServerError,
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

    /// <summary>An address whose question cannot be read (<c>?sida=abc</c>, <c>?q=%00</c>) leads to no page: 404.</summary>
    public static void UseLäsbaraFrågor(this WebApplication app) => app.Use((context, next) =>
    {
        if (context.Request.Query.All(fråga => ÄrText(fråga.Value))
            && (context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is not { } sida
                || Frågor.GetOrAdd(sida.Type, TolkadeFrågor).All(fråga => ÄrLäsbar(context.Request.Query[fråga.Name], fråga.Type))))
            return next(context);
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    });

    /// <summary>A form that cannot be read, or has a character that no database of text takes, is answered by 400.</summary>
    public static void UseLäsbaraFormulär(this WebApplication app) => app.Use(async (context, next) =>
    {
        if (HttpMethods.IsPost(context.Request.Method) && context.Request.HasFormContentType && !await ÄrLäsbartAsync(context))
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
        else
            await next(context);
    });

    private static async Task<bool> ÄrLäsbartAsync(HttpContext context)
    {
        try
        {
            return (await context.Request.ReadFormAsync(context.RequestAborted)).All(fält => ÄrText(fält.Value));
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private static bool ÄrText(StringValues värde) => värde.All(text => text?.Contains('\0') is not true);

    private static readonly ConcurrentDictionary<Type, IReadOnlyList<(string Name, Type Type)>> Frågor = [];

    /// <summary>The parameters of a page that are more than text.</summary>
    private static IReadOnlyList<(string Name, Type Type)> TolkadeFrågor(Type sida) =>
    [
        .. from property in sida.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
           let fråga = property.GetCustomAttribute<SupplyParameterFromQueryAttribute>()
           let typ = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType
           where fråga is not null && typ != typeof(string) && !typ.IsArray
           select (fråga.Name ?? property.Name, typ),
    ];

    private static bool ÄrLäsbar(StringValues värde, Type typ) => StringValues.IsNullOrEmpty(värde)
        || (typ == typeof(int) ? int.TryParse(värde, CultureInfo.InvariantCulture, out _)
            : typ == typeof(Guid) ? Guid.TryParse(värde, out _)
            : typ == typeof(bool) ? bool.TryParse(värde, out _)
            : typ != typeof(DateOnly) || DateOnly.TryParse(värde, CultureInfo.InvariantCulture, out _));

    /// <summary>
    /// A form that is no longer on its page, since its work is done, is answered by the page as it is now: what is pressed
    /// twice is harmless, and what somebody else was quicker to do is seen.
    /// </summary>
    public static void UsePasseradeFormulär(this WebApplication app) => app.Use((context, next) =>
    {
        if (HttpMethods.IsPost(context.Request.Method) && context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is not null)
        {
            var (path, query) = (context.Request.Path, context.Request.QueryString);
            context.Response.OnStarting(() =>
            {
                if (context.Response.StatusCode == StatusCodes.Status400BadRequest
                    && context.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: true }
                    && context.Request.HasFormContentType && context.Request.Form.ContainsKey("_handler"))
                {
                    context.RequestServices.GetRequiredService<Notices>().Write(context, new Notice("Det är redan gjort, av dig eller någon annan. Så här ser det ut nu."));
                    context.Response.StatusCode = StatusCodes.Status303SeeOther;
                    context.Response.Headers.Location = path + query.ToString();
                }

                return Task.CompletedTask;
            });
        }

        return next(context);
    });

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
