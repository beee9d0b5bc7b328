using Kultur.Contracts;
using Kultur.Domain;
using Kultur.Museer.Besöken;
using Kultur.Museer.Contracts;
using Kultur.Museer.Huskalender;
using Kultur.Museer.Lokaler;
using Kultur.Museer.Museerna;
using Kultur.Museer.Skolprogrammen;
using Kultur.Samhällsutveckling.Contracts;

namespace Kultur.Museer;

/// <summary>What the other modules may hear of programmes, rooms and visits.</summary>
internal static class Hushändelser
{
    public static IEnumerable<IntegrationEvent> For(IDomainEvent domainEvent) => domainEvent switch
    {
        SkolprogramPublicerades { Program: var p } => [Publicerat(p)],
        SkolprogramDrogsIn { Program: var p } => [new SkolprogramIndraget(p.Id.Value, p.IndragetDärför!)],
        LokalUppläts { Lokal: var l } => [Upplåten(l, Museum.Finn(l.Museum)!)],
        LokalStängdes l => [new LokalStängd(l.Id.Value)],
        LokalbokningBekräftades { Bokning: var b } => [new LokalBekräftad(b.Id.Value, b.LokalId.Value, b.Start, b.Slut)],
        LokalbokningAvvisades { Bokning: var b, LedigaLokaler: var lediga } =>
            [new LokalAvvisad(b.Id.Value, b.LokalId.Value, b.Start, b.Slut, b.Skäl!, lediga)],
        SkolbesökBekräftades { Besök: { BokatHär: false } b, FlyttatDärför: var skäl } =>
            [new BesökBekräftat(b.Id.Value, Ögonblick(b, b.Start), Ögonblick(b, b.Slut), Museum.NamnPå(b.Museum), b.Lokal!, skäl)],
        SkolbesökAvvisades { Besök: { BokatHär: false } b, Alternativ: var alternativ } => [new BesökAvvisat(b.Id.Value, b.Skäl!, alternativ)],
        // What was booked in the catalogue is told to the municipality from there, where the number can be put right later.
        SkolbesökGenomfördes { Besök: { BokatHär: false } b } => [new BesökGenomfört(b.Id.Value, b.Datum, b.KomBarn!.Value, b.KomVuxna!.Value)],
        SkolbesökGenomfördes { Besök: { KomBarn: > 0 } b } => [Inträffad(b)],
        _ => [],
    };

    private static SkolprogramPublicerat Publicerat(Skolprogram p) => new(
        p.Id.Value, p.Namn, p.Beskrivning, Museum.NamnPå(p.Museum), Museum.Finn(p.Museum)!.Kommunkod,
        p.FrånÅlder!.Value, p.TillÅlder!.Value, p.Minuter!.Value, p.HögstAntal!.Value, p.Pris!.Value, p.Från!.Value, p.Till!.Value);

    private static LokalUpplåten Upplåten(Lokal lokal, Museum museum) =>
        new(lokal.Id.Value, lokal.Namn, museum.Namn, museum.Adress, museum.Kommunkod, lokal.Platser);

    private static KommunhändelseInträffad Inträffad(Skolbesök besök) => new(
        besök.Id.Value, besök.Kommunkod, "museer", besök.Datum,
        $"{besök.KomBarn} barn från {besök.Skola} besökte {Museum.NamnPå(besök.Museum)}: {besök.Program}",
        $"/museer/besok/{besök.Id.Value}");

    private static DateTimeOffset Ögonblick(Skolbesök besök, TimeOnly tid) => SvenskTid.Ögonblick(besök.Datum, tid);
}
