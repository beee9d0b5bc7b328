using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Kultur.Testing;

namespace Kultur.Benchmarks;

/// <summary>What the database itself manages, on the same machine in the same run.</summary>
/// <param name="Transaktion">What was done.</param>
/// <param name="En">Transactions per second on one connection.</param>
/// <param name="Åtta">On eight.</param>
internal sealed partial record Gräns(string Transaktion, double En, double Åtta)
{
    private const string Sekunder = "5";

    private static readonly (string Namn, string Sql)[] Transaktioner =
    [
        ("two inserts, BEGIN … END", "BEGIN;\nINSERT INTO a (x) VALUES ('text');\nINSERT INTO b (x) VALUES ('text');\nEND;\n"),
        ("two inserts, one statement", "WITH i AS (INSERT INTO a (x) VALUES ('text') RETURNING id) INSERT INTO b (x) SELECT 'text' FROM i;\n"),
    ];

    public static async Task<IReadOnlyList<Gräns>> MätAsync()
    {
        var kluster = await Postgreskluster.Startat;
        await kluster.UtförAsync("CREATE TABLE a (id bigserial PRIMARY KEY, x text); CREATE TABLE b (id bigserial PRIMARY KEY, x text)");
        var gränser = new List<Gräns>();
        foreach (var (namn, sql) in Transaktioner)
            gränser.Add(new Gräns(namn, await PerSekundAsync(kluster, sql, 1), await PerSekundAsync(kluster, sql, 8)));
        return gränser;
    }

    private static async Task<double> PerSekundAsync(Postgreskluster kluster, string sql, int anslutningar)
    {
        var fil = Path.GetTempFileName();
        await File.WriteAllTextAsync(fil, sql);
        var klienter = anslutningar.ToString(CultureInfo.InvariantCulture);
        using var pgbench = Process.Start(new ProcessStartInfo(
            "pgbench", ["-n", "-h", kluster.Folder, "-U", "postgres", "-M", "prepared", "-c", klienter, "-j", "2", "-T", Sekunder, "-f", fil, "postgres"])
        {
            RedirectStandardOutput = true,
        })!;
        var sagt = await pgbench.StandardOutput.ReadToEndAsync();
        File.Delete(fil);
        return double.Parse(Tps().Match(sagt).Groups[1].Value, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"tps = ([\d.]+)")]
    private static partial Regex Tps();
}
