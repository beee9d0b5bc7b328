using Kultur.Modularity;
using Kultur.Modularity.Agenda;
using Kultur.Samhällsutveckling.Aktörer;
using Kultur.Samhällsutveckling.Initiativen;
using MediatR;

namespace Kultur.Samhällsutveckling.Panels;

/// <summary>Next steps in initiatives, and roles that end.</summary>
internal sealed class SamhällsutvecklingAgenda(ISender sender, CurrentUser användare) : IAgendaProvider
{
    private const int StegInom = 14;
    private const int RollerInom = 30;
    private const int Flest = 8;

    public string Modul => "samhalle";

    public async Task<IReadOnlyList<AttGöra>> AttGöraAsync(IReadOnlyCollection<string>? kommunkoder, CancellationToken ct)
    {
        if (kommunkoder is null && !användare.Has(Behörigheter.SeUppgifter))
            return [];
        var steg = await sender.Send(new StegAttTa(StegInom, Flest, kommunkoder), ct);
        var roller = await sender.Send(new RollerSomGårUt(RollerInom, Flest, kommunkoder), ct);
        return
        [
            .. (steg.IsSuccess ? steg.Value : []).Select(s => new AttGöra(s.Den, s.Steg, s.Titel, $"/samhalle/initiativ/{s.InitiativId}")),
            .. (roller.IsSuccess ? roller.Value : []).Select(r => new AttGöra(
                r.Till, $"{r.Namn}: rollen går ut", Aktörstext.Roll(r.Benämning, r.Kommunkod), $"/samhalle/aktorer/{r.AktörId}")),
        ];
    }
}
