using System.Diagnostics;
using Kultur.Testing;

namespace Kultur.Data.Tests;

/// <summary>A host that runs while somebody mends by command line beside it.</summary>
[EnbartPostgres("a host on SQLite hears of nothing that is done beside it, and looks each minute")]
public sealed class VäckningTests : IDisposable
{
    /// <summary>A pump that nobody wakes looks for itself after a minute.</summary>
    private static readonly TimeSpan Genast = TimeSpan.FromSeconds(10);

    private readonly string _folder = Directory.CreateTempSubdirectory("kultur-vack-").FullName;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_is_replayed_beside_it_is_taken_at_once(bool alla)
    {
        await using var app = await KulturApp.StartAsync(_folder, new() { ["Demo"] = "false" });
        using var besökare = await Besökare.InloggadAsync(app.Address, "Samhällsutvecklare");
        await besökare.GåTillAsync("/samhalle/aktorer/ny");
        await besökare.Fyll("Namn", "Grästorps bokkafé").TryckAsync("Registrera aktör");
        await besökare.TystAsync();
        await using var samhälle = await KulturApp.AnslutAsync(_folder, "samhalle");
        (await UtförAsync("UPDATE delivery SET state = 'Dead', attempts = 6, finished_at = NULL")).ShouldBeGreaterThan(0);

        await using var operatör = await Operatör.VidAsync(_folder);
        if (alla)
            (await operatör.SägAsync("händelser", "spela-om", "--alla")).Kod.ShouldBe(0);
        else
            (await operatör.SägAsync(["händelser", "spela-om", .. await DödaAsync(), Guid.Empty.ToString()])).Kod.ShouldBe(1, "the last one is refused, and yet the rest are told of");

        var väntat = Stopwatch.StartNew();
        await besökare.TystAsync();
        väntat.Elapsed.ShouldBeLessThan(Genast);
        (await UtförAsync("UPDATE delivery SET attempts = attempts WHERE state <> 'Delivered'")).ShouldBe(0);

        async Task<string[]> DödaAsync()
        {
            await using var command = samhälle.CreateCommand();
            command.CommandText = "SELECT array_agg(DISTINCT event_id::text) FROM outbox JOIN delivery USING (sequence) WHERE state = 'Dead'";
            return (string[])(await command.ExecuteScalarAsync())!;
        }

        async Task<int> UtförAsync(string sql)
        {
            await using var command = samhälle.CreateCommand();
#pragma warning disable CA2100 // The tests' own text.
            command.CommandText = sql;
#pragma warning restore CA2100
            return await command.ExecuteNonQueryAsync();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
