using Kultur.Modularity;

namespace Kultur.Fortbildning;

internal static class Behörigheter
{
    public const string LäsaEvenemang = "fortbildning.evenemang.lasa";
    public const string SkrivaEvenemang = "fortbildning.evenemang.skriva";
    public const string LäsaDeltagare = "fortbildning.deltagare.lasa";
    public const string LäsaBehovsbank = "fortbildning.behovsbank.lasa";
    public const string SeUppgifter = "fortbildning.uppgifter";
    public const string SkrivaBehovsbank = "fortbildning.behovsbank.skriva";

    public static IReadOnlyList<Permission> Alla { get; } =
    [
        new(LäsaEvenemang, "Se evenemang och hur många som är anmälda", Läsare),
        new(SkrivaEvenemang, "Planera, publicera och ställa in evenemang, hantera deltagare och närvaro", Role.Utvecklare),
        new(LäsaDeltagare, "Se deltagares namn och e-postadresser", Role.Utvecklare),
        new(LäsaBehovsbank, "Se behovsbanken och kursförslagen", Läsare),
        new(SeUppgifter, "Få Fortbildnings uppgifter på Min dag", Role.Utvecklare, Role.Chef),
        new(SkrivaBehovsbank, "Avfärda kursförslag", Role.Utvecklare),
    ];

    private static Role[] Läsare => [Role.Utvecklare, Role.Chef, Role.Bibliotekskonsulent, Role.Samhällsutvecklare];
}
