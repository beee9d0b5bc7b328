using Kultur.Contracts;
using Kultur.Domain;
using Kultur.Museer.Contracts;
using Kultur.Museer.Inkommande;

namespace Kultur.Museer;

/// <summary>What the other modules may hear.</summary>
internal static class Announcements
{
    public static IEnumerable<IntegrationEvent> For(IDomainEvent domainEvent) => domainEvent switch
    {
        FyndetMottogs f => [new FyndMottaget(f.FyndId, f.Nummer.ToString(), f.Museum.Namn, f.Mottaget)],
        FyndetAccederades f => [new FyndAccederat(f.FyndId, f.Nummer.ToString(), f.Nummer.Museum.Namn, f.Accederat)],
        FyndetAvböjdes f => [new FyndAvböjt(f.FyndId, f.Skäl)],
        _ => [],
    };
}
