using Kultur.Modularity;
using Kultur.Museer.Museerna;
using Kultur.Web;

namespace Kultur.Museer.Inkommande;

/// <summary>How incoming objects are written on pages.</summary>
internal static class Inkommandetext
{
    private static readonly Dictionary<string, string> Etiketter = new()
    {
        ["Skäl"] = "Varför",
        ["Kommunkod"] = "Kommun",
        ["ÅterlämnasSenast"] = "Återlämnas senast",
        ["InlämnarensAdress"] = "Inlämnarens adress",
        ["InlämnarensTelefon"] = "Inlämnarens telefon",
        ["AvgjortAv"] = "Avgjort av",
    };

    private static readonly Dictionary<string, string> Händelser = new()
    {
        [Subscribers.NärFyndInlämnats.Namn] = "Fyndet anmäldes",
    };

    public static string Färg(this Inkommandeläge läge) => läge switch
    {
        Inkommandeläge.Väntar => "warning",
        Inkommandeläge.Accederat => "success",
        _ => "neutral",
    };

    public static string? Form(this Inkommandeläge läge) => läge switch
    {
        Inkommandeläge.Väntar => "ring",
        Inkommandeläge.Accederat => null,
        _ => "ruta",
    };

    public static string Text(this Inkommandeläge läge) => läge == Inkommandeläge.Väntar ? "Väntar på beslut" : läge.ToString();

    public static IReadOnlyList<Alternativ> Skälval => [.. Enum.GetNames<Inlämningsskäl>().Select(s => new Alternativ(s, s))];

    public static IReadOnlyList<HistorikRad> Historik(IEnumerable<HistoryEntry> historik, bool serPersonuppgifter) =>
    [
        .. historik.Select(post => HistorikRad.From(
            post with
            {
                UseCase = Händelser.GetValueOrDefault(post.UseCase, post.UseCase),
                Changes = Samlingar.Samlingstext.ÄrFörsta(post) ? [] :
                [
                    .. post.Changes.Where(c => (serPersonuppgifter || !c.Personal) && c.Field is not ("År" or "Löpnummer")).Select(c => c.Field == "Museum"
                        ? c with { Before = c.Before is { } före ? Museum.NamnPå(före) : null, After = c.After is { } efter ? Museum.NamnPå(efter) : null }
                        : c),
                ],
            },
            Etiketter)),
    ];
}
