using Kultur.Host.Driftcentral;
using Kultur.Modularity;
using Kultur.Modularity.Drift;
using MediatR;

namespace Kultur.Host;

/// <summary>Who hears what, by command line: how they keep up, pause and resume.</summary>
internal sealed class Prenumerantord(ISender sender, ModuleCatalog katalog, CurrentUser användare, Terminal terminal, CancellationToken ct)
    : Driftord<Prenumerantläge?>(sender, katalog, användare, terminal, ct)
{
    private const string Följer = "Värdar som är igång följer inom fem sekunder.";

    protected override string Namn => "prenumeranter";

    protected override string Hjälp => """
        prenumeranter lista [--modul X] [--läge står-still|har-fastnat|sen|pausad|i-takt|alla] [--text X]
                                    Visar vem som hör vad och hur de hinner med, de som behöver dig först i varje modul. Texten
                                    söks i prenumerantens och händelsens namn.
        prenumeranter visa <namn>   Visar en prenumerant: vad den har kvar att höra, vem som har pausat den och varför.
        prenumeranter pausa <namn> --skäl "…"
                                    Låter prenumeranten höra inget förrän den återupptas. Det den skulle ha hört väntar.
        prenumeranter återuppta <namn>
                                    Låter den höra igen, först det som har väntat, i ordning.
                                    Värdar som är igång följer en paus inom fem sekunder.
        """;

    protected override IReadOnlyList<(string Ord, Prenumerantläge? Läge)> Lägen =>
    [
        ("alla", null),
        ("står-still", Prenumerantläge.StårStill),
        ("har-fastnat", Prenumerantläge.HarFastnat),
        ("sen", Prenumerantläge.Sen),
        ("pausad", Prenumerantläge.Pausad),
        ("i-takt", Prenumerantläge.Hör),
    ];

    protected override IReadOnlyDictionary<string, IReadOnlyList<string>> Valen => new Dictionary<string, IReadOnlyList<string>>
    {
        ["lista"] = ["modul", "lage", "text"],
        ["visa"] = ["modul"],
        ["pausa"] = ["modul", "skal"],
        ["ateruppta"] = ["modul"],
    };

    protected override async Task<int?> GörAsync(IReadOnlyList<string> ord) => ord switch
    {
        ["lista"] => await ListaAsync(),
        ["visa", var namn] => await MedAsync(namn, VisaAsync),
        ["pausa", var namn] => await MedAsync(namn, (modul, kort) => GörAsync(
            new PausaPrenumerant { Modul = modul.Slug, Prenumerant = kort.Rad.Namn, Orsak = Val("skal") }, $"{kort.Rad.Namn} är pausad. {Följer}")),
        ["ateruppta", var namn] => await MedAsync(namn, (modul, kort) => GörAsync(
            new ÅterupptaPrenumerant { Modul = modul.Slug, Prenumerant = kort.Rad.Namn }, $"{kort.Rad.Namn} hör igen, först det som har väntat. {Följer}")),
        _ => null,
    };

    private async Task<int> ListaAsync()
    {
        var antal = 0;
        foreach (var modul in Moduler)
        {
            Sidad<Prenumerantrad> sida;
            var nummer = 1;
            do
            {
                sida = (await Sender.Send(new VisaPrenumeranter(modul.Slug, Läge, Val("text"), nummer), Avbrott)).Value.Rader;
                foreach (var rad in sida.Rader)
                    Terminal.Skriv($"{rad.Namn}  {rad.Händelse ?? "okänd för den här versionen"}  {Siffror(rad)}");
            }
            while (nummer++ < sida.AntalSidor);
            antal += sida.Totalt;
        }

        return Terminal.Svara(antal == 1 ? "1 prenumerant." : $"{antal} prenumeranter.");
    }

    private async Task<int> MedAsync(string namn, Func<IModule, Prenumerantkort, Task<int>> gör)
    {
        foreach (var modul in Moduler)
        {
            if (await Sender.Send(new VisaPrenumerant(modul.Slug, namn), Avbrott) is { IsSuccess: true, Value: { } kort })
                return await gör(modul, kort);
        }

        return Terminal.Fel(1, $"Ingen prenumerant heter {namn}. Namnet står först på varje rad i prenumeranter lista.");
    }

    private Task<int> VisaAsync(IModule modul, Prenumerantkort kort)
    {
        var rad = kort.Rad;
        Terminal.Skriv($"{rad.Namn}: {Siffror(rad)}");
        Terminal.Skriv(rad.Händelse is null ? "Den här versionen känner inte prenumeranten. Det den skulle ha hört är parkerat." : $"Hör {rad.Händelse} i {modul.Title}.");
        if (rad.Paus is { } paus)
            Terminal.Skriv($"Pausad {Driftformat.Ögonblick(paus.Sedan)} av {paus.Av}. {paus.Orsak}");
        Terminal.Skriv("\nVad den har kvar att höra:");
        foreach (var öppet in rad.Öppna)
            Terminal.Skriv($"{öppet.Titel}: {öppet.Väntar} väntar, {öppet.Döda} döda, {öppet.Parkerade} parkerade");
        if (rad.Öppna.Count == 0)
            Terminal.Skriv("Den har hört allt. Inget väntar.");
        Terminal.Skriv("\nVem gjorde vad:");
        foreach (var åtgärd in kort.Åtgärder)
            Terminal.Skriv(Driftformat.Åtgärd(åtgärd));
        if (kort.Åtgärder.Count == 0)
            Terminal.Skriv("Ingen har pausat eller återupptagit prenumeranten.");
        return Task.FromResult(0);
    }

    private async Task<int> GörAsync(ICommand kommando, string gjort) =>
        (await Sender.Send(kommando, Avbrott)).Error is { } fel ? Nekas(fel) : Terminal.Svara(gjort);

    private static string Siffror(Prenumerantrad rad) =>
        $"{Driftformat.Läge(rad.Läge).ToLowerInvariant()}, {rad.Väntar} väntar, eftersläpning {Driftformat.Efter(rad.Efter)}, {rad.Döda} döda, "
        + $"{rad.Parkerade} parkerade, {Driftformat.Takt(rad.PerMinut)} per minut";
}
