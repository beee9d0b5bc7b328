using Kultur.Domain;
using Kultur.Fortbildning.Evenemangen;
using Kultur.Modularity;
using Kultur.Modularity.Agenda;
using MediatR;

namespace Kultur.Fortbildning.Panels;

/// <summary>Kursförslag to decide on, attendance to note, drafts to finish, and today's events.</summary>
internal sealed class FortbildningAgenda(ISender sender, CurrentUser användare, TimeProvider klocka) : IAgendaProvider
{
    public string Modul => "fortbildning";

    public async Task<IReadOnlyList<AttGöra>> AttGöraAsync(IReadOnlyCollection<string>? kommunkoder, CancellationToken ct) =>
        kommunkoder is null && await VeckanAsync(ct) is { } vy
            ?
            [
                .. vy.AttAvsluta.Select(e => new AttGöra(e.Datum, $"Notera närvaro: {e.Titel}", Var(e), $"/fortbildning/evenemang/{e.Id.Value}/narvaro")),
                .. vy.UtanLokal.Select(e => new AttGöra(e.Datum, $"Välj ny lokal: {e.Titel}", $"Museet kan inte upplåta {e.Lokal}", $"/fortbildning/evenemang/{e.Id.Value}")),
                .. vy.Utkast.Select(e => new AttGöra(e.Datum, $"Publicera utkast: {e.Titel}", e.Datum is null ? "Datum är inte satt" : Var(e), $"/fortbildning/evenemang/{e.Id.Value}")),
                .. vy.Förslag.Select(f => new AttGöra(null, $"Ta ställning till kursförslag: {f.Rubrik}", "Gör ett evenemang eller avfärda", $"/fortbildning/kursforslag/{f.Id.Value}")),
            ]
            : [];

    public async Task<IReadOnlyList<Programpunkt>> IDagAsync(CancellationToken ct)
    {
        var idag = SvenskTid.Idag(klocka);
        return await VeckanAsync(ct) is { } vy
            ? [.. vy.Veckan.Where(e => e.Datum == idag).Select(e => new Programpunkt(e.Start, e.Titel, Var(e), $"/fortbildning/evenemang/{e.Id.Value}"))]
            : [];
    }

    private static string Var(Veckorad evenemang) => Evenemangsvisning.Var(evenemang.Lokal, evenemang.Digitalt);

    private async Task<Veckovy?> VeckanAsync(CancellationToken ct) =>
        användare.Has(Behörigheter.SeUppgifter) && await sender.Send(new VisaVeckan(), ct) is { IsSuccess: true, Value: var vy } ? vy : null;
}
