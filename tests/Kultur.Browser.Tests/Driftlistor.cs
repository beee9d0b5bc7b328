using Kultur.Testing;

namespace Kultur.Browser.Tests;

/// <summary>Driftcentral's lists, on narrow screens.</summary>
[EnbartSqlite("a page looks the same whatever it is read from")]
public sealed class Driftlistor(Browser browser)
{
    private const string BrutnaTider = """
        () => [...document.querySelectorAll('main td')].flatMap(cell => {
          const brutna = [], texter = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT)
          while (texter.nextNode()) for (const tid of texter.currentNode.data.matchAll(/\d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d/g)) {
            const plats = document.createRange()
            plats.setStart(texter.currentNode, tid.index)
            plats.setEnd(texter.currentNode, tid.index + tid[0].length)
            if (plats.getClientRects().length > 1) brutna.push(tid[0])
          }
          return brutna
        })
        """;

    [Theory]
    [InlineData(360)]
    [InlineData(760)]
    public async Task Write_each_time_on_one_line(int bredd)
    {
        var sida = await browser.SignedInAsync("Driftansvarig", bredd);
        await sida.GotoAsync("/drift/museer/handelser");

        (await sida.Locator("main td", new() { HasTextRegex = new(@"\d{4}-\d\d-\d\d") }).CountAsync()).ShouldBeGreaterThan(0);
        (await sida.EvaluateAsync<string[]>(BrutnaTider)).ShouldBeEmpty();
    }
}
