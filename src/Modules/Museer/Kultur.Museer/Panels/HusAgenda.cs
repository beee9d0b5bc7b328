using Kultur.Modularity;
using Kultur.Modularity.Agenda;
using Kultur.Museer.Museerna;
using MediatR;

namespace Kultur.Museer.Panels;

/// <summary>Visits to report, visits that a withdrawn programme has left to decide over, and what stands in the houses' calendars today.</summary>
internal sealed class HusAgenda(ISender sender, CurrentUser användare) : IAgendaProvider
{
    public string Modul => "museer";

    public async Task<IReadOnlyList<AttGöra>> AttGöraAsync(IReadOnlyCollection<string>? kommunkoder, CancellationToken ct) =>
        kommunkoder is null && användare.Has(Behörigheter.SeHusetsUppgifter) && await IdagAsync(ct) is { } vy
            ?
            [
                .. vy.AttRapportera.Select(b => new AttGöra(
                    b.Datum, $"Rapportera besök: {b.Skola}", $"{b.Program}, {Museum.NamnPå(b.Museum)}", $"/museer/besok/{b.Id.Value}{(användare.Has(Behörigheter.SkrivaHus) ? "/rapportera" : "")}")),
                .. vy.Problem.Select(p => new AttGöra(
                    null, $"Ta ställning till besök: {p.Namn}", $"Indraget, men {p.Besök} inbokade", $"/museer/skolprogram/{p.Id.Value}")),
            ]
            : [];

    public async Task<IReadOnlyList<Programpunkt>> IDagAsync(CancellationToken ct) =>
        användare.Has(Behörigheter.LäsaHus) && await IdagAsync(ct) is { } vy
            ?
            [
                .. vy.Idag.Select(p => new Programpunkt(
                    p.ÄrHeldag ? null : p.Start, p.Rubrik, string.Join(", ", ((string?[])[Museum.NamnPå(p.Museum), p.Lokal]).OfType<string>()),
                    Hus.Post(p.Slag, p.Ursprung))),
            ]
            : [];

    private async Task<Husidagvy?> IdagAsync(CancellationToken ct) =>
        await sender.Send(new VisaHusidag(), ct) is { IsSuccess: true, Value: var vy } ? vy : null;
}
