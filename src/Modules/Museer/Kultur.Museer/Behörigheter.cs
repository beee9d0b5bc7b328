using Kultur.Modularity;

namespace Kultur.Museer;

internal static class Behörigheter
{
    public const string LäsaSamlingar = "museer.samlingar.lasa";
    public const string SkrivaSamlingar = "museer.samlingar.skriva";
    public const string LäsaInkommande = "museer.inkommande.lasa";
    public const string SkrivaInkommande = "museer.inkommande.skriva";
    public const string LäsaInlämnare = "museer.inlamnare.lasa";

    public static IReadOnlyList<Permission> Alla { get; } =
    [
        new(LäsaSamlingar, "Se föremål, placeringar och bilder", Samlingsläsare),
        new(SkrivaSamlingar, "Registrera, ändra, flytta, visa för allmänheten och läsa in föremål", Role.Intendent),
        new(LäsaInkommande, "Se inkommande objekt och besluten om dem", Samlingsläsare),
        new(SkrivaInkommande, "Ta emot objekt och besluta om dem", Role.Intendent),
        new(LäsaInlämnare, "Se vilka som har lämnat in och skänkt", Role.Intendent, Role.Chef),
    ];

    private static Role[] Samlingsläsare => [Role.Intendent, Role.Chef, Role.Museipedagog, Role.Antikvarie];
}
