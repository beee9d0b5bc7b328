using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Modularity.Agenda;
using Kultur.NaturOchKulturmiljö.Remisserna;
using MediatR;

namespace Kultur.NaturOchKulturmiljö.Panels;

/// <summary>Referrals that are late or due, and those that nobody has.</summary>
internal sealed class NaturOchKulturmiljöAgenda(ISender sender, CurrentUser användare) : IAgendaProvider
{
    public string Modul => "miljo";

    public async Task<IReadOnlyList<AttGöra>> AttGöraAsync(IReadOnlyCollection<string>? kommunkoder, CancellationToken ct)
    {
        if (kommunkoder is null && !användare.Has(Behörigheter.SeUppgifter))
            return [];
        if (await sender.Send(new VisaMinDag(kommunkoder), ct) is not { IsSuccess: true, Value: var dag })
            return [];
        return [.. dag.Svarstider.Concat(dag.Otilldelade).OrderBy(r => r.Svarstid).Select(Rad)];
    }

    private static AttGöra Rad(Remissrad remiss) => new(
        remiss.Svarstid,
        $"{Göra(remiss.Läge)}: {remiss.Rubrik}",
        $"{string.Join(", ", remiss.Kommunkoder.Select(Kommuner.Namn))}. {Ord.Namn(remiss.Typ)}, {remiss.Diarienummer}",
        $"/miljo/remisser/{remiss.Id}");

    private static string Göra(Remissläge läge) => läge switch
    {
        Remissläge.Ny => "Fördela remiss",
        Remissläge.Handläggs => "Skriv yttrande",
        Remissläge.Utkast => "Gör klart yttrande",
        _ => "Skicka yttrande",
    };
}
