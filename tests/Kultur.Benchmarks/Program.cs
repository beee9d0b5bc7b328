using System.Globalization;
using Kultur.Benchmarks;
using Kultur.Testing;

// dotnet run -c Release --project tests/Kultur.Benchmarks [-- <events> [<row> …]], for example 4000 "Postgres 1/1".
var antal = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 10_000;
var valda = args.Skip(1).ToHashSet();
Postgreskluster.Beständig = true;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

await Leverans.MätAsync(Databas.Postgres, publicister: 8, prenumeranter: 3, antal: 30_000, perSekund: null, färdiga: 0, väntande: 0); // Until the code is compiled for good.
var gränser = await Gräns.MätAsync();
Console.WriteLine("| limit (pgbench) | 1 connection | 8 |\n|---|---|---|");
foreach (var gräns in gränser)
    Console.WriteLine($"| {gräns.Transaktion} | {gräns.En:N0}/s | {gräns.Åtta:N0}/s |");

Console.WriteLine("\n| publishers/subscribers | events/s | of pgbench's one statement | p50 ms | p99 ms | commits/event | CPU ms/event |\n|---|---|---|---|---|---|---|");
foreach (var databas in new[] { Databas.Postgres, Databas.Sqlite })
{
    foreach (var (publicister, prenumeranter) in new[] { (1, 0), (1, 1), (1, 3), (8, 1), (8, 3) })
        await MätAsync($"{databas} {publicister}/{prenumeranter}", databas, publicister, prenumeranter, antal, perSekund: null);
}

foreach (var prenumeranter in new[] { 1, 3 })
    await MätAsync($"Postgres 1/{prenumeranter} paced 200/s", Databas.Postgres, 1, prenumeranter, Math.Min(antal, 4_000), perSekund: 200);

foreach (var publicister in new[] { 1, 8 })
    await MätAsync($"Postgres {publicister}/1 after a million", Databas.Postgres, publicister, 1, antal, perSekund: null, färdiga: 1_000_000);

foreach (var publicister in new[] { 1, 8 })
    await MätAsync($"Postgres {publicister}/1 beside ten thousand", Databas.Postgres, publicister, 1, antal, perSekund: null, väntande: 10_000);
await MätAsync("Postgres 1/1 paced 200/s beside ten thousand", Databas.Postgres, 1, 1, Math.Min(antal, 4_000), perSekund: 200, väntande: 10_000);

async Task MätAsync(string rad, Databas databas, int publicister, int prenumeranter, int händelser, int? perSekund, int färdiga = 0, int väntande = 0)
{
    if (valda.Count > 0 && !valda.Contains(rad))
        return;
    var resultat = await Leverans.MätAsync(databas, publicister, prenumeranter, händelser, perSekund, färdiga, väntande);
    Console.WriteLine(
        $"| {rad} | {resultat.PerSekund:N0} | {(databas == Databas.Postgres ? $"{resultat.PerSekund / gränser[^1].Åtta:0.00}" : "")} "
        + $"| {Tal(resultat.P50, "0.0")} | {Tal(resultat.P99, "0.0")} | {Tal(resultat.CommitsPerHändelse, "0.00")} | {resultat.Processortid:0.00} |");
}

static string Tal(double tal, string form) => double.IsNaN(tal) ? "" : tal.ToString(form, CultureInfo.InvariantCulture);
