using Kultur.Modularity;
using Kultur.NaturOchKulturmiljö.Data;
using Kultur.NaturOchKulturmiljö.Fynden;
using Kultur.NaturOchKulturmiljö.Miljöobjekten;
using Kultur.NaturOchKulturmiljö.Remisserna;
using Kultur.Web;

namespace Kultur.NaturOchKulturmiljö;

/// <summary>An aggregate's history as its page shows it.</summary>
internal static class Historik
{
    private static readonly Dictionary<string, string> Etiketter = new()
    {
        ["Kommunkoder"] = "Kommuner",
        ["Kommunkod"] = "Kommun",
        ["AvsändarensEpost"] = "Avsändarens e-post",
        ["SkälAttAvstå"] = "Skäl att avstå",
        ["Norr"] = "N, SWEREF 99 TM",
        ["Öst"] = "E, SWEREF 99 TM",
        ["Läge"] = "Läge",
        ["Anstånd.AvVem"] = "Anstånd beviljat av",
        ["Anstånd.Till"] = "Ny svarstid",
        ["Anstånd.Från"] = "Svarstid före anståndet",
        ["Anstånd.Beviljat"] = "Anstånd beviljat",
        ["PåmindOm"] = "Påmind om svarstiden",
        ["LägetSkyddat"] = "Läget är skyddat",
        ["ByggtFrån"] = "Byggt tidigast",
        ["ByggtTill"] = "Byggt senast",
        ["Skydd.Slag"] = "Skydd",
        ["Skydd.Från"] = "Skydd beslutat",
        ["Skydd.Till"] = "Skydd upphävt",
        ["Tillståndsbedömning.Datum"] = "Bedömt den",
        ["Tillståndsbedömning.Skick"] = "Bedömt skick",
        ["Tillståndsbedömning.Hot"] = "Bedömt hot",
        ["Tillståndsbedömning.Anteckning"] = "Anteckning",
        ["UpphittareNamn"] = "Upphittarens namn",
        ["UpphittareEpost"] = "Upphittarens e-post",
        ["UpphittareTelefon"] = "Upphittarens telefon",
        ["LarmadOm"] = "Meddelad att svarstiden passerat",
    };

    private static readonly Dictionary<string, string> Händelser = new()
    {
        ["miljo.nar-fynd-mottagits"] = "Museet tog emot fyndet",
        ["miljo.nar-fynd-accederats"] = "Museet tog fyndet till samlingarna",
        ["miljo.nar-fynd-avbojts"] = "Museet avböjde fyndet",
    };

    /// <summary>Fields that say nothing to a reader.</summary>
    private static readonly HashSet<string> Dolda = ["HandläggareId", "LägeFöreAvstående", "Anstånd.Nr", "Skydd.Nr", "Tillståndsbedömning.Nr"];

    /// <param name="db">The module's database.</param>
    /// <param name="id">The aggregate.</param>
    /// <param name="serPersonuppgifter">Whether the user may see personal data; else it is only said that they changed.</param>
    /// <param name="ct">Cancels the reading.</param>
    public static async Task<IReadOnlyList<HistorikRad>> HistorikAsync(
        this NaturOchKulturmiljöDbContext db, Guid id, bool serPersonuppgifter, CancellationToken ct) =>
    [
        .. from post in await db.HistoryAsync(id, ct)
           let ändringar = post.Changes.Where(c => !Dolda.Contains(c.Field)).Select(c => Skriv(c, serPersonuppgifter)).ToList()
           select HistorikRad.From(
               post with { UseCase = Händelser.GetValueOrDefault(post.UseCase, post.UseCase), Changes = ändringar }, Etiketter),
    ];

    private static AuditedChange Skriv(AuditedChange ändring, bool serPersonuppgifter) =>
        ändring.Personal && !serPersonuppgifter
            ? ändring with { Before = Dold(ändring.Before), After = Dold(ändring.After) }
            : ändring with { Before = Namn(ändring.Field, ändring.Before), After = Namn(ändring.Field, ändring.After) };

    private static string? Dold(string? värde) => värde is null ? null : "Visas inte";

    private static string? Namn(string fält, string? värde) => (fält, värde) switch
    {
        (_, null) => null,
        ("Typ", _) when Enum.TryParse<Ärendetyp>(värde, out var typ) => Ord.Namn(typ),
        ("Ställningstagande", _) when Enum.TryParse<Ställningstagande>(värde, out var vilket) => Ord.Namn(vilket),
        ("Skydd.Slag", _) when Enum.TryParse<Skyddsslag>(värde, out var skydd) => Ord.Namn(skydd),
        ("Skydd.Bedömning", _) when Enum.TryParse<AntikvariskBedömning>(värde, out var bedömning) => Ord.Namn(bedömning),
        ("Läge", _) when Enum.TryParse<Remissläge>(värde, out var läge) => Ord.Märke(läge).Text,
        ("Läge", _) when Enum.TryParse<Fyndläge>(värde, out var fyndläge) => Ord.Märke(fyndläge).Text,
        _ => värde,
    };
}
