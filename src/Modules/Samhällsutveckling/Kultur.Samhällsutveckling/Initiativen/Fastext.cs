namespace Kultur.Samhällsutveckling.Initiativen;

/// <summary>How phases are written on pages.</summary>
internal static class Fastext
{
    public static readonly IReadOnlyList<string> Alla = [.. Enum.GetValues<Fas>().Select(fas => fas.ToString())];

    public static string Gemen(Fas fas) => fas.ToString().ToLowerInvariant();
}
