using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Kultur.Browser.Tests;

/// <summary>The steps that every journey is made of.</summary>
internal static class Sidsteg
{
    private static readonly TimeSpan Tålamod = TimeSpan.FromSeconds(30);

    /// <summary>Presses the button with this text.</summary>
    public static Task TryckAsync(IPage sida, string knapp) =>
        sida.GetByRole(AriaRole.Button, new() { Name = knapp, Exact = true }).ClickAsync();

    /// <summary>Presses the button and tells the status of the answer.</summary>
    public static async Task<int> SvarAsync(IPage sida, string knapp) =>
        (await sida.RunAndWaitForResponseAsync(() => TryckAsync(sida, knapp), svar => svar.Request.Method == "POST")).Status;

    /// <summary>Waits for the page with this heading.</summary>
    public static Task VisasAsync(IPage sida, string rubrik) =>
        sida.GetByRole(AriaRole.Heading, new() { Level = 1, Name = rubrik, Exact = true }).WaitForAsync();

    /// <summary>The field with this label says what is wrong, and keeps what was typed.</summary>
    public static async Task NekasAsync(IPage sida, string etikett, string fel, string? skrivet = null)
    {
        var fält = Fält(sida, etikett);
        await Expect(sida.Locator($"#{await fält.GetAttributeAsync("id")}-fel")).ToContainTextAsync(fel);
        if (skrivet is not null)
            await Expect(fält).ToHaveValueAsync(skrivet);
    }

    /// <summary>The field with this label, whether it is marked as optional or not.</summary>
    public static ILocator Fält(IPage sida, string etikett) => sida.Locator("main")
        .GetByLabel(etikett, new() { Exact = true }).Or(sida.Locator("main").GetByLabel($"{etikett} (valfritt)", new() { Exact = true }));

    /// <summary>Opens a page again and again until it shows what the relay brings, which takes a moment.</summary>
    public static async Task LaddaOmTillsAsync(IPage sida, string adress, ILocator väntat)
    {
        using var slut = new CancellationTokenSource(Tålamod);
        do
        {
            slut.Token.ThrowIfCancellationRequested();
            await sida.GotoAsync(adress);
        }
        while (await väntat.CountAsync() == 0);
    }

    /// <summary>axe finds nothing; it cannot look where scripts do not run.</summary>
    public static async Task ÄrTillgängligAsync(IPage sida, bool skript = true)
    {
        if (skript)
            (await Browser.AxeAsync(sida)).ShouldBeEmpty();
    }
}
