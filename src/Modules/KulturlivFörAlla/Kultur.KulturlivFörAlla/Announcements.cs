using Kultur.Contracts;
using Kultur.Domain;
using Kultur.Fortbildning.Contracts;
using Kultur.KulturlivFörAlla.Bokningarna;
using Kultur.KulturlivFörAlla.Rådgivningen;
using Kultur.Museer.Contracts;
using Kultur.Samhällsutveckling.Contracts;

namespace Kultur.KulturlivFörAlla;

/// <summary>What the other modules hear of what happens here.</summary>
internal static class Announcements
{
    public static IEnumerable<IntegrationEvent> For(IDomainEvent domainEvent) => domainEvent switch
    {
        BokningTogSteg { Slag: Stegslag.Godkändes, Bokning: { Museum: not null } b } => [Begärt(b)],
        MuseetSläpptes e => [new BesökÅterkallat(e.Id.Value, e.Skäl)],
        BokningTogSteg { Slag: Stegslag.Genomfördes, Bokning: { AntalSomKom: > 0 } b } => [Genomförd(b)],
        BokningTogSteg { Slag: Stegslag.Rättades, Bokning: var b } => [Genomförd(b)],
        ÄrendebehovNoterat e => [new BehovAnmält(e.BehovId, "Kulturliv för alla", e.Kommunkod, e.Tema, e.Rubrik, Brådskekod(e.Brådska), e.Noterat)],
        ÄrendebehovÅterkallat e => [new BehovÅterkallat(e.BehovId, e.Orsak)],
        _ => [],
    };

    private static string Brådskekod(Brådska brådska) => brådska switch
    {
        Brådska.Låg => "lag",
        Brådska.Hög => "hog",
        _ => "normal",
    };

    private static KommunhändelseInträffad Genomförd(Bokning b) => new(
        b.Id.Value, b.Kommunkod, "kulturliv", b.Speldag,
        $"{(b.AntalSomKom == 0 ? "Inga" : b.AntalSomKom)} barn från {b.Skola} {(b.Museum is { } museum ? $"besökte {museum}: {b.Titel}" : $"mötte {b.Titel}")}",
        $"/kulturliv/bokningar/{b.Id.Value}");

    private static BesökBegärt Begärt(Bokning b) => new(
        b.Id.Value, b.UtbudId.Value, b.Start, b.AntalBarn, b.AntalVuxna, b.Skola, b.Kommunkod, b.Årskurs.Namn,
        new(b.KontaktNamn, b.KontaktEpost, b.KontaktTelefon), b.Önskemål);
}
