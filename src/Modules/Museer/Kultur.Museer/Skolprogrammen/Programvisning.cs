namespace Kultur.Museer.Skolprogrammen;

/// <summary>How a programme's state looks.</summary>
internal static class Programvisning
{
    public static string Färg(this Programtillstånd tillstånd) => tillstånd switch
    {
        Programtillstånd.Publicerat => "success",
        Programtillstånd.Indraget => "warning",
        _ => "neutral",
    };

    public static string? Form(this Programtillstånd tillstånd) => tillstånd switch
    {
        Programtillstånd.Publicerat => null,
        Programtillstånd.Indraget => "romb",
        _ => "ring",
    };
}
