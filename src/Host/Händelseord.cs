using System.Globalization;
using Kultur.Domain;
using Kultur.Host.Driftcentral;
using Kultur.Modularity;
using Kultur.Modularity.Drift;
using Kultur.Modularity.Events;
using MediatR;

namespace Kultur.Host;

/// <summary>Driftcentral by command line: the same use cases, in the name of whoever is logged in to the machine.</summary>
internal sealed class Händelseord(ISender sender, ModuleCatalog katalog, CurrentUser användare, OtherHosts värdar, CancellationToken ct)
{
    private const string Hjälp = """
        händelser lista [--modul X] [--läge död|väntar|parkerad|försöker-igen|alla] [--prenumerant X] [--text X]
                                    Visar de senaste händelserna; utan läge de döda.
        händelser visa <id> [--visa-personuppgifter "skäl"]
                                    Visar en händelse, hur det gick hos var och en och vad som följde. Det som kan säga
                                    något om en person är dolt utan skäl; skälet sparas med ditt namn.
        händelser spela-om <id> [--prenumerant X]
        händelser spela-om --alla [--modul X] [--läge död|parkerad|försöker-igen] [--prenumerant X] [--text X]
                                    Låter det som har fastnat försöka igen. En värd som är igång tar det genast på PostgreSQL,
                                    inom en minut på SQLite.
        händelser hoppa-över <id> --prenumerant X --skäl "…"
                                    Låter händelsen aldrig få verkan hos prenumeranten. Går inte att ångra.
        """;

    private static readonly Dictionary<string, Händelseurval> _lägen = new()
    {
        ["dod"] = Händelseurval.Döda,
        ["vantar"] = Händelseurval.Väntar,
        ["parkerad"] = Händelseurval.Parkerade,
        ["forsoker-igen"] = Händelseurval.FörsökerIgen,
        ["alla"] = Händelseurval.Alla,
    };

    private static readonly string[] _val = ["modul", "lage", "prenumerant", "text", "skal", Visa];

    private const string Visa = "visa-personuppgifter";

    private readonly Dictionary<string, string> _valda = [];
    private readonly List<string> _ord = [];
    private bool _alla;

    /// <summary>Does what the words after <c>händelser</c> say, and answers with the exit code.</summary>
    public static async Task<int> KörAsync(IServiceProvider services, IReadOnlyList<string> ord, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        return await ActivatorUtilities.CreateInstance<Händelseord>(scope.ServiceProvider, ct).KörAsync(ord);
    }

    private async Task<int> KörAsync(IReadOnlyList<string> ord)
    {
        if (Tolka(ord) is { } fel)
            return Kommandorad.Fel(2, fel);
        användare.BecomeOperator(Environment.UserName, serPersonuppgifter: Val(Visa) is not null);
        return _ord switch
        {
            [] => Kommandorad.Svara(0, Hjälp),
            ["lista"] => await ListaAsync(),
            ["visa", var id] => await MedAsync(id, VisaAsync),
            ["spela-om"] when _alla => await SpelaOmAllaAsync(),
            ["spela-om", var id] when !_alla => await MedAsync(id, SpelaOmAsync),
            ["hoppa-over", var id] => await MedAsync(id, HoppaÖverAsync),
            _ => Kommandorad.Fel(2, $"”händelser {string.Join(' ', ord)}” känns inte igen.\n\n{Hjälp}"),
        };
    }

    private string? Tolka(IReadOnlyList<string> ord)
    {
        for (var i = 0; i < ord.Count; i++)
        {
            if (!ord[i].StartsWith("--", StringComparison.Ordinal))
            {
                _ord.Add(_ord.Count == 0 ? Kommandorad.Utan(ord[i]) : ord[i]);
                continue;
            }

            var namn = Kommandorad.Utan(ord[i][2..]);
            if (namn == "alla")
                _alla = true;
            else if (namn is "urls" || namn.Contains(':') || namn.Contains('='))
                i += namn.Contains('=') ? 0 : 1;
            else if (!_val.Contains(namn))
                return $"Valet {ord[i]} finns inte.\n\n{Hjälp}";
            else if (++i == ord.Count)
                return $"Skriv något efter {ord[i - 1]}.";
            else
                _valda[namn] = ord[i];
        }

        if (Val("lage") is { } läge && !_lägen.ContainsKey(Kommandorad.Utan(läge)))
            return $"Läget {läge} finns inte. Välj död, väntar, parkerad, försöker-igen eller alla.";
        if (Val("modul") is { } modul && katalog.Find(modul) is null)
            return $"Ingen modul heter {modul}. Modulerna är {string.Join(", ", katalog.Modules.Select(m => m.Slug))}.";
        return null;
    }

    private async Task<int> ListaAsync()
    {
        var totalt = 0;
        foreach (var modul in Moduler)
        {
            var svar = await sender.Send(new ListaHändelser(modul.Slug, Läge, Val("text"), 1, Val("prenumerant")), ct);
            if (svar.Error is { } fel)
                return Nekas(fel);
            totalt += svar.Value.Totalt;
            foreach (var rad in svar.Value.Rader)
                Console.WriteLine($"{rad.Id}  {Driftformat.Ögonblick(rad.Berättad)}  {modul.Slug,-12} {rad.Namn}  {Antal(rad)}");
            if (svar.Value.AntalSidor > 1)
                Console.WriteLine($"{modul.Title}: de senaste {svar.Value.Rader.Count} av {svar.Value.Totalt}.");
        }

        return Kommandorad.Svara(0, totalt == 1 ? "1 händelse." : $"{totalt} händelser.");
    }

