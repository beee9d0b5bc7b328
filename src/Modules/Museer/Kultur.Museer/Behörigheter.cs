using Kultur.Modularity;

namespace Kultur.Museer;

internal static class Behörigheter
{
    public const string LäsaSamlingar = "museer.samlingar.lasa";
    public const string SkrivaSamlingar = "museer.samlingar.skriva";
    public const string LäsaInkommande = "museer.inkommande.lasa";
    public const string SkrivaInkommande = "museer.inkommande.skriva";
    public const string LäsaInlämnare = "museer.inlamnare.lasa";
    public const string LäsaHus = "museer.hus.lasa";
    public const string SkrivaHus = "museer.hus.skriva";
    public const string SeSamlingensUppgifter = "museer.samlingar.uppgifter";
    public const string SeHusetsUppgifter = "museer.hus.uppgifter";
    public const string LäsaBesökskontakt = "museer.besokskontakt.lasa";

    public static IReadOnlyList<Permission> Alla { get; } =
    [
        new(LäsaSamlingar, "Se föremål, placeringar och bilder", Samlingsläsare),
        new(SkrivaSamlingar, "Registrera, ändra, flytta, visa för allmänheten och läsa in föremål", Role.Intendent),
        new(LäsaInkommande, "Se inkommande objekt och besluten om dem", Samlingsläsare),
        new(SkrivaInkommande, "Ta emot objekt och besluta om dem", Role.Intendent),
        new(LäsaInlämnare, "Se vilka som har lämnat in och skänkt", Role.Intendent, Role.Chef),
        new(LäsaHus, "Se skolprogram, lokaler, husets kalender och besök", Role.Museipedagog, Role.Intendent, Role.Chef, Role.Utvecklare),
        new(SkrivaHus, "Göra skolprogram, sköta lokaler och kalender, ta emot och räkna besök", Role.Museipedagog),
        new(SeSamlingensUppgifter, "Få samlingens uppgifter på Min dag", Role.Intendent, Role.Chef),
        new(SeHusetsUppgifter, "Få husets uppgifter på Min dag", Role.Museipedagog, Role.Chef),
        new(LäsaBesökskontakt, "Se vem på skolan som kan nås om ett besök", Role.Museipedagog),
    ];

    private static Role[] Samlingsläsare => [Role.Intendent, Role.Chef, Role.Museipedagog, Role.Antikvarie];
}
