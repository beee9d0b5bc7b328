using Kultur.Modularity;

namespace Kultur.KulturlivFörAlla;

internal static class Behörigheter
{
    public const string LäsaKatalog = "kulturliv.katalog.lasa";
    public const string SkrivaKatalog = "kulturliv.katalog.skriva";

    public static IReadOnlyList<Permission> Alla { get; } =
    [
        new(LäsaKatalog, "Se katalogens utbud, också det som inte är publicerat",
            Role.Utvecklare, Role.Chef, Role.Bibliotekskonsulent, Role.Samhällsutvecklare),
        new(SkrivaKatalog, "Lägga in, granska, publicera och dra in utbud", Role.Utvecklare),
    ];
}
