using Kultur.KulturlivFörAlla.Data;
using Kultur.Modularity;
using Kultur.Web;

namespace Kultur.KulturlivFörAlla;

/// <summary>An aggregate's history as its page shows it.</summary>
internal static class Historik
{
    private static readonly Dictionary<string, string> Etiketter = new()
    {
        ["Kommunkod"] = "Kommun",
        ["FrånÅlder"] = "Från ålder",
        ["TillÅlder"] = "Till ålder",
        ["HögstAntal"] = "Högst antal barn",
        ["ResaOchLogi"] = "Resa och logi",
        ["NpfAnpassat"] = "NPF-anpassat",
        ["KontaktNamn"] = "Kontaktens namn",
        ["KontaktEpost"] = "Kontaktens e-post",
        ["KontaktTelefon"] = "Kontaktens telefon",
        ["Subvention"] = "Arrangörsstöd",
        ["Omkostnad"] = "Omkostnadsstöd",
        ["SvarSenast"] = "Svara senast",
        ["FrågarNamn"] = "Frågarens namn",
        ["FrågarEpost"] = "Frågarens e-post",
        ["BehovLäge"] = "Behovets läge",
        ["BehovText"] = "Behovet möts av",
    };

    private static readonly HashSet<string> Belopp = ["Gage", "Filmhyra", "Buss", "Kollektivtrafik", "ResaOchLogi", "Subvention", "Omkostnad", "Pris"];

    /// <summary>Fields that say nothing to a reader, or follow from others.</summary>
    private static readonly HashSet<string> Dolda = ["År", "Löpnummer", "Alternativ", "Slut", "Speldag", "Årskurskod", "EvenemangId"];

    private static readonly Dictionary<string, string> Händelser = new()
    {
        ["kulturliv.nar-skolprogram-publicerats"] = "Museet publicerade skolprogrammet",
        ["kulturliv.nar-skolprogram-dragits-in"] = "Museet drog in skolprogrammet",
        ["kulturliv.nar-behov-kopplats"] = "Fortbildning kopplade behovet",
        ["kulturliv.nar-behov-tillgodosetts"] = "Fortbildning tillgodosåg behovet",
        ["kulturliv.nar-behov-ateroppnats"] = "Fortbildning öppnade behovet igen",
        ["kulturliv.nar-besok-bekraftats"] = "Museet bekräftade",
        ["kulturliv.nar-besok-avvisats"] = "Museet avvisade",
        ["kulturliv.nar-besok-genomforts"] = "Museet räknade besöket",
    };

    /// <summary>Personal data are only said to have changed; parts of an aggregate have their own places on its page.</summary>
    public static async Task<IReadOnlyList<HistorikRad>> HistorikAsync(this KulturlivFörAllaDbContext db, Guid id, CancellationToken ct) =>
    [
        .. from post in await db.HistoryAsync(id, ct)
           let ändringar = post.Changes.Where(c => !c.Field.Contains('.') && !Dolda.Contains(c.Field)).Select(Skriv).ToList()
           select HistorikRad.From(
               post with { UseCase = Händelser.GetValueOrDefault(post.UseCase, post.UseCase), Changes = ändringar }, Etiketter, Belopp),
    ];

    private static AuditedChange Skriv(AuditedChange ändring) =>
        ändring.Personal ? ändring with { Before = Dold(ändring.Before), After = Dold(ändring.After) } : ändring;

    private static string? Dold(string? värde) => värde is null ? null : "Visas inte";
}
