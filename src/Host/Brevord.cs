using Kultur.Host.Driftcentral;
using Kultur.Modularity;
using Kultur.Modularity.Drift;
using Kultur.Modularity.Mail;
using MediatR;

namespace Kultur.Host;

/// <summary>Letters by command line.</summary>
internal sealed class Brevord(ISender sender, ModuleCatalog katalog, CurrentUser användare, Terminal terminal, CancellationToken ct)
    : Driftord<MailState?>(sender, katalog, användare, terminal, ct)
{
    protected override string Namn => "brev";

    protected override string Hjälp => """
        brev lista [--modul X] [--läge fastnat|väntar|skickat|alla] [--text X]
                                    Visar de senaste breven; utan läge de som har fastnat. Texten söks i ämnet, eller är hela
                                    adressen.
        brev visa <id> [--visa-personuppgifter "skäl"]
                                    Visar ett brev, varför försöken misslyckades och vem som har skickat om det. Adressen och
                                    texten är dolda utan skäl; skälet sparas med ditt namn.
        brev skicka-om <id> [<id> …]
        brev skicka-om --alla [--modul X] [--läge fastnat|väntar] [--text X]
                                    Låter brev som har fastnat försöka igen; med läget väntar de som har misslyckats hittills.
                                    En värd som är igång skickar dem inom en minut.
        """;

    protected override IReadOnlyList<(string Ord, MailState? Läge)> Lägen =>
    [
        ("fastnat", MailState.Failed),
        ("väntar", MailState.Waiting),
        ("skickat", MailState.Sent),
        ("alla", null),
    ];

    protected override IReadOnlyDictionary<string, IReadOnlyList<string>> Valen => new Dictionary<string, IReadOnlyList<string>>
    {
        ["lista"] = ["modul", "lage", "text"],
        ["visa"] = ["modul", Visa],
        ["skicka-om"] = ["modul", "lage", "text", ValetAlla],
    };

    protected override async Task<int?> GörAsync(IReadOnlyList<string> ord) => ord switch
    {
        ["lista"] => await ListaAsync(
            modul => new ListaBrev(modul.Slug, Läge, 1, Val("text")),
            (modul, rad) => $"{rad.Id}  {modul.Slug,-12} {Läget(rad)}  {rad.Ämne}  till {rad.Till}",
            antal => $"{antal} brev."),
        ["visa", var id] => await MedAsync(id, VisaAsync),
        ["skicka-om"] when Alla => Läge is { } läge
            ? await MedAllaAsync(modul => new SkickaOmFleraBrev { Modul = modul.Slug, Läge = läge, Text = Val("text") }, antal => $"{antal} brev skickas om.")
            : Terminal.Fel(2, "Välj läget fastnat eller väntar: det som är skickat skickas inte om."),
        ["skicka-om", _, ..] when Val("lage") is not null || Val("text") is not null =>
            Terminal.Fel(2, "--läge och --text väljer bland alla. Säg dem med --alla, eller ett id utan dem."),
        ["skicka-om", _, ..] when !Alla => await MedFleraAsync([.. ord.Skip(1)], (id, _) => MedAsync(id, SkickaOmAsync)),
        _ => null,
    };

    private Task<int?> MedAsync(string id, Func<IModule, Brevkort, Task<int>> gör) =>
        MedAsync(id, (modul, brev) => new VisaBrev(modul.Slug, brev), "Inget brev", gör);

    private async Task<int> VisaAsync(IModule modul, Brevkort kort)
    {
        if (await NoteraInsynAsync(modul, kort.Rad.Id, ärBrev: true) is { } nekad)
            return Nekas(nekad);
        Terminal.Skriv($"{kort.Rad.Ämne}  {kort.Rad.Id}\nTill {kort.Rad.Till} från {modul.Title}: {Läget(kort.Rad)}.");
        if (kort.Nästa is { } nästa)
            Terminal.Skriv($"Nästa försök tidigast {Driftformat.Ögonblick(nästa)}.");
        Skriv(kort.Fel);
        foreach (var åtgärd in kort.Åtgärder.Index())
            Terminal.Skriv($"{(åtgärd.Index == 0 ? "\n" : "")}{Driftformat.Åtgärd(åtgärd.Item)}");
        Terminal.Skriv(kort.ÄrDolt ? "\nTexten är dold: den kan säga något om en person." : $"\nText:\n{kort.Text}");
        return 0;
    }

    private async Task<int> SkickaOmAsync(IModule modul, Brevkort kort)
    {
        var svar = await Sender.Send(new SkickaOmBrev { Modul = modul.Slug, Id = kort.Rad.Id }, Avbrott);
        return svar.Error is { } fel ? Terminal.Fel(1, $"{kort.Rad.Ämne}: {fel.Message}") : Terminal.Svara($"{kort.Rad.Ämne} försöker igen.");
    }

    private static string Läget(Brevrad rad) => rad.Skickat is { } när
        ? $"skickat {Driftformat.Ögonblick(när)}"
        : $"{Driftformat.Läge(rad.Läge).ToLowerInvariant()}, {rad.Försök} försök";
}
