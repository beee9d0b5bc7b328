using Kultur.Host;
using Kultur.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;

namespace Kultur.Data.Tests;

/// <summary>
/// Who tells the host what to do, in this process: the host as it is put together when it is started, with the settings that it
/// would be started with. What it is when it is started, <see cref="KommandoradTests"/> tells.
/// </summary>
public sealed class Operatör : IAsyncDisposable
{
    private readonly KulturApp _app;
    private readonly WebApplication _värd;

    private Operatör(KulturApp app)
    {
        _app = app;
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(Kommandorad).Assembly.GetName().Name,
            ContentRootPath = KulturApp.HostFolder,
            EnvironmentName = app.Settings["ASPNETCORE_ENVIRONMENT"],
            Args = [.. app.Settings.Select(s => $"--{s.Key.Replace("__", ":")}={s.Value}")],
        });
        builder.Logging.ClearProviders();
        _värd = builder.Bygg();
    }

    /// <summary>With settings of the test's own.</summary>
    public static Operatör Med(Dictionary<string, string> settings) => new(KulturApp.Create(settings: settings));

    /// <summary>Beside the host that has or had the folder, on databases of the running test's kind.</summary>
    public static async Task<Operatör> VidAsync(string folder) => new(await KulturApp.CreateAsync(folder));

    /// <summary>Says the words.</summary>
    /// <returns>The exit code, and what was answered.</returns>
    public async Task<(int Kod, string Text)> SägAsync(params string[] ord)
    {
        await using var ut = new StringWriter();
        await using var fel = new StringWriter();
        var kod = await new Kommandorad(_värd.Services, new Terminal(ut, fel), CancellationToken.None).KörAsync(ord);
        (fel.ToString() is not "").ShouldBe(kod is not 0, "what does not go well, and nothing else, is told as an error");
        return (kod, $"{ut}{fel}".Trim());
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _värd.DisposeAsync();
        await _app.DisposeAsync();
    }
}
