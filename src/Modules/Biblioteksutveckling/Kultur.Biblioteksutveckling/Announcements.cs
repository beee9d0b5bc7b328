using Kultur.Biblioteksutveckling.Behoven;
using Kultur.Biblioteksutveckling.Dialoger;
using Kultur.Contracts;
using Kultur.Domain;
using Kultur.Fortbildning.Contracts;
using Kultur.Samhällsutveckling.Contracts;

namespace Kultur.Biblioteksutveckling;

/// <summary>What the other modules hear of what happens here.</summary>
internal static class Announcements
{
    private const string Källa = "Biblioteksutveckling";
    private const string Modul = "bibliotek";

    public static IEnumerable<IntegrationEvent> For(IDomainEvent domainEvent) => domainEvent switch
    {
        BehovNoterat e =>
        [
            new BehovAnmält(e.Id.Value, Källa, e.Kommunkod, e.Tema, e.Rubrik, Kod(e.Brådska), e.Noterat),
            new KommunhändelseInträffad(e.Id.Value, e.Kommunkod, Modul, e.Noterat, $"Behov: {e.Rubrik}", $"/bibliotek/behov/{e.Id.Value}"),
        ],
        BehovRättat e =>
        [
            new BehovÅterkallat(e.Id.Value, "Uppgifterna har rättats."),
            new BehovAnmält(e.Id.Value, Källa, e.Kommunkod, e.Tema, e.Rubrik, Kod(e.Brådska), e.Noterat),
            new KommunhändelseInträffad(e.Id.Value, e.Kommunkod, Modul, e.Noterat, $"Behov: {e.Rubrik}", $"/bibliotek/behov/{e.Id.Value}"),
        ],
        DialogHölls e =>
            [new KommunhändelseInträffad(e.Id.Value, e.Kommunkod, Modul, e.Datum, "Dialog med biblioteket", $"/bibliotek/dialoger/{e.Id.Value}")],
        BehovAvfört e => [new BehovÅterkallat(e.Id.Value, e.Orsak)],
        _ => [],
    };

    private static string Kod(Brådska brådska) => brådska switch
    {
        Brådska.Låg => "lag",
        Brådska.Hög => "hog",
        _ => "normal",
    };
}
