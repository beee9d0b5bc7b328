using System.Security.Claims;
using Kultur.Domain;
using Kultur.Modularity;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using IResult = Microsoft.AspNetCore.Http.IResult;

namespace Kultur.Host.Inloggning;

/// <summary>
/// Who comes in. Nothing is open that does not say so. In Development one picks a demo role; real accounts take the
/// place of that page.
/// </summary>
internal static class Inloggning
{
    private const string RollClaim = "roll";
    private const string KommunClaim = "kommun";

    public static void AddInloggning(this IServiceCollection services, IConfiguration settings)
    {
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(cookie =>
        {
            cookie.Cookie.Name = "kultur.inloggning";
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.LoginPath = "/logga-in";
            cookie.ReturnUrlParameter = "till";
            cookie.ExpireTimeSpan = TimeSpan.FromHours(10);
            cookie.Events.OnRedirectToAccessDenied = context =>
            {
                context.Response.StatusCode = StatusCodes.Status403Forbidden;
                return Task.CompletedTask;
            };
        });
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddDataProtection().SetApplicationName("Kultur").PersistKeysBesideModules(settings);
    }

    /// <summary>Tells the rest of the request who is at work.</summary>
    public static void UseAnvändare(this WebApplication app)
    {
        var katalog = app.Services.GetRequiredService<ModuleCatalog>();
        app.Use((context, next) =>
        {
            if (Role.All.FirstOrDefault(r => r.Slug == context.User.FindFirstValue(RollClaim)) is { } roll)
                context.RequestServices.GetRequiredService<CurrentUser>().SignIn(
                    context.User.FindFirstValue(ClaimTypes.NameIdentifier)!, context.User.Identity!.Name!, roll, katalog,
                    context.User.FindFirstValue(KommunClaim));
            return next(context);
        });
    }

    public static void MapInloggning(this WebApplication app)
    {
        if (app.Environment.IsDevelopment())
            app.MapPost("/logga-in", LoggaIn).AllowAnonymous();
        app.MapPost("/logga-ut", async (HttpContext context, [FromForm(Name = "_handler")] string? _) =>
        {
            await context.SignOutAsync();
            return Results.Redirect("/logga-in");
        });
    }

    private static async Task<IResult> LoggaIn(HttpContext context, [FromForm] string roll, [FromForm] string? kommun, [FromForm] string? till)
    {
        if (Role.All.FirstOrDefault(r => r.Slug == roll) is not { } vald)
            return Results.BadRequest();
        if (vald.ÄrKommunal && Kommuner.Finn(kommun) is null)
            return Results.BadRequest();
        var identitet = new ClaimsIdentity(
            vald.ÄrKommunal ? Kommunal(vald, Kommuner.Finn(kommun)!) : Regional(vald), CookieAuthenticationDefaults.AuthenticationScheme);
        await context.SignInAsync(new ClaimsPrincipal(identitet));
        return Results.LocalRedirect(ÄrEgen(till) ? till! : "/");
    }

    private static Claim[] Regional(Role roll) =>
        [new(ClaimTypes.NameIdentifier, "demo-" + roll.Slug), new(ClaimTypes.Name, roll.Title), new(RollClaim, roll.Slug)];

    private static Claim[] Kommunal(Role roll, Kommun kommun) =>
    [
        new(ClaimTypes.NameIdentifier, $"demo-{roll.Slug}-{kommun.Kod}"), new(ClaimTypes.Name, $"{roll.Title} i {kommun.Namn}"),
        new(RollClaim, roll.Slug), new(KommunClaim, kommun.Kod),
    ];

    private static bool ÄrEgen(string? adress) => adress is ['/', not ('/' or '\\'), ..] or "/";
}
