using Kultur.Host.Driftcentral;
using Kultur.Modularity;
using Kultur.Modularity.Drift;
using Kultur.Modularity.Events;
using MediatR;

namespace Kultur.Host;

/// <summary>Events and their deliveries by command line.</summary>
internal sealed class Händelseord(ISender sender, ModuleCatalog katalog, CurrentUser användare, OtherHosts värdar, Terminal terminal, CancellationToken ct)
    : Driftord<Händelseurval>(sender, katalog, användare, terminal, ct)
{
    protected override string Namn => "händelser";

    protected override string Hjälp => """
        händelser lista [--modul X] [--läge död|väntar|parkerad|försöker-igen|ohörd|alla] [--prenumerant X] [--text X]
                                    Visar de senaste händelserna; utan läge de döda.
        händelser visa <id> [--visa-personuppgifter "skäl"]
                                    Visar en händelse, hur det gick hos var och en och vad som följde. Det som kan säga
                                    något om en person är dolt utan skäl; skälet sparas med ditt namn.
        händelser spela-om <id> [<id> …] [--prenumerant X]
        händelser spela-om --alla [--modul X] [--läge död|parkerad|försöker-igen] [--prenumerant X] [--text X]
                                    Låter det som har fastnat försöka igen. En värd som är igång tar det genast på PostgreSQL,
                                    inom en minut på SQLite.
        händelser hoppa-över <id> --prenumerant X --skäl "…"
                                    Låter händelsen inte få verkan hos prenumeranten. Går inte att ångra.
        """;

    protected override IReadOnlyList<(string Ord, Händelseurval Läge)> Lägen =>
    [
        ("död", Händelseurval.Döda),
        ("väntar", Händelseurval.Väntar),
        ("parkerad", Händelseurval.Parkerade),
        ("försöker-igen", Händelseurval.FörsökerIgen),
        ("ohörd", Händelseurval.Ohörda),
        ("alla", Händelseurval.Alla),
    ];

    protected override IReadOnlyDictionary<string, IReadOnlyList<string>> Valen => new Dictionary<string, IReadOnlyList<string>>
    {
        ["lista"] = ["modul", "lage", "prenumerant", "text"],
        ["visa"] = ["modul", Visa],
        ["spela-om"] = ["modul", "lage", "prenumerant", "text", ValetAlla],
        ["hoppa-over"] = ["modul", "prenumerant", "skal"],
    };

    protected override async Task<int?> GörAsync(IReadOnlyList<string> ord) => ord switch
    {
        ["lista"] or ["spela-om"] when Val("prenumerant") is { } okänd && !await FinnsAsync(okänd) =>
            Terminal.Fel(2, $"Ingen prenumerant heter {okänd}. Namnet står i Driftcentral och efter varje händelse i händelser lista."),
        ["lista"] => await ListaAsync(
            modul => new ListaHändelser(modul.Slug, Läge, Val("text"), 1, Val("prenumerant")),
            (modul, rad) => $"{rad.Id}  {Driftformat.Ögonblick(rad.Berättad)}  {modul.Slug,-12} {rad.Namn}  {Antal(rad)}{Hos(rad)}",
            antal => antal == 1 ? "1 händelse." : $"{antal} händelser."),
        ["visa", var id] => await MedAsync(id, VisaAsync),
        ["spela-om"] when Alla => await MedAllaAsync(
            modul => new SpelaOmLeveranser { Modul = modul.Slug, Urval = Läge, Text = Val("text"), Prenumerant = Val("prenumerant") },
            antal => antal == 1 ? "1 leverans spelas om." : $"{antal} leveranser spelas om."),
        ["spela-om", _, ..] when Val("lage") is not null || Val("text") is not null =>
            Terminal.Fel(2, "--läge och --text väljer bland alla. Säg dem med --alla, eller ett id utan dem."),
        ["spela-om", _, ..] when !Alla => await MedFleraAsync(
            [.. ord.Skip(1)], (id, berörd) => MedAsync(id, (modul, kort) => SpelaOmAsync(modul, kort, berörd))),
        ["hoppa-over", var id] => await MedAsync(id, HoppaÖverAsync),
        _ => null,
    };

    protected override Task SägTillAsync(IReadOnlyCollection<string> moduler) => värdar.TellAsync(moduler, CancellationToken.None);

    private Task<int?> MedAsync(string id, Func<IModule, Händelsekort, Task<int>> gör) =>
        MedAsync(id, (modul, händelse) => new VisaHändelse(modul.Slug, händelse), "Ingen händelse", gör);

    private async Task<int> VisaAsync(IModule modul, Händelsekort kort)
    {
        if (await NoteraInsynAsync(modul, kort.Id, ärBrev: false) is { } nekad)
            return Nekas(nekad);
        Terminal.Skriv($"{kort.Namn}  {kort.Id}\nBerättad {Driftformat.Ögonblick(kort.Berättad)} av {kort.Användare} genom {kort.Användningsfall} i {modul.Title}.");
        Terminal.Skriv($"Nyckel {kort.Nyckel}, spår {kort.Spår ?? "saknas"}.");
        foreach (var leverans in kort.Leveranser)
        {
            Terminal.Skriv($"\n{leverans.Prenumerant}: {Driftformat.Läge(leverans.Läge).ToLowerInvariant()}, {leverans.Försök} försök{Nästa(leverans)}");
            Skriv(leverans.Fel);
            foreach (var åtgärd in leverans.Åtgärder)
                Terminal.Skriv(Driftformat.Åtgärd(åtgärd));
        }

        Terminal.Skriv($"\nInnehåll{(kort.ÄrDolt ? ", utan det som kan säga något om en person" : "")}:\n{Driftformat.Json(kort.Innehåll)}");

        foreach (var insyn in kort.Insyn)
            Terminal.Skriv(Driftformat.Åtgärd(insyn));

        var resa = await Sender.Send(new VisaHändelseresa(modul.Slug, kort.Id), Avbrott);
        if (resa.Error is { } fel)
            return Nekas(fel);
        Terminal.Skriv("\nHela resan:");
        if (resa.Value.SaknadOrsak is { } saknad)
            Terminal.Skriv($"Orsaken {saknad} finns inte hos någon modul som är påslagen.");
        foreach (var steg in resa.Value.Steg)
            Skriv(steg, ärDenna: steg.Id == kort.Id);
        if (resa.Value.Avkortad)
            Terminal.Skriv("Resan är längre än så här. Visa den sista händelsen för att följa den vidare.");
        return 0;
    }

    private void Skriv(Resesteg steg, bool ärDenna)
    {
        var indrag = new string(' ', steg.Nivå * 2);
        Terminal.Skriv($"{indrag}{steg.Namn}  {steg.Id}{(ärDenna ? "  (den här)" : "")}");
        Terminal.Skriv($"{indrag}  {Driftformat.Ögonblick(steg.Berättad)} i {steg.Titel}, av {steg.Användare} genom {steg.Användningsfall}");
        foreach (var utfall in steg.Utfall)
            Terminal.Skriv($"{indrag}  {utfall.Prenumerant}: {Driftformat.Utfall(utfall)}");
        if (steg.Utfall.Count == 0)
            Terminal.Skriv($"{indrag}  ingen hör den");
    }

    private async Task<bool> FinnsAsync(string prenumerant)
    {
        foreach (var modul in Katalog.Modules)
        {
            if ((await Sender.Send(new VisaPrenumeranter(modul.Slug, Text: prenumerant), Avbrott)).Value.Rader.Rader.Any(r => r.Namn == prenumerant)
                || (await Sender.Send(new ListaPrenumeranter(modul.Slug), Avbrott)).Value.Contains(prenumerant))
                return true;
        }

        return false;
    }

    private async Task<int> SpelaOmAsync(IModule modul, Händelsekort kort, Action<IModule> berörd)
    {
        var sökta = kort.Leveranser.Where(ÄrVald).ToList();
        if (sökta.Count == 0 && Val("prenumerant") is { } annan)
            return GårInteTill(annan, kort);
        var fastnade = sökta.Where(l => l.Läge is DeliveryState.Dead or DeliveryState.Parked || l is { Läge: DeliveryState.Waiting, Försök: > 0 }).ToList();
        if (fastnade.Count == 0)
            return Terminal.Fel(1, $"{kort.Namn} {kort.Id} har ingen leverans som kan spelas om.");
        var kod = 0;
        foreach (var leverans in fastnade)
        {
            if ((await Sender.Send(new SpelaOmLeverans { Modul = modul.Slug, LeveransId = leverans.Id }, Avbrott)).Error is { } fel)
            {
                kod = Terminal.Fel(1, $"{leverans.Prenumerant}: {fel.Message}");
                continue;
            }

            berörd(modul);
            Terminal.Skriv($"{leverans.Prenumerant} försöker igen.");
        }

        return kod;
    }

    private bool ÄrVald(Leveranskort leverans) => Val("prenumerant") is not { } sökt || leverans.Prenumerant == sökt || leverans.NuHeter == sökt;

    private async Task<int> HoppaÖverAsync(IModule modul, Händelsekort kort)
    {
        if (Val("prenumerant") is not { } prenumerant)
            return Terminal.Fel(2, $"Säg vilken med --prenumerant. {GårTill(kort)}");
        if (kort.Leveranser.SingleOrDefault(ÄrVald) is not { } leverans)
            return GårInteTill(prenumerant, kort);
        var svar = await Sender.Send(new HoppaÖverLeverans { Modul = modul.Slug, LeveransId = leverans.Id, Orsak = Val("skal") }, Avbrott);
        if (svar.Error is { } fel)
            return Nekas(fel);
        await SägTillAsync([modul.Slug]);
        return Terminal.Svara($"{leverans.Prenumerant} hoppas över.{(leverans.Läge == DeliveryState.Waiting ? " " + Driftformat.KanHinnaFöre : "")}");
    }

    private int GårInteTill(string prenumerant, Händelsekort kort) =>
        Terminal.Fel(1, $"Händelsen går inte till {prenumerant}. {GårTill(kort)}");

    private static string GårTill(Händelsekort kort) =>
        kort.Leveranser.Count == 0 ? "Ingen hör den." : $"Den går till {string.Join(", ", kort.Leveranser.Select(l => l.Prenumerant))}.";

    private static string Nästa(Leveranskort leverans) =>
        leverans.Läge == DeliveryState.Waiting ? $", nästa tidigast {Driftformat.Ögonblick(leverans.Nästa)}" : "";

    private static string Hos(Händelserad rad) => rad.KvarHos.Count == 0 ? "" : "  till " + string.Join(", ", rad.KvarHos);

    private static string Antal(Händelserad rad) => string.Join(", ", new[]
    {
        (rad.Levererade, "levererad"), (rad.Väntar, "väntar"), (rad.Döda, "död"), (rad.Parkerade, "parkerad"), (rad.Överhoppade, "överhoppad"),
    }.Where(a => a.Item1 > 0).Select(a => $"{a.Item1} {a.Item2}"));
}
