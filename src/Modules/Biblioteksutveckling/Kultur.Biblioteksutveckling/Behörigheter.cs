using Kultur.Modularity;

namespace Kultur.Biblioteksutveckling;

internal static class Behörigheter
{
    public const string LäsaDialoger = "bibliotek.dialoger.lasa";
    public const string SkrivaDialoger = "bibliotek.dialoger.skriva";
    public const string LäsaBehov = "bibliotek.behov.lasa";
    public const string SkrivaBehov = "bibliotek.behov.skriva";
    public const string LäsaPlaner = "bibliotek.planer.lasa";
    public const string SeUppgifter = "bibliotek.uppgifter";
    public const string SkrivaPlaner = "bibliotek.planer.skriva";

    private static readonly Role[] Läsare = [Role.Bibliotekskonsulent, Role.Chef, Role.Utvecklare, Role.Samhällsutvecklare];

    public static IReadOnlyList<Permission> Alla { get; } =
    [
        new(LäsaDialoger, "Se dialoger med kommunernas bibliotek", Läsare),
        new(SkrivaDialoger, "Planera och dokumentera dialoger, se vilka som var med", Role.Bibliotekskonsulent),
        new(LäsaBehov, "Se behov och vilka som kom till det som mötte dem", Läsare),
        new(SkrivaBehov, "Registrera och avföra behov, se vem som frågade", Role.Bibliotekskonsulent),
        new(LäsaPlaner, "Se kommunernas biblioteksplaner", Läsare),
        new(SeUppgifter, "Få Biblioteksutvecklings uppgifter på Min dag", Role.Bibliotekskonsulent, Role.Chef),
        new(SkrivaPlaner, "Registrera och aktualisera biblioteksplaner", Role.Bibliotekskonsulent),
    ];
}
