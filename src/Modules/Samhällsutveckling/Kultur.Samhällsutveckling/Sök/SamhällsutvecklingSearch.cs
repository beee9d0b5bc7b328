using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Modularity.Search;
using Kultur.Samhällsutveckling.Aktörer;
using Kultur.Samhällsutveckling.Initiativen;
using Kultur.Samhällsutveckling.Kommunuppgifter;
using MediatR;

namespace Kultur.Samhällsutveckling.Sök;

/// <summary>Municipalities first, since they are few and their names are typed to reach them; then actors and initiatives.</summary>
internal sealed class SamhällsutvecklingSearch(ISender sender, TimeProvider klocka) : ISearchProvider
{
    public string Modul => "samhalle";

    public async Task<IReadOnlyList<SearchHit>> SearchAsync(string text, int limit, CancellationToken ct)
    {
        var idag = SvenskTid.Idag(klocka);
        var kommuner = from rad in (await SvarAsync(new SökKommuner(Text: text)))?.Rader ?? []
                       select new SearchHit("Kommun", rad.Kommun.OfficielltNamn, rad.Kommun.Kommunalförbund.Namn, $"/kommuner/{rad.Kommun.Kod}");
        var aktörer = from rad in (await SvarAsync(new SökAktörer(text)))?.Sida.Rader ?? []
                      select new SearchHit(Aktörstext.Namn(rad.Slag), rad.Namn, Detalj(rad), $"/samhalle/aktorer/{rad.Id}");
        var initiativ = from rad in (await SvarAsync(new SökInitiativ(text)))?.Sida.Rader ?? []
                        select new SearchHit("Initiativ", rad.Titel, rad.Fas.ToString(), $"/samhalle/initiativ/{rad.Id}");
        return [.. kommuner.Concat(aktörer).Concat(initiativ).Take(limit)];

        async Task<T?> SvarAsync<T>(IQuery<T> query)
            where T : class => await sender.Send(query, ct) is { IsSuccess: true, Value: var svar } ? svar : null;

        string Detalj(AktörRad aktör) => aktör.Roller.LastOrDefault(r => r.Gäller(idag)) is { } roll
            ? Aktörstext.Roll(roll.Benämning, roll.Kommunkod)
            : "Ingen roll i dag";
    }
}
