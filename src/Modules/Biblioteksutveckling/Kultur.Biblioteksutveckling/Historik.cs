using Kultur.Biblioteksutveckling.Data;
using Kultur.Fortbildning.Contracts;
using Kultur.Modularity;
using Kultur.Web;

namespace Kultur.Biblioteksutveckling;

/// <summary>An aggregate's history as its page shows it.</summary>
internal static class Historik
{
    private static readonly Dictionary<string, string> Etiketter = new()
    {
        ["Kommunkod"] = "Kommun",
        ["FrågeställareId"] = "Frågeställare i registret",
        ["FrågeställareNamn"] = "Frågeställarens namn",
        ["FrågeställareEpost"] = "Frågeställarens e-post",
        ["EvenemangDatum"] = "Evenemangets dag",
        ["Ursprung"] = "Hur det kom fram",
        ["GällerFrån"] = "Gäller från och med",
        ["GällerTill"] = "Gäller till och med",
        ["AktualiseradTill"] = "Aktualiserad till och med",
        ["Uppfyllda"] = "Punkter i KB:s vägledning",
        ["Närvarande.Namn"] = "Närvarande",
        ["Närvarande.Roll"] = "Närvarandes roll",
    };

    private static readonly Dictionary<string, string> Händelser = new()
    {
        ["bibliotek.nar-behov-kopplats"] = "Fortbildning kopplade behovet",
        ["bibliotek.nar-behov-tillgodosetts"] = "Fortbildning tillgodosåg behovet",
        ["bibliotek.nar-behov-ateroppnats"] = "Fortbildning öppnade behovet igen",
        ["bibliotek.nar-aktorer-sammanslogs"] = "Två aktörer blev en",
    };

    /// <summary>Fields that say nothing to a reader.</summary>
    private static readonly HashSet<string> Dolda =
        ["DialogId", "EvenemangId", "MeddelatEvenemangId", "Påbörjad", "Närvarande.AktörId"];

    /// <param name="db">The module's database.</param>
    /// <param name="id">The aggregate.</param>
    /// <param name="serPersonuppgifter">Whether the user may see personal data; else it is only said that they changed.</param>
    /// <param name="ct">Cancels the reading.</param>
    public static async Task<IReadOnlyList<HistorikRad>> HistorikAsync(
        this BiblioteksutvecklingDbContext db, Guid id, bool serPersonuppgifter, CancellationToken ct) =>
    [
        .. from post in await db.HistoryAsync(id, ct)
           let ändringar = post.Changes.Where(ÄrLäsbar).Select(c => Skriv(c, serPersonuppgifter)).ToList()
           select HistorikRad.From(
               post with { UseCase = Händelser.GetValueOrDefault(post.UseCase, post.UseCase), Changes = ändringar }, Etiketter),
    ];

    private static bool ÄrLäsbar(AuditedChange ändring) =>
        !Dolda.Contains(ändring.Field)
        && !ändring.Field.StartsWith(nameof(Behoven.Behovssteg), StringComparison.Ordinal)
        && !ändring.Field.StartsWith(nameof(Biblioteksplaner.Planlarm), StringComparison.Ordinal);

    private static AuditedChange Skriv(AuditedChange ändring, bool serPersonuppgifter) =>
        ändring.Personal && !serPersonuppgifter
            ? ändring with { Before = Dold(ändring.Before), After = Dold(ändring.After) }
            : ändring with { Before = Namn(ändring.Field, ändring.Before), After = Namn(ändring.Field, ändring.After) };

    private static string? Dold(string? värde) => värde is null ? null : "Visas inte";

    private static string? Namn(string fält, string? värde) => (fält, värde) switch
    {
        (_, null) => null,
        ("Tema", _) => Teman.Namn(värde),
        ("Målgrupper", _) => string.Join(", ", värde.Split(", ").Select(Behoven.Målgrupper.Namn)),
        ("Uppfyllda", _) => $"{värde.Split(", ").Length} av {Biblioteksplaner.KbPunkter.Alla.Count}",
        ("Form", "PåPlats") => "På plats",
        ("Ursprung", "TelefonEllerEpost") => "Telefon eller e-post",
        _ => värde,
    };
}
