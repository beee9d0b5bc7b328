using Kultur.Host.Driftcentral;
using Kultur.Modularity;
using Kultur.Modularity.Drift;
using MediatR;

namespace Kultur.Host;

/// <summary>The first page of Driftcentral by command line.</summary>
internal sealed class Driftlägesord(ISender sender, ModuleCatalog katalog, CurrentUser användare, Terminal terminal, CancellationToken ct)
    : Driftord<object?>(sender, katalog, användare, terminal, ct)
{
    protected override string Namn => "driftläge";

    protected override string Hjälp => """
        driftläge                   Visar vad som väntar på dig, vad varje modul har berättat och hur den hör.
        """;

    protected override IReadOnlyList<(string Ord, object? Läge)> Lägen => [];

    protected override IReadOnlyDictionary<string, IReadOnlyList<string>> Valen => new Dictionary<string, IReadOnlyList<string>>();

    protected override async Task<int?> GörAsync(IReadOnlyList<string> ord)
    {
        if (ord.Count > 0)
            return null;
        var berättar = (await Sender.Send(new VisaDriftläge(), Avbrott)).Value;
        var hör = (await Sender.Send(new VisaHörandeläge(), Avbrott)).Value;
        Terminal.Skriv(Driftformat.Överblick(berättar, hör));
        Terminal.Skriv("\nVad modulerna berättar:");
        foreach (var modul in berättar)
            Terminal.Skriv($"{modul.Modul,-12} {(modul.Svarar ? Siffror(modul) : "databasen svarar inte")}");
        Terminal.Skriv("\nHur modulerna hör:");
        foreach (var modul in hör)
            Terminal.Skriv($"{modul.Modul,-12} {(modul.Svarar ? Siffror(modul) : "databasen svarar inte")}");
        return hör.All(m => m.Svarar) && berättar.All(m => m.Svarar)
            ? 0
            : Terminal.Fel(1, "\nSiffrorna är inte hela: någon databas svarar inte, eller har inte den här versionens tabeller.");
    }

    private static string Siffror(Moduldrift modul) =>
        $"{modul.Väntar} väntar, {Antal(modul.Döda, "död", "döda")}, {Antal(modul.Parkerade, "parkerad", "parkerade")}, {Antal(modul.Ohörda, "ohörd", "ohörda")}, äldsta väntande "
        + $"{(modul.ÄldstaVäntande is { } när ? Driftformat.Ögonblick(när) : "ingen")}, {modul.BrevVäntar} brev att skicka, {modul.BrevMisslyckade} brev som fastnat";

    private static string Siffror(Hörandeläge modul) =>
        $"{Driftformat.Läge(Driftformat.Läge(modul)).ToLowerInvariant()}, {Antal(modul.Prenumeranter, "prenumerant", "prenumeranter")}, {modul.Väntar} att höra, "
        + $"eftersläpning {Driftformat.Efter(modul.Efter)}, {modul.Fastnat} fastnat, {Antal(modul.Pausade, "pausad", "pausade")}";

    private static string Antal(int antal, string en, string flera) => $"{antal} {(antal == 1 ? en : flera)}";
}
