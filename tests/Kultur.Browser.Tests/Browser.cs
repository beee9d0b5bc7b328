using System.Collections.Concurrent;
using System.Reflection;
using Deque.AxeCore.Commons;
using Kultur.Testing;
using Microsoft.Playwright;
using Xunit.v3;

[assembly: AssemblyFixture(typeof(Kultur.Browser.Tests.Browser))]
[assembly: Kultur.Browser.Tests.StängFönstren]

namespace Kultur.Browser.Tests;

/// <summary>One host with demo data on each kind of database, started when it is first asked for, and one Chromium for all tests of this project.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string AxeScript = new BundledAxeScriptProvider().GetScript() + "; 0";

    private static readonly ConcurrentDictionary<string, ConcurrentBag<IBrowserContext>> Fönster = [];

    private readonly AppPerDatabas _appar = new(() => KulturApp.StartAsync());
    private IPlaywright _playwright = null!;
    private IBrowser _chromium = null!;

    /// <summary>The host on the running test's databases.</summary>
    public Task<KulturApp> AppAsync() => _appar.ValdAsync();

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _chromium = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>A visitor's new window, which closes when the test ends.</summary>
    /// <param name="width">In CSS pixels.</param>
    /// <param name="javaScript">Whether scripts run.</param>
    /// <param name="dark">Whether the visitor prefers dark colours.</param>
    public async Task<IPage> VisitorAsync(int width = 1440, bool javaScript = true, bool dark = false)
    {
        var context = await _chromium.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = (await AppAsync()).Address.ToString(),
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            JavaScriptEnabled = javaScript,
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            Locale = "sv-SE",
            TimezoneId = "Europe/Stockholm",
        });
        Fönster.GetOrAdd(TestContext.Current.Test!.UniqueID, _ => []).Add(context);
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(15_000);
        return page;
    }

    /// <summary>A new window, signed in with a demo role.</summary>
    /// <param name="role">The role's title.</param>
    /// <param name="width">In CSS pixels.</param>
    /// <param name="javaScript">Whether scripts run.</param>
    /// <param name="dark">Whether the user prefers dark colours.</param>
    /// <param name="kommun">For a municipality's own role, the municipality's name.</param>
    public async Task<IPage> SignedInAsync(string role, int width = 1440, bool javaScript = true, bool dark = false, string kommun = "Tanum")
    {
        var page = await VisitorAsync(width, javaScript, dark);
        await page.GotoAsync("/logga-in");
        await page.GetByLabel("Kommun").SelectOptionAsync(kommun);
        await page.GetByRole(AriaRole.Button, new() { Name = role, Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "Min dag" }).WaitForAsync();
        return page;
    }

    /// <summary>Begins to close the windows that a test has opened.</summary>
    internal static void Stäng(string test)
    {
        if (Fönster.TryRemove(test, out var öppna))
            öppna.ToList().ForEach(f => _ = f.CloseAsync());
    }

    /// <summary>What axe finds wrong with the page, one line per rule; empty when nothing.</summary>
    public static Task<string[]> AxeAsync(IPage page) =>
        AxeAsync(page, "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']");

    /// <summary>The same of what depends on colours and width alone, for a page that has been looked at in others.</summary>
    public static Task<string[]> AxeOfLooksAsync(IPage page) =>
        AxeAsync(page, "{ type: 'rule', values: ['color-contrast', 'target-size', 'scrollable-region-focusable'] }");

    private static async Task<string[]> AxeAsync(IPage page, string runOnly)
    {
        if (!await page.EvaluateAsync<bool>("'axe' in window"))
            await page.EvaluateAsync(AxeScript);
        return await page.EvaluateAsync<string[]>($$"""
            async () => {
              const { violations } = await axe.run({ runOnly: {{runOnly}}, resultTypes: ['violations'] })
              return violations.map(v => `${v.id}: ${v.help} (${v.nodes.slice(0, 3).map(n => n.html).join(' | ')})`)
            }
            """);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _chromium.DisposeAsync();
        _playwright.Dispose();
        await _appar.DisposeAsync();
    }
}

/// <summary>A test's windows close when it ends: what runs in them would slow down those that come after.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
internal sealed class StängFönstrenAttribute : BeforeAfterTestAttribute
{
    public override void After(MethodInfo methodUnderTest, IXunitTest test) => Browser.Stäng(test.UniqueID);
}
