using Kultur.Modularity;
using Kultur.Modularity.Search;
using Kultur.Museer.Inkommande;
using Kultur.Museer.Museerna;
using Kultur.Museer.Samlingar;
using MediatR;

namespace Kultur.Museer.Sök;

/// <summary>Objects first, then what has come in and waits.</summary>
internal sealed class SamlingarSearch(ISender sender) : ISearchProvider
{
    public string Modul => "museer";

    public async Task<IReadOnlyList<SearchHit>> SearchAsync(string text, int limit, CancellationToken ct)
    {
        var föremål = from rad in (await SvarAsync(new SökFöremål(text, Sidstorlek: limit)))?.Sida.Rader ?? []
                      select new SearchHit("Föremål", rad.Benämning, Detalj(rad), $"/museer/foremal/{rad.Id.Value}");
        var inkommande = from rad in (await SvarAsync(new SökInkommande(text)))?.Sida.Rader ?? []
                         select new SearchHit("Inkommande objekt", rad.Benämning, $"{rad.Nummer}, {Museum.NamnPå(rad.Museum)}", $"/museer/inkommande/{rad.Id.Value}");
        return [.. föremål.Concat(inkommande).Take(limit)];

        async Task<T?> SvarAsync<T>(IQuery<T> query)
            where T : class => await sender.Send(query, ct) is { IsSuccess: true, Value: var svar } ? svar : null;
    }

    private static string Detalj(FöremålRad rad) => string.Join(", ", ((string[])[rad.Nummer, rad.Datering, Museum.NamnPå(rad.Museum)]).Where(d => d.Length > 0));
}
