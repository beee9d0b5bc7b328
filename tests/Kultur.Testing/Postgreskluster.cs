using System.Diagnostics;
using Npgsql;

namespace Kultur.Testing;

/// <summary>
/// A PostgreSQL of the test process's own, made of the installed programs in a temporary folder when it is first asked
/// for. It sorts as Swedish does, so that a text the product forgets to compare by code point is seen. It ends with the
/// process, however that ends: a shell waits for the end of its input.
/// </summary>
public sealed class Postgreskluster : IAsyncDisposable
{
    private const string Skript = """
        folder=$1 bin=$2 durable=$3
        as_postgres() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }
        cleanup() { as_postgres "$bin/pg_ctl" -D "$folder/data" -m immediate stop >/dev/null 2>&1; rm -rf "$folder"; }
        trap cleanup EXIT
        chmod 755 "$folder"
        [ "$(id -u)" != 0 ] || chown postgres "$folder"
        cd "$folder"
        as_postgres "$bin/initdb" -D "$folder/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 \
          --locale-provider=icu --icu-locale=sv-SE --no-sync --no-instructions >"$folder/logg" 2>&1 || { cat "$folder/logg"; exit 1; }
        sed -i '1i local losenord postgres trust\nlocal losenord all scram-sha-256' "$folder/data/pg_hba.conf"
        start() {
          as_postgres "$bin/pg_ctl" -D "$folder/data" -l "$folder/data/logg" -w start -o "-k $folder -c listen_addresses= -c fsync=$durable \
            -c synchronous_commit=$durable -c full_page_writes=$durable -c autovacuum=$durable -c track_commit_timestamp=$durable -c max_connections=400 -c max_wal_size=4GB" \
            </dev/null >/dev/null || { cat "$folder/data/logg"; exit 1; }
          echo redo
        }
        start
        while read -r order; do
          case $order in
            stopp) as_postgres "$bin/pg_ctl" -D "$folder/data" -m immediate -w stop </dev/null >/dev/null && echo stoppat ;;
            start) start ;;
          esac
        done
        """;

    private static readonly Lazy<Task<Postgreskluster>> Ett = new(() => StartaAsync(Beständig));

    private readonly Process _shell;

    /// <summary>Whether the cluster keeps what it has committed through a power cut; what is to be measured must, tests need not. Set before it is first asked for.</summary>
    public static bool Beständig { get; set; }

    private Postgreskluster(string folder, Process shell) => (Folder, _shell) = (folder, shell);

    /// <summary>The process's cluster.</summary>
    public static Task<Postgreskluster> Startat => Ett.Value;

    /// <summary>Where it listens.</summary>
    public string Folder { get; }

    /// <summary>What the setting <c>Lagring:Postgres</c> says for a database of the cluster.</summary>
    public string Plats(string databas) => new NpgsqlConnectionStringBuilder
    {
        Host = Folder,
        Database = databas,
        IncludeErrorDetail = true,
    }.ToString();

    /// <summary>Does something as the administrator.</summary>
    public async Task UtförAsync(string sql, string databas = "postgres")
    {
        await using var connection = new NpgsqlConnection(Plats(databas) + ";Username=postgres;Pooling=false");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The tests' own text.
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>One of a test's own, to stop and start; it keeps what it has committed.</summary>
    public static Task<Postgreskluster> EgetAsync() => Databaser.Vald == Databas.Postgres
        ? StartaAsync(beständigt: true)
        : throw new InvalidOperationException("The test is for SQLite.");

    /// <summary>Ends every connection and the server, as a crash of the server would.</summary>
    public Task StoppaAsync() => BeordraAsync("stopp", "stoppat");

    /// <summary>Starts the server again.</summary>
    public Task StartaIgenAsync() => BeordraAsync("start", "redo");

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _shell.StandardInput.Close();
        await _shell.WaitForExitAsync();
        _shell.Dispose();
    }

    private async Task BeordraAsync(string order, string svar)
    {
        await _shell.StandardInput.WriteLineAsync(order);
        if (await _shell.StandardOutput.ReadLineAsync() is var said && said != svar)
            throw new InvalidOperationException($"PostgreSQL: {order}: {said}");
    }

    private static async Task<Postgreskluster> StartaAsync(bool beständigt)
    {
        var folder = Directory.CreateTempSubdirectory("kultur-pg-").FullName;
        var shell = Process.Start(new ProcessStartInfo("bash", ["-c", Skript, "postgres", folder, Program(), beständigt ? "on" : "off"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        var said = await shell.StandardOutput.ReadLineAsync();
        return said == "redo"
            ? new Postgreskluster(folder, shell)
            : throw new InvalidOperationException($"PostgreSQL did not start: {said}\n{await shell.StandardOutput.ReadToEndAsync()}");
    }

    /// <summary>The newest of Debian's, or the one in the path.</summary>
    private static string Program()
    {
        var debian = new DirectoryInfo("/usr/lib/postgresql") is { Exists: true } all
            ? all.GetDirectories().OrderByDescending(d => d.Name.Length).ThenByDescending(d => d.Name, StringComparer.Ordinal).Select(d => Path.Combine(d.FullName, "bin"))
            : [];
        return debian.Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator))
            .FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")))
            ?? throw new InvalidOperationException("PostgreSQL's programs are missing: install postgresql.");
    }
}
