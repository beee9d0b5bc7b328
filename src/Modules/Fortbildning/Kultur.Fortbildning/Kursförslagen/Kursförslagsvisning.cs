namespace Kultur.Fortbildning.Kursförslagen;

/// <summary>How a Kursförslag is written on pages.</summary>
internal static class Kursförslagsvisning
{
    public static string Färg(this Kursförslagstillstånd tillstånd) => tillstånd switch
    {
        Kursförslagstillstånd.Öppet => "warning",
        Kursförslagstillstånd.Genomfört => "success",
        Kursförslagstillstånd.Avfärdat => "neutral",
        _ => "info",
    };

    public static string? Form(this Kursförslagstillstånd tillstånd) => tillstånd switch
    {
        Kursförslagstillstånd.Öppet => "ring",
        Kursförslagstillstånd.Avfärdat => "romb",
        _ => null,
    };
}
