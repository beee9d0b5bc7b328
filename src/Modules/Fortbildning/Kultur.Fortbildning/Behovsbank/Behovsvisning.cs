namespace Kultur.Fortbildning.Behovsbank;

/// <summary>How a need is written on pages.</summary>
internal static class Behovsvisning
{
    public static string Färg(this Behovstillstånd tillstånd) => tillstånd switch
    {
        Behovstillstånd.Kopplat => "info",
        Behovstillstånd.Tillgodosett => "success",
        Behovstillstånd.Återkallat => "neutral",
        _ => "warning",
    };

    public static string? Form(this Behovstillstånd tillstånd) => tillstånd switch
    {
        Behovstillstånd.Öppet => "ring",
        Behovstillstånd.Återkallat => "romb",
        _ => null,
    };
}