    private async Task<int> VisaAsync(IModule modul, Händelsekort kort)
    {
        if (Val(Visa) is { } skäl && (await sender.Send(new NoteraInsyn { Modul = modul.Slug, Id = kort.Id, Skäl = skäl }, ct)).Error is { } nekad)
            return Nekas(nekad);
        Console.WriteLine($"{kort.Namn}  {kort.Id}\nBerättad {Driftformat.Ögonblick(kort.Berättad)} av {kort.Användare} genom {kort.Användningsfall} i {modul.Title}.");
        Console.WriteLine($"Nyckel {kort.Nyckel}, spår {kort.Spår ?? "saknas"}.");
        foreach (var leverans in kort.Leveranser)
        {
            Console.WriteLine($"\n{leverans.Prenumerant}: {Driftformat.Läge(leverans.Läge).ToLowerInvariant()}, {leverans.Försök} försök{(leverans.Orsak is null ? "" : ": " + leverans.Orsak)}");
            if (leverans.Fel is [var senaste, ..])
                Console.WriteLine(senaste.Text);
            foreach (var åtgärd in leverans.Åtgärder)
                Console.WriteLine(Driftformat.Åtgärd(åtgärd));
        }

        Console.WriteLine($"\nInnehåll{(kort.ÄrDolt ? ", utan det som kan säga något om en person" : "")}:\n{Driftformat.Json(kort.Innehåll)}");

        var resa = await sender.Send(new VisaHändelseresa(modul.Slug, kort.Id), ct);
        if (resa.Error is { } fel)
            return Nekas(fel);
        Console.WriteLine("\nHela resan:");
        foreach (var steg in resa.Value.Steg)
            Console.WriteLine($"{new string(' ', steg.Nivå * 2)}{steg.Namn}  {steg.Id}{(steg.Id == kort.Id ? "  (den här)" : "")}");
        return 0;
    }

    private async Task<int> SpelaOmAsync(IModule modul, Händelsekort kort)
    {
        var öppna = kort.Leveranser.Where(l => l.Läge is DeliveryState.Dead or DeliveryState.Parked or DeliveryState.Waiting)
            .Where(l => Val("prenumerant") is not { } sökt || l.Prenumerant == sökt).ToList();
        if (öppna.Count == 0)
            return Kommandorad.Fel(1, "Händelsen har ingen leverans som kan spelas om.");
        foreach (var leverans in öppna)
        {
            if ((await sender.Send(new SpelaOmLeverans { Modul = modul.Slug, LeveransId = leverans.Id }, ct)).Error is { } fel)
                return Nekas(fel);
            Console.WriteLine($"{leverans.Prenumerant} försöker igen.");
        }

        await värdar.TellAsync([modul.Slug], ct);
        return 0;
    }

    private async Task<int> SpelaOmAllaAsync()
    {
        var totalt = 0;
        var berörda = new List<string>();
        foreach (var modul in Moduler)
        {
            var svar = await sender.Send(new SpelaOmLeveranser { Modul = modul.Slug, Urval = Läge, Text = Val("text"), Prenumerant = Val("prenumerant") }, ct);
            if (svar.Error is { } fel)
                return Nekas(fel);
            totalt += svar.Value;
            if (svar.Value > 0)
                berörda.Add(modul.Slug);
        }

        await värdar.TellAsync(berörda, ct);
        return Kommandorad.Svara(0, totalt == 1 ? "1 leverans spelas om." : $"{totalt} leveranser spelas om.");
    }

    private async Task<int> HoppaÖverAsync(IModule modul, Händelsekort kort)
    {
        if (Val("prenumerant") is not { } prenumerant)
            return Kommandorad.Fel(2, "Säg vilken med --prenumerant.");
        if (kort.Leveranser.SingleOrDefault(l => l.Prenumerant == prenumerant) is not { } leverans)
            return Kommandorad.Fel(1, $"Händelsen går inte till {prenumerant}. Den går till {string.Join(", ", kort.Leveranser.Select(l => l.Prenumerant))}.");
        var svar = await sender.Send(new HoppaÖverLeverans { Modul = modul.Slug, LeveransId = leverans.Id, Orsak = Val("skal") }, ct);
        if (svar.Error is { } fel)
            return Nekas(fel);
        await värdar.TellAsync([modul.Slug], ct);
        return Kommandorad.Svara(0, $"{prenumerant} hoppas över.");
    }

    private async Task<int> MedAsync(string id, Func<IModule, Händelsekort, Task<int>> gör)
    {
        if (!Guid.TryParse(id, CultureInfo.InvariantCulture, out var händelse))
            return Kommandorad.Fel(2, $"{id} är inget id. Ett id står först på varje rad i händelser lista.");
        foreach (var modul in Moduler)
        {
            if ((await sender.Send(new VisaHändelse(modul.Slug, händelse), ct)) is { IsSuccess: true, Value: { } kort })
                return await gör(modul, kort);
        }

        return Kommandorad.Fel(1, $"Ingen händelse har id {id}.");
    }

    private Händelseurval Läge => Val("lage") is { } läge ? _lägen[Kommandorad.Utan(läge)] : Händelseurval.Döda;

    private IEnumerable<IModule> Moduler => Val("modul") is { } modul ? [katalog.Find(modul)!] : katalog.Modules;

    private string? Val(string namn) => _valda.GetValueOrDefault(namn);

    private static string Antal(Händelserad rad) => string.Join(", ", new[]
    {
        (rad.Levererade, "levererad"), (rad.Väntar, "väntar"), (rad.Döda, "död"), (rad.Parkerade, "parkerad"),
    }.Where(a => a.Item1 > 0).Select(a => $"{a.Item1} {a.Item2}"));

    private static int Nekas(Error fel) =>
        Kommandorad.Fel(1, fel.Fields.Count > 0 ? string.Join('\n', fel.Fields.Select(f => f.Message)) : fel.Message);
}
