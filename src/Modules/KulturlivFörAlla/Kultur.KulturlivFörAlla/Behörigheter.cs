using Kultur.Modularity;

namespace Kultur.KulturlivFörAlla;

internal static class Behörigheter
{
    public const string LäsaKatalog = "kulturliv.katalog.lasa";
    public const string SkrivaKatalog = "kulturliv.katalog.skriva";
    public const string LäsaBokningar = "kulturliv.bokningar.lasa";
    public const string GodkännaBokningar = "kulturliv.bokningar.godkanna";
    public const string LäsaStöd = "kulturliv.stod.lasa";
    public const string SkrivaStöd = "kulturliv.stod.skriva";
    public const string SeUppgifter = "kulturliv.uppgifter";
    public const string LäsaÄrenden = "kulturliv.arenden.lasa";
    public const string SkrivaÄrenden = "kulturliv.arenden.skriva";

    public static IReadOnlyList<Permission> Alla { get; } =
    [
        new(LäsaKatalog, "Se katalogens utbud, också det som inte är publicerat",
            Role.Utvecklare, Role.Chef, Role.Bibliotekskonsulent, Role.Samhällsutvecklare),
        new(SkrivaKatalog, "Lägga in, granska, publicera och dra in utbud", Role.Utvecklare),
        new(LäsaBokningar, "Se bokningar; kultursamordnaren ser sin egen kommuns", Role.Utvecklare, Role.Chef, Role.Kultursamordnare),
        new(GodkännaBokningar, "Godkänna, avböja, avboka och redovisa bokningar", Role.Utvecklare, Role.Kultursamordnare),
        new(LäsaStöd, "Se arrangörsstödet; kultursamordnaren ser sin egen kommuns", Role.Utvecklare, Role.Chef, Role.Kultursamordnare),
        new(SkrivaStöd, "Fördela, omfördela och betala ut arrangörsstöd, ändra satser och villkor", Role.Utvecklare),
        new(SeUppgifter, "Få Kulturliv för allas uppgifter på Min dag", Role.Utvecklare, Role.Kultursamordnare, Role.Chef),
        new(LäsaÄrenden, "Se rådgivningsärenden", Role.Utvecklare, Role.Chef, Role.Bibliotekskonsulent, Role.Samhällsutvecklare),
        new(SkrivaÄrenden, "Ta emot, besvara och avsluta rådgivningsärenden", Role.Utvecklare),
    ];
}
