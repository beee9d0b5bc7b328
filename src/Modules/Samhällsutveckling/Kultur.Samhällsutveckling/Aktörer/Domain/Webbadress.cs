using Kultur.Domain;

namespace Kultur.Samhällsutveckling.Aktörer;

/// <summary>Reads the address of a web site as somebody wrote it; one without a scheme is taken to be https.</summary>
internal static class Webbadress
{
    public static Result<string> Tolka(string? text)
    {
        var skriven = text?.Trim() ?? "";
        var hel = skriven.Contains("://", StringComparison.Ordinal) ? skriven : $"https://{skriven}";
        return Uri.TryCreate(hel, UriKind.Absolute, out var adress)
            && (adress.Scheme == Uri.UriSchemeHttps || adress.Scheme == Uri.UriSchemeHttp)
            && adress.Host.Contains('.', StringComparison.Ordinal)
            && hel.Length <= 300
            ? hel
            : Error.Invalid("Skriv webbadressen som https://exempel.se.");
    }
}
