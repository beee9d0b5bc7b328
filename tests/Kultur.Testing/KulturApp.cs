using System.Data.Common;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Kultur.Modularity.Mail;
using Microsoft.Data.Sqlite;
using MimeKit;
using Npgsql;

namespace Kultur.Testing;

/// <summary>The real host in a process of its own, with demo data in a folder of its own, on a free port.</summary>
public sealed class KulturApp : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private readonly StringBuilder _output = new();
    private readonly Dictionary<string, string> _settings;
    private readonly bool _ownsFolder;
    private Process? _process;

    private KulturApp(string folder, bool ownsFolder, Dictionary<string, string> settings, Uri address) =>
        (Folder, _ownsFolder, _settings, Address) = (folder, ownsFolder, settings, address);

    /// <summary>Where the databases lie.</summary>
    public string Folder { get; }

    /// <summary>What the process is told, as environment variables.</summary>
    public IReadOnlyDictionary<string, string> Settings => _settings;

    /// <summary>Where the host answers.</summary>
    public Uri Address { get; }

    /// <summary>What the host has written so far.</summary>
    public string Output
    {
        get
        {
            lock (_output)
                return _output.ToString();
        }
    }

    /// <summary>Starts the host and waits until it is ready.</summary>
    /// <param name="folder">An earlier host's folder; a new one when null.</param>
    /// <param name="settings">Settings as environment variables: <c>Demo</c>, <c>Moduler__Fortbildning__Aktiv</c>.</param>
    public static async Task<KulturApp> StartAsync(string? folder = null, Dictionary<string, string>? settings = null)
    {
        var app = await CreateAsync(folder, settings);
        app.Launch();
        await app.ReadyAsync();
        return app;
    }

    /// <summary>Prepares a host on databases of the running test's kind without starting it.</summary>
    public static async Task<KulturApp> CreateAsync(string? folder = null, Dictionary<string, string>? settings = null)
    {
        var app = Create(folder, settings);
        if (Databaser.Vald == Databas.Postgres && !app._settings.ContainsKey("Lagring__Postgres"))
            app._settings["Lagring__Postgres"] = await Appdatabaser.PlatsAsync(app.Folder);
        return app;
    }

    /// <summary>Prepares a host on SQLite, or on what the settings say, without starting it.</summary>
    public static KulturApp Create(string? folder = null, Dictionary<string, string>? settings = null)
    {
        var own = folder ?? Directory.CreateTempSubdirectory("kultur-app-").FullName;
        var all = new Dictionary<string, string> { ["ASPNETCORE_ENVIRONMENT"] = "Development", ["Lagring__Katalog"] = own, ["Demo"] = "true" };
        foreach (var (name, value) in settings ?? [])
            all[name] = value;
        return new(own, folder is null, all, new Uri($"http://127.0.0.1:{FreePort()}"));
    }

    /// <summary>Looks into the database of a module of the host that has or had the folder, of the running test's kind.</summary>
    public static async Task<DbConnection> AnslutAsync(string folder, string modul)
    {
        DbConnection connection = Databaser.Vald == Databas.Postgres
            ? new NpgsqlConnection(await Appdatabaser.PlatsAsync(folder) + $";Username={modul};Search Path={modul};Pooling=false")
            : new SqliteConnection($"Data Source={Path.Combine(folder, modul + ".db")};Pooling=false");
        await connection.OpenAsync();
        return connection;
    }

    /// <summary>Lets the host do what the words say, in a process of its own.</summary>
    /// <returns>The exit code, and what it said.</returns>
    public static async Task<(int Kod, string Text)> KörAsync(Dictionary<string, string> settings, params string[] ord)
    {
        await using var app = Create(folder: null, settings);
        return await app.KörAsync(ord);
    }

    /// <summary>Lets the host do what the words say.</summary>
    /// <returns>The exit code, and what it said.</returns>
    public async Task<(int Kod, string Text)> KörAsync(params string[] ord)
    {
        Launch(ord);
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await _process!.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            throw new TimeoutException("The host did not end:\n" + Output);
        }

        return (_process.ExitCode, Output.Trim());
    }

    /// <summary>Starts the host's process without waiting for it.</summary>
    /// <param name="ord">What the host is to do; serve when empty.</param>
    public void Launch(params string[] ord)
    {
        var start = new ProcessStartInfo("dotnet", [HostAssembly(), .. ord, "--urls", Address.ToString()])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = HostFolder,
        };
        start.Environment["DOTNET_TieredPGO"] = "0";
        foreach (var (name, value) in _settings)
            start.Environment[name] = value;
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => Note(line.Data);
        _process.ErrorDataReceived += (_, line) => Note(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Waits until the host answers that it is ready.</summary>
    public async Task ReadyAsync()
    {
        using var client = new HttpClient { BaseAddress = Address };
        var waited = Stopwatch.StartNew();
        while (waited.Elapsed < Patience && _process is { HasExited: false })
        {
            try
            {
                if ((await client.GetAsync("/halsa/redo")).IsSuccessStatusCode)
                    return;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            await Task.Delay(100);
        }

        throw new InvalidOperationException("The host did not become ready:\n" + Output);
    }

    /// <summary>The letters sent to an address, oldest first, once there are so many.</summary>
    /// <param name="to">The receiver.</param>
    /// <param name="count">Wait for so many.</param>
    public async Task<IReadOnlyList<Letter>> LettersToAsync(string to, int count)
    {
        var waited = Stopwatch.StartNew();
        while (true)
        {
            var letters = Letters().Where(l => l.To == to).ToList();
            if (letters.Count >= count)
                return letters;
            if (waited.Elapsed > Patience)
                throw new TimeoutException($"{letters.Count} letters to {to}, not {count}.");
            await Task.Delay(100);
        }
    }

    private IEnumerable<Letter> Letters() =>
        from file in new DirectoryInfo(Path.Combine(Folder, "epost")) is { Exists: true } letters ? letters.GetFiles("*.eml") : []
        orderby file.Name
        let message = MimeMessage.Load(file.FullName)
        select new Letter(message.To.Mailboxes.Single().Address, message.Subject!, message.TextBody!);

    /// <summary>Ends the process as a power cut would.</summary>
    public async Task KillAsync()
    {
        _process!.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
    }

    /// <summary>Waits until the process has ended by itself.</summary>
    public Task ExitAsync(CancellationToken ct) => _process!.WaitForExitAsync(ct);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_process is { HasExited: false })
            await KillAsync();
        _process?.Dispose();
        if (_ownsFolder)
            Directory.Delete(Folder, recursive: true);
    }

    /// <summary>Where the host's own settings lie.</summary>
    public static string HostFolder => Path.Combine(Root.FullName, "src", "Host");

    private static DirectoryInfo Root
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "Kultur.sln")))
                folder = folder.Parent!;
            return folder;
        }
    }

    private static string HostAssembly()
    {
        var build = new DirectoryInfo(AppContext.BaseDirectory);
        return Path.Combine(HostFolder, "bin", build.Parent!.Name, build.Name, "Kultur.Host.dll");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private void Note(string? line)
    {
        lock (_output)
            _output.AppendLine(line);
    }
}
