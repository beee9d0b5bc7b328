using Kultur.Contracts;
using Kultur.Domain;
using Kultur.Samhällsutveckling.Aktörer;
using Kultur.Samhällsutveckling.Contracts;
using Kultur.Samhällsutveckling.Kommunuppgifter;

namespace Kultur.Samhällsutveckling;

internal static class Announcements
{
    public static IEnumerable<IntegrationEvent> For(IDomainEvent domainEvent) => domainEvent switch
    {
        AktörTillkom e => [new AktörRegistrerad(Uppgifter(e.Aktör))],
        AktörUppdaterades e => [new AktörÄndrad(Uppgifter(e.Aktör))],
        AktörerSlogsIhop e => [new AktörerSammanslagna(Uppgifter(e.Kvar), e.Borttagen.Value)],
        KommunuppgiftAngavs { Uppgift: var u } => [new KommunuppgifterÄndrade(u.Id.Value, u.Kommunkod, u.År, u.Folkmängd, u.Barn3Till19)],
        _ => [],
    };

    private static Aktörsuppgifter Uppgifter(Aktör aktör) => new(
        aktör.Id.Value,
        aktör.Slag == Aktörslag.Organisation ? "organisation" : "person",
        aktör.Namn,
        aktör.Epost?.Värde,
        [.. from roll in aktör.Roller
            where roll.Kommunkod is not null
            orderby roll.Från, roll.Benämning
            select new Aktörsroll(roll.Benämning, roll.Kommunkod!, roll.Från, roll.Till)]);
}
