using Kultur.Modularity.Agenda;
using Kultur.Museer.Museerna;
using MediatR;

namespace Kultur.Museer.Panels;

/// <summary>Incoming objects to decide on.</summary>
internal sealed class SamlingarAgenda(ISender sender) : IAgendaProvider
{
    public string Modul => "museer";

    public async Task<IReadOnlyList<AttGöra>> AttGöraAsync(IReadOnlyCollection<string>? kommunkoder, CancellationToken ct) =>
        kommunkoder is null && await sender.Send(new VisaSamlingsläget(), ct) is { IsSuccess: true, Value: var läge }
            ? [.. läge.Väntar.Select(i => new AttGöra(
                i.ÅterlämnasSenast, $"Besluta om {i.Nummer} {i.Benämning}", Museum.NamnPå(i.Museum), $"/museer/inkommande/{i.Id.Value}"))]
            : [];
}
