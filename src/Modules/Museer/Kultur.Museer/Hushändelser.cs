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
        SkolbesökGenomfördes { Besök: var b } => Genomfört(b),
        _ => [],
    };

    private static SkolprogramPublicerat Publicerat(Skolprogram p) => new(
        p.Id.Value, p.Namn, p.Beskrivning, Museum.NamnPå(p.Museum), Museum.Finn(p.Museum)!.Kommunkod,
        p.FrånÅlder!.Value, p.TillÅlder!.Value, p.Minuter!.Value, p.HögstAntal!.Value, p.Pris!.Value, p.Från!.Value, p.Till!.Value);

    private static LokalUpplåten Upplåten(Lokal lokal, Museum museum) =>
        new(lokal.Id.Value, lokal.Namn, museum.Namn, museum.Adress, museum.Kommunkod, lokal.Platser);

    private static IEnumerable<IntegrationEvent> Genomfört(Skolbesök besök)
    {
        if (!besök.BokatHär)
            yield return new BesökGenomfört(besök.Id.Value, besök.Datum, besök.KomBarn!.Value, besök.KomVuxna!.Value);
        if (besök.KomBarn > 0)
        {
            yield return new KommunhändelseInträffad(
                besök.Id.Value, besök.Kommunkod, "museer", besök.Datum,
                $"{besök.KomBarn} barn från {besök.Skola} besökte {Museum.NamnPå(besök.Museum)}: {besök.Program}.",
                $"/museer/besok/{besök.Id.Value}");
        }
    }

    private static DateTimeOffset Ögonblick(Skolbesök besök, TimeOnly tid) => SvenskTid.Ögonblick(besök.Datum, tid);
}
