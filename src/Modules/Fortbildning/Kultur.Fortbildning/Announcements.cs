using Kultur.Contracts;
using Kultur.Domain;
using Kultur.Fortbildning.Behovsbank;
using Kultur.Fortbildning.Contracts;
using Kultur.Fortbildning.Evenemangen;
using Kultur.Museer.Contracts;
using Kultur.Samhällsutveckling.Contracts;

namespace Kultur.Fortbildning;

/// <summary>What the other modules may hear.</summary>
internal static class Announcements
{
    public static IEnumerable<IntegrationEvent> For(IDomainEvent domainEvent) => domainEvent switch
    {
        BehovspostKopplades b => [new BehovKopplat(b.Id.Value, b.Rubrik, b.EvenemangId, b.Datum)],
        BehovspostTillgodosågs b => [new BehovTillgodosett(b.Id.Value, b.EvenemangId, b.Titel, b.Datum, b.DeltagareFrånKommunen)],
        BehovspostÅteröppnades b => [new BehovÅteröppnat(b.Id.Value, b.Orsak)],
        EvenemangPublicerades { Evenemang: var e } => [new EvenemangPublicerat(e.Id.Value, e.Titel, e.Tema, e.Datum!.Value)],
        EvenemangGenomfördes { Evenemang: var e } =>
        [
            new DeltagandeSummerat(e.Id.Value, e.Titel, e.Tema, e.Datum!.Value, PerKommun(e)),
            .. e.Närvarande.GroupBy(d => d.Kommunkod).Select(deltagare => new KommunhändelseInträffad(
                e.Id.Value, deltagare.Key, "fortbildning", e.Datum!.Value, $"{deltagare.Count()} deltog i {e.Titel}", $"/fortbildning/evenemang/{e.Id.Value}")),
        ],
        LokalBegärdes { Evenemang: var e, Bokning: var b } => [new LokalBegärd(e.Id.Value, b.LokalId, e.Titel, b.Start, b.Slut, e.Platser ?? 0)],
        LokalÅterlämnades e => [new LokalÅterlämnad(e.Id.Value)],
        _ => [],
    };

    private static List<Kommundeltagande> PerKommun(Evenemang evenemang) =>
    [
        .. from deltagare in evenemang.Närvarande
           group deltagare by (deltagare.Kommunkod, deltagare.Roll) into grupp
           orderby grupp.Key.Kommunkod, grupp.Key.Roll
           select new Kommundeltagande(grupp.Key.Kommunkod, grupp.Key.Roll, grupp.Count()),
    ];
}
