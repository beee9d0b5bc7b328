using System.Text.RegularExpressions;
using Kultur.Modularity;
using Microsoft.Playwright;

namespace Kultur.Browser.Tests;

/// <summary>
/// Walks from Min dag along every link that a role meets, one page of each kind, and looks at each: it answers, axe finds
/// nothing, nothing is blocked or fails in the console, and at 360 pixels nothing sticks out.
/// </summary>
public sealed partial class Varjesida(Browser browser)
{
    private const int Minst = 12;

    public static TheoryData<string> Roller => [.. Role.All.Select(r => r.Title)];

    [Theory]
    [MemberData(nameof(Roller))]
    public async Task Is_whole_accessible_and_fits_a_phone(string roll)
    {
        var page = await browser.SignedInAsync(roll);
        var phone = await browser.SignedInAsync(roll, width: 360, dark: true);
        var faults = new List<string>();
        var seen = await WalkAsync(page, async address =>
        {
            faults.AddRange((await Browser.AxeAsync(page)).Select(v => $"{address}: {v}"));
            await phone.GotoAsync(address);
            faults.AddRange((await Browser.AxeAsync(phone)).Select(v => $"{address} (360, mörk): {v}"));
            if (await phone.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth"))
                faults.Add($"{address} (360): sidan är bredare än skärmen");
        }, faults);

        seen.Count.ShouldBeGreaterThanOrEqualTo(Minst);
        faults.ShouldBeEmpty();
    }

    private static async Task<IReadOnlyCollection<string>> WalkAsync(IPage page, Func<string, Task> look, List<string> faults)
    {
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
                faults.Add($"{page.Url}: {message.Text}");
        };
        var kinds = new HashSet<string> { "/" };
        var queue = new Queue<string>(["/"]);
        while (queue.TryDequeue(out var address))
        {
            var answer = await page.GotoAsync(address);
            if (answer is not { Status: 200 })
            {
                faults.Add($"{address}: svarade {answer?.Status}");
                continue;
            }

            await look(address);
            var links = await page.EvalOnSelectorAllAsync<string[]>("a[href]", "links => links.map(a => a.getAttribute('href'))");
            foreach (var link in links.Where(IsPage))
            {
                if (kinds.Add(KindOf(link)))
                    queue.Enqueue(link);
            }
        }

        return kinds;
    }

    private static bool IsPage(string link) =>
        link.StartsWith('/') && !link.Contains("/fil/", StringComparison.Ordinal) && link.Count(c => c == '=') <= 1;

    /// <summary>Ids and numbers tell pages of one kind apart; so do the values of what filters and sorts.</summary>
    private static string KindOf(string link)
    {
        var parts = link.Split('#')[0].Split('?', 2);
        var names = parts.Length == 2 ? string.Join('&', parts[1].Split('&').Select(p => p.Split('=')[0])) : "";
        return Identity().Replace(parts[0], "/*") + "?" + names;
    }

    [GeneratedRegex("/([0-9a-f]{8}-[0-9a-f-]{27}|[0-9]+)(?=/|$)")]
    private static partial Regex Identity();
}
