using Kultur.Domain;
using Kultur.Web;

namespace Kultur.Samhällsutveckling.Aktörer;

/// <summary>How actors and their roles are written on pages.</summary>
internal static class Aktörstext
{
    /// <summary>What users call the fields, in forms, merges and history.</summary>
    public static readonly IReadOnlyDictionary<string, string> Fält = new Dictionary<string, string>
    {
        [nameof(Aktör.Epost)] = "E-post",
        [nameof(Aktör.Webb)] = "Webbplats",
        ["Roll.Benämning"] = "Roll",
        ["Roll.Kommunkod"] = "Roll, kommun",
        ["Roll.Från"] = "Roll, från och med",
        ["Roll.Till"] = "Roll, till och med",
        ["Kontaktperson.Namn"] = "Kontaktperson",
        ["Kontaktperson.Titel"] = "Kontaktperson, titel",
        ["Kontaktperson.Epost"] = "Kontaktperson, e-post",
        ["Kontaktperson.Telefon"] = "Kontaktperson, telefon",
        ["TidigareUppgift.Fält"] = "Tidigare uppgift, fält",
        ["TidigareUppgift.Värde"] = "Tidigare uppgift",
        ["TidigareUppgift.Från"] = "Tidigare uppgift, från",
        ["TidigareUppgift.Sedan"] = "Tidigare uppgift, sedan",
    };

    public static string Namn(Aktörslag slag) => slag == Aktörslag.Person ? "Person" : "Organisation";

    /// <summary>"Bibliotekschef i Tanum", or the role alone when it concerns no municipality in particular.</summary>
    public static string Roll(string benämning, string? kommunkod) =>
        kommunkod is null ? benämning : $"{benämning} i {Kommuner.Namn(kommunkod)}";

    /// <summary>"sedan 1 mar 2024", "från 1 jan 2027", "1 jan 2020–31 dec 2025".</summary>
    public static string Period(DateOnly från, DateOnly? till, DateOnly idag) => (från > idag, till) switch
    {
        (true, null) => $"från {Format.Datum(från)}",
        (false, null) => $"sedan {Format.Datum(från)}",
        (_, { } sista) => $"{Format.Datum(från)}–{Format.Datum(sista)}",
    };
}
