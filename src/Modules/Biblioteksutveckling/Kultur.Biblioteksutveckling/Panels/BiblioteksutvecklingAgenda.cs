using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Modularity.Agenda;
using Kultur.Web;
using MediatR;

namespace Kultur.Biblioteksutveckling.Panels;

/// <summary>Promised answers, dialogues and plans that run out.</summary>
internal sealed class BiblioteksutvecklingAgenda(ISender sender, CurrentUser användare, TimeProvider klocka) : IAgendaProvider
{
    private readonly DateOnly _idag = SvenskTid.Idag(klocka);

    public string Modul => "bibliotek";

    public async Task<IReadOnlyList<AttGöra>> AttGöraAsync(IReadOnlyCollection<string>? kommunkoder, CancellationToken ct)
    {
        if ((kommunkoder is null && !användare.Has(Behörigheter.SeUppgifter)) || await DagAsync(kommunkoder, ct) is not { } dag)
            return [];
        return
        [
            .. dag.Svar.Select(s => new AttGöra(
                s.SvarUtlovat, $"Svara: {s.Rubrik}", $"{Kommuner.Namn(s.Kommunkod)}, svar utlovat", $"/bibliotek/behov/{s.Id}")),
            .. dag.Dialoger.Select(d => new AttGöra(
                d.Datum, $"{(d.Datum < _idag ? "Dokumentera" : "Förbered")} dialog med {Kommuner.Namn(d.Kommunkod)}", Form(d), $"/bibliotek/dialoger/{d.Id}")),
            .. dag.Larm.Select(l => new AttGöra(
                l.SistaDag, $"Biblioteksplan i {Kommuner.Namn(l.Kommunkod)} löper ut", $"Mindre än {l.Månader} månader kvar", $"/bibliotek/planer/{l.Kommunkod}")),
        ];
    }

    public async Task<IReadOnlyList<Programpunkt>> IDagAsync(CancellationToken ct) =>
        användare.Has(Behörigheter.SeUppgifter) && await DagAsync(null, ct) is { } dag
            ? [.. dag.Dialoger.Where(d => d.Datum == _idag)
                .Select(d => new Programpunkt(d.Tid, $"Dialog med {Kommuner.Namn(d.Kommunkod)}", Ord.Namn(d.Form), $"/bibliotek/dialoger/{d.Id}"))]
            : [];

    private async Task<Bibliotekdag?> DagAsync(IReadOnlyCollection<string>? kommunkoder, CancellationToken ct) =>
        await sender.Send(new VisaMinDag(kommunkoder), ct) is { IsSuccess: true, Value: var dag } ? dag : null;

    private static string Form(Dialogdag dialog) =>
        dialog.Tid is { } tid ? $"{Ord.Namn(dialog.Form)}, {Format.Tid(tid)}" : Ord.Namn(dialog.Form);
}
