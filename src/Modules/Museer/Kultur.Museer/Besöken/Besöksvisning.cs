using Kultur.Museer.Besöksräkning;

namespace Kultur.Museer.Besöken;

/// <summary>How a visit's state and the words of its figures look.</summary>
internal static class Besöksvisning
{
    public static string Färg(this Besökstillstånd tillstånd) => tillstånd switch
    {
        Besökstillstånd.Bekräftat => "info",
        Besökstillstånd.Genomfört => "success",
        Besökstillstånd.Avvisat => "warning",
        _ => "neutral",
    };

    public static string? Form(this Besökstillstånd tillstånd) => tillstånd switch
    {
        Besökstillstånd.Bekräftat => "ring",
        Besökstillstånd.Genomfört => null,
        Besökstillstånd.Avvisat => "romb",
        _ => "ruta",
    };

    public static string Text(this Besökskategori kategori) => kategori switch
    {
        Besökskategori.BarnOchUnga => "Barn och unga",
        Besökskategori.EjFördelade => "Ej fördelade",
        _ => kategori.ToString(),
    };
}
