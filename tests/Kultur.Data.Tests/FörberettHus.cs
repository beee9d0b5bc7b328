using Kultur.Host;
using Kultur.Testing;
using Npgsql;

[assembly: AssemblyFixture(typeof(Kultur.Data.Tests.FörberettHus))]

namespace Kultur.Data.Tests;

/// <summary>A PostgreSQL database prepared and migrated by the host's own words, where every role needs its password.</summary>
public sealed class FörberettHus : IAsyncLifetime
{
    private const string Databas = "losenord";
    private const string Lösenord = "hemligt'\"\\;1";

    /// <summary>The slug of every module of the house.</summary>
    public static IReadOnlyList<string> Moduler { get; } = [.. Modulkatalog.Alla.Select(m => m.Slug)];

    /// <summary>What an ordinary start needs.</summary>
    public Dictionary<string, string> Inställningar { get; private set; } = [];

    /// <summary>Who may create roles.</summary>
    public Operatör Administratör { get; private set; } = null!;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        var kluster = await Postgreskluster.Startat;
        var plats = new NpgsqlConnectionStringBuilder(kluster.Plats(Databas)) { Password = Lösenord };
        Inställningar = new() { ["Lagring__Postgres"] = plats.ToString(), ["Demo"] = "false" };
        var administratörens = new Dictionary<string, string>(Inställningar) { ["Lagring__Admin"] = "Username=postgres" };
        Administratör = Operatör.Med(administratörens);
        (await KulturApp.KörAsync(administratörens, "databas", "förbered")).Kod.ShouldBe(0);
        (await KulturApp.KörAsync(Inställningar, "databas", "migrera")).Kod.ShouldBe(0);
    }

    /// <summary>Does something as a module's role; answers what PostgreSQL refuses it for, or null.</summary>
    public async Task<string?> SomAsync(string roll, string sql)
    {
        await using var connection = new NpgsqlConnection(Inställningar["Lagring__Postgres"] + $";Username={roll};Pooling=false");
        await connection.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The tests' own text.
        command.CommandText = sql;
#pragma warning restore CA2100
        try
        {
            await command.ExecuteNonQueryAsync();
            return null;
        }
        catch (PostgresException refused)
        {
            return refused.SqlState;
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Administratör.DisposeAsync();
}
