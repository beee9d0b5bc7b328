using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace Kultur.Web;

/// <summary>What a page says about what was just done.</summary>
/// <param name="Text">A sentence: "Behovet registrerades."</param>
/// <param name="Undo">What <c>POST /angra</c> is given to undo it; null when it cannot be undone.</param>
/// <param name="UndoText">The undo button's text.</param>
public sealed record Notice(string Text, string? Undo = null, string UndoText = "Ångra");

/// <summary>Carries a notice over a redirect in a protected cookie that lives for ten minutes and is shown once.</summary>
public sealed class Notices
{
    private const string Kaka = "kultur.notis";
    private static readonly TimeSpan Livstid = TimeSpan.FromMinutes(10);

    private readonly ITimeLimitedDataProtector _protector;

    /// <summary>Takes the host's keys.</summary>
    public Notices(IDataProtectionProvider protection) =>
        _protector = protection.CreateProtector("Kultur.Web.Notices").ToTimeLimitedDataProtector();

    /// <summary>Leaves a notice for the next page.</summary>
    public void Write(HttpContext context, Notice notice) => context.Response.Cookies.Append(
        Kaka,
        _protector.Protect(JsonSerializer.Serialize(notice), Livstid),
        new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            MaxAge = Livstid,
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
        });

    /// <summary>Takes the notice left for this page; null when there is none.</summary>
    public Notice? Take(HttpContext context)
    {
        if (context.Request.Cookies[Kaka] is not { } kaka)
            return null;
        context.Response.Cookies.Delete(Kaka);
        try
        {
            return JsonSerializer.Deserialize<Notice>(_protector.Unprotect(kaka));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
