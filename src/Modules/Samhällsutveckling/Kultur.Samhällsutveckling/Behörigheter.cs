using Kultur.Modularity;

namespace Kultur.Samhällsutveckling;

internal static class Behörigheter
{
    public const string LäsaAktörer = "samhalle.aktorer.lasa";
    public const string SkrivaAktörer = "samhalle.aktorer.skriva";
    public const string SeKontaktuppgifter = "samhalle.aktorer.kontaktuppgifter";
    public const string LäsaInitiativ = "samhalle.initiativ.lasa";
    public const string SkrivaInitiativ = "samhalle.initiativ.skriva";
    public const string LäsaKommuner = "samhalle.kommuner.lasa";
    public const string SeUppgifter = "samhalle.uppgifter";
    public const string SkrivaKommuner = "samhalle.kommuner.skriva";

    public static readonly IReadOnlyList<Permission> Alla =
    [
        new(LäsaAktörer, "Se aktörer och deras roller", [.. Role.Förvaltningens]),
        new(SkrivaAktörer, "Registrera, ändra och slå ihop aktörer", Role.Samhällsutvecklare),
        new(SeKontaktuppgifter, "Se personers e-post, telefon och adress", Role.Samhällsutvecklare, Role.Chef),
        new(LäsaInitiativ, "Se initiativ", Role.Samhällsutvecklare, Role.Chef),
        new(SkrivaInitiativ, "Starta, ändra och avsluta initiativ", Role.Samhällsutvecklare),
        new(LäsaKommuner, "Se kommunernas uppgifter", [.. Role.Förvaltningens]),
        new(SeUppgifter, "Få Samhällsutvecklings uppgifter på Min dag", Role.Samhällsutvecklare, Role.Chef),
        new(SkrivaKommuner, "Läsa in kommunernas uppgifter", Role.Samhällsutvecklare),
    ];
}
