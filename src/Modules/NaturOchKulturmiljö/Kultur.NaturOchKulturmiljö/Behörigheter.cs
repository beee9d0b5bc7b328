using Kultur.Modularity;

namespace Kultur.NaturOchKulturmiljö;

internal static class Behörigheter
{
    public const string LäsaRemisser = "miljo.remisser.lasa";
    public const string SkrivaRemisser = "miljo.remisser.skriva";
    public const string LäsaUtkast = "miljo.utkast.lasa";
    public const string LäsaObjekt = "miljo.objekt.lasa";
    public const string SkrivaObjekt = "miljo.objekt.skriva";
    public const string LäsaSkyddadeLägen = "miljo.skyddade-lagen.lasa";
    public const string LäsaFynd = "miljo.fynd.lasa";
    public const string SkrivaFynd = "miljo.fynd.skriva";
    public const string SeUppgifter = "miljo.uppgifter";

    private static readonly Role[] Läsare = [Role.Antikvarie, Role.Chef, Role.Samhällsutvecklare, Role.Intendent];

    public static IReadOnlyList<Permission> Alla { get; } =
    [
        new(LäsaRemisser, "Se remisser och vad vi har svarat", Läsare),
        new(SkrivaRemisser, "Registrera, handlägga och besvara remisser", Role.Antikvarie),
        new(LäsaUtkast, "Se yttranden som inte är expedierade", Role.Antikvarie, Role.Chef),
        new(LäsaObjekt, "Se miljöobjekt på listan och kartan", Läsare),
        new(SkrivaObjekt, "Registrera och bedöma miljöobjekt", Role.Antikvarie),
        new(LäsaSkyddadeLägen, "Se var skyddade naturobjekt finns (OSL 20 kap. 1 §)", Role.Antikvarie, Role.Chef),
        new(LäsaFynd, "Se fynd och var de är", Läsare),
        new(SkrivaFynd, "Ta emot och lämna in fynd, se vem som hittade", Role.Antikvarie),
        new(SeUppgifter, "Få Natur- och kulturmiljös uppgifter på Min dag", Role.Antikvarie, Role.Chef),
    ];
}
