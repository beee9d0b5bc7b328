using Kultur.Contracts;
using Kultur.Domain;
using Kultur.Museer.Contracts;
using Kultur.NaturOchKulturmiljö.Fynden;
using Kultur.NaturOchKulturmiljö.Remisserna;
using Kultur.Samhällsutveckling.Contracts;

namespace Kultur.NaturOchKulturmiljö;

/// <summary>What the other modules hear of what happens here.</summary>
internal static class Announcements
{
    private const string Modul = "miljo";

    public static IEnumerable<IntegrationEvent> For(IDomainEvent domainEvent) => domainEvent switch
    {
        RemissInkommen e => PerKommun(e.Id, "inkom", e.Kommunkoder, e.Inkom, $"Remiss om {e.Rubrik} inkom"),
        YttrandeExpedierat e => PerKommun(e.Id, "yttrande", e.Kommunkoder, e.Expedierat, $"Yttrande över {e.Rubrik} lämnat"),
        FyndLämnatIn { Id: var id, Uppgifter: var u } =>
        [
            new FyndInlämnat(id.Value, u.Benämning, u.Beskrivning, u.Kommunkod, u.Fyndplats, (int?)u.Plats?.N, (int?)u.Plats?.E, u.Funnet),
        ],
        _ => [],
    };

    private static IEnumerable<KommunhändelseInträffad> PerKommun(RemissId id, string vad, IEnumerable<string> kommuner, DateOnly datum, string rubrik) =>
        kommuner.Select(kod => new KommunhändelseInträffad(Händelseid.Av(id.Value, vad, kod), kod, Modul, datum, rubrik, $"/miljo/remisser/{id.Value}"));
}
