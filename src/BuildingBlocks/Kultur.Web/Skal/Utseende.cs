using Microsoft.AspNetCore.Http;

namespace Kultur.Web;

/// <summary>How a user wants the pages to look, kept in a cookie of its own so that the server can write it into the page.</summary>
/// <param name="Schema">auto, light or dark: the <c>data-color-scheme</c> of <c>html</c>.</param>
/// <param name="Tathet">null, or luftig for taller rows: the <c>data-tathet</c> of <c>html</c>.</param>
/// <param name="Kortkommandon">Whether single-key shortcuts are on.</param>
public sealed record Utseende(string Schema = "auto", string? Tathet = null, bool Kortkommandon = true)
{
    private const string Kaka = "kultur.utseende";

    /// <summary>What the request's cookie says, or the default.</summary>
    public static Utseende Las(HttpContext context) => context.Request.Cookies[Kaka]?.Split('.') is [var schema, var täthet, var kort]
        ? new Utseende(schema is "light" or "dark" ? schema : "auto", täthet == "luftig" ? täthet : null, kort != "av")
        : new Utseende();

    /// <summary>Keeps the choice for a year.</summary>
    public void Skriv(HttpContext context) => context.Response.Cookies.Append(
        Kaka,
        $"{Schema}.{Tathet ?? "normal"}.{(Kortkommandon ? "pa" : "av")}",
        new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            MaxAge = TimeSpan.FromDays(365),
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
        });
}
