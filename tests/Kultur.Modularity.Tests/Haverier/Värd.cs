using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Kultur.Modularity.Tests.Haverier;

/// <summary>A host of the two test modules in a process of its own, on the same databases as the test.</summary>
internal sealed class Värd : IAsyncDisposable
{
    private const int Sigcont = 18;

    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "Kultur.Provvärd.dll");

    private readonly Process _process;
    private readonly ConcurrentQueue<(Guid Ärende, string Rubrik)> _besked = [];
    private readonly StringBuilder _fel = new();
    private int _hört;
    private int _avbrott;
    private volatile bool _tyst;

    private Värd(Process process)
    {
        _process = process;
        process.OutputDataReceived += (_, line) => Läs(line.Data ?? "");
        process.ErrorDataReceived += (_, line) =>
        {
            lock (_fel)
                _fel.AppendLine(line.Data);
        };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>The process's number.</summary>
    public int Nummer => _process.Id;

    /// <summary>The commands that it has been answered.</summary>
    public IReadOnlyCollection<(Guid Ärende, string Rubrik)> Besked => _besked;

    /// <summary>How many deliveries it has carried out.</summary>
    public int Hört => Volatile.Read(ref _hört);

    /// <summary>How many commands have ended without an answer.</summary>
    public int Avbrott => Volatile.Read(ref _avbrott);

    /// <summary>What it has logged.</summary>
    public string Fel
    {
        get
        {
            lock (_fel)
                return _fel.ToString();
        }
    }

    /// <param name="par">The modules' databases.</param>
    /// <param name="publicister">How many tell at a time.</param>
    /// <param name="settings">Settings of its own, as environment variables.</param>
    public static Värd Starta(Par par, int publicister, params IEnumerable<(string Namn, string Värde)> settings)
    {
        var start = new ProcessStartInfo("dotnet", [Program])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment["DOTNET_TC_CallCounting"] = "0"; // It does not live long enough to be worth compiling twice.
        start.Environment["Lagring__Katalog"] = par.Host.Folder;
        start.Environment["Prov__Publicister"] = publicister.ToString(CultureInfo.InvariantCulture);
        if (par.Host.Plats is { } plats)
            start.Environment["Lagring__Postgres"] = plats;
        foreach (var (namn, värde) in settings)
            start.Environment[namn] = värde;
        return new Värd(Process.Start(start)!);
    }

    /// <summary>Waits until it has been answered so many commands.</summary>
    public Task BesvaradAsync(int gånger = 1) =>
        Vänta.TillsAsync(() => Task.FromResult(_besked.Count >= gånger), () => $"{_besked.Count} of {gånger} commands have been answered: {Fel}");

    /// <summary>Waits until it has carried out so many deliveries.</summary>
    public Task HarHörtAsync(int gånger) =>
        Vänta.TillsAsync(() => Task.FromResult(Hört >= gånger), () => $"{Hört} of {gånger} deliveries have been carried out: {Fel}");

    /// <summary>Ends it as <c>kill -9</c> does; what it had said is read to the last line.</summary>
    public async Task DödaAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>Waits until it ends by itself; what it had said is read to the last line.</summary>
    public async Task DörAsync(string steg)
    {
        await Vänta.TillsAsync(() => Task.FromResult(_process.HasExited), () => $"It never came to {steg}: {Fel}");
        await _process.WaitForExitAsync();
    }

    /// <summary>Waits until it stands still in the middle of what it does, as <c>kill -STOP</c> lets it.</summary>
    public Task FrusenAsync() => Vänta.TillsAsync(
        async () => (await File.ReadAllTextAsync($"/proc/{_process.Id}/stat")).Split(") ")[^1].StartsWith('T'), () => $"It never came to where it was to freeze: {Fel}");

    /// <summary>Lets a frozen one go on.</summary>
    public void Tina() => Signal(_process.Id, Sigcont).ShouldBe(0);

    /// <summary>Lets it tell no more; what it has been asked for is done and answered.</summary>
    public async Task TystnaAsync()
    {
        await _process.StandardInput.WriteLineAsync();
        await Vänta.TillsAsync(() => Task.FromResult(_tyst), () => $"It did not fall silent: {Fel}");
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            await DödaAsync();
        _process.Dispose();
    }

    private void Läs(string rad)
    {
        switch (rad.Split(' '))
        {
            case ["svar", var ärende, var rubrik]:
                _besked.Enqueue((Guid.Parse(ärende), rubrik));
                break;
            case ["hört", var antal]:
                Interlocked.Add(ref _hört, int.Parse(antal, CultureInfo.InvariantCulture));
                break;
            case ["avbrott", _]:
                Interlocked.Increment(ref _avbrott);
                break;
            case ["tyst"]:
                _tyst = true;
                break;
        }
    }

    [DllImport("libc", EntryPoint = "kill")]
    private static extern int Signal(int process, int signal);
}

/// <summary>Waits for what comes by itself.</summary>
internal static class Vänta
{
    private static readonly TimeSpan Tålamod = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan MellanBlickar = TimeSpan.FromMilliseconds(10);

    /// <summary>Waits until it is so.</summary>
    /// <returns>How long that took.</returns>
    /// <exception cref="TimeoutException">It never was.</exception>
    public static async Task<TimeSpan> TillsAsync(Func<Task<bool>> klart, Func<string> annars)
    {
        var väntat = Stopwatch.StartNew();
        while (!await klart())
        {
            if (väntat.Elapsed > Tålamod)
                throw new TimeoutException(annars());
            await Task.Delay(MellanBlickar);
        }

        return väntat.Elapsed;
    }
}
