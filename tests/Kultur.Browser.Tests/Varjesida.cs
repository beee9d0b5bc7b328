using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using AngleSharp;
using AngleSharp.Dom;
using Kultur.Modularity;
using Kultur.Testing;
using Microsoft.Playwright;

namespace Kultur.Browser.Tests;

/// <summary>
/// Walks along every link that a role or a visitor meets, a few pages of each kind. A page is opened in the browser when it is
/// the first of its kind or has a part that no page had: axe finds nothing, at 360 pixels in the dark nothing sticks out, on paper the
/// shell is gone. Every form met is sent empty once, every search once for what is not there.
/// </summary>
[EnbartSqlite("a page looks the same whatever it was read from; VarjeSidaTests walks along the links on PostgreSQL")]
public sealed partial class Varjesida(Browser browser)
{
    private const int MinstAvSidor = 6;
    private const int MestAvEttSlag = 2;
    private const int Samtidigt = 2;
    private const string Ingenstans = "finns-inte-alls";

    /// <summary>Forms in which nothing has to be filled in.</summary>
    private static readonly string[] FårVaraTomma = ["installningar", "las-in", "oppettider", "samordnare", "tilldela", "prenumerera", "expediera"];

    private static readonly ConcurrentDictionary<string, byte> Sedda = [];

    /// <summary>Two roles at a time: what one has seen the other need not look at.</summary>
    [Fact]
    public async Task Is_whole_accessible_and_fits_a_phone_and_paper()
    {
        var fel = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(Role.All, new ParallelOptions { MaxDegreeOfParallelism = Samtidigt }, async (roll, _) =>
        {
            var sida = await browser.SignedInAsync(roll.Title);
            foreach (var rad in await new Vandring(sida).GåAsync("/", "/finns-inte", "/drift"))
                fel.Add($"{roll.Title}, {rad}");
            await sida.Context.CloseAsync();
        });
        fel.ShouldBeEmpty();
    }

    [Fact]
    public async Task Is_whole_for_who_has_not_signed_in() =>
        (await new Vandring(await browser.VisitorAsync()).GåAsync("/anmalan", "/logga-in")).ShouldBeEmpty();

    /// <summary>Ids and numbers tell pages of one kind apart; so do the values of what filters and sorts.</summary>
    private static string Slag(string adress)
    {
        var delar = adress.Split('?', 2);
        var namn = delar.Length == 2 ? string.Join('&', delar[1].Split('&').Select(p => p.Split('=')[0])) : "";
        return Identitet().Replace(delar[0], "/*") + "?" + namn;
    }

    [GeneratedRegex("/([0-9a-f]{8}-[0-9a-f-]{27}|[0-9]+)(?=/|$)")]
    private static partial Regex Identitet();

    private sealed partial class Vandring(IPage sida)
    {
        private static readonly string[] Särdrag = ["class", "data-color", "data-form", "data-lage", "data-variant", "aria-current", "aria-invalid"];

        private readonly IBrowsingContext _läsare = BrowsingContext.New();
        private readonly List<string> _fel = [];
        private readonly Dictionary<string, int> _slag = [];
        private readonly HashSet<string> _adresser = [];
        private readonly Queue<string> _kö = [];

        public async Task<IReadOnlyList<string>> GåAsync(params string[] från)
        {
            sida.Console += (_, rad) =>
            {
                if (rad.Type == "error" && !rad.Text.StartsWith("Failed to load resource: the server responded with a status of 4", StringComparison.Ordinal))
                    _fel.Add($"{sida.Url}: {rad.Text}");
            };
            foreach (var adress in från)
                Köa(adress);
            while (_kö.TryDequeue(out var adress))
                await BesökAsync(adress, från.Contains(adress));
            if (_slag.Count < MinstAvSidor && från.Contains("/"))
                _fel.Add($"Vandringen fann bara {_slag.Count} slags sidor.");
            return _fel;
        }

        private void Köa(string adress)
        {
            adress = adress.Split('#')[0];
            if (!adress.StartsWith('/') || adress.Count(c => c == '=') > 1 || !_adresser.Add(adress))
                return;
            var slag = Slag(adress);
            _slag[slag] = _slag.GetValueOrDefault(slag) + 1;
            if (_slag[slag] <= MestAvEttSlag)
                _kö.Enqueue(adress);
        }

        private async Task BesökAsync(string adress, bool ärBörjan)
        {
            var svar = await sida.Context.APIRequest.GetAsync(adress);
            if (svar.Status != 200 && !ärBörjan)
            {
                _fel.Add($"{adress}: svarade {svar.Status}");
                return;
            }

            if (!svar.Headers["content-type"].StartsWith("text/html", StringComparison.Ordinal))
                return;
            var text = await svar.TextAsync();
            using var dokument = await _läsare.OpenAsync(html => html.Content(text));
            foreach (var länk in dokument.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!))
                Köa(länk);
            if (dokument.QuerySelector("main form:not([action='/sok']) input[name=q]") is not null)
                Köa($"{adress.Split('?')[0]}?q={Ingenstans}");
            if (adress.EndsWith(Ingenstans, StringComparison.Ordinal) && !Ingen().IsMatch(dokument.QuerySelector("main")!.TextContent))
                _fel.Add($"{adress}: säger inte att inget finns");
            if (HarNytt(dokument, adress))
            {
                await sida.GotoAsync(adress);
                await GranskaAsync(adress);
            }

            await SkickaTommaAsync(adress, dokument);
        }

        /// <summary>Whether the page is the first of its kind, or has a part that no page had.</summary>
        private static bool HarNytt(IDocument dokument, string adress) => dokument.QuerySelectorAll("body *")
            .Where(del => del.Closest("svg") is null)
            .Select(del => string.Join(',', Särdrag.Select(del.GetAttribute).Prepend(del.TagName)))
            .Append(Slag(adress).Split('?')[0])
            .ToHashSet()
            .Aggregate(false, (nytt, del) => Sedda.TryAdd(del, 0) || nytt);

        /// <summary>Looks at the page as it is shown now.</summary>
        private async Task GranskaAsync(string adress)
        {
            // The top bar stays when the page scrolls, and would cover whatever happens to be under it.
            await sida.EvaluateAsync("scrollTo(0, 0)");
            _fel.AddRange((await Browser.AxeAsync(sida)).Select(fel => $"{adress}: {fel}"));
            await sida.SetViewportSizeAsync(360, 740);
            await sida.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            _fel.AddRange((await Browser.AxeOfLooksAsync(sida)).Select(fel => $"{adress} (360, mörk): {fel}"));
            if (await sida.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth"))
                _fel.Add($"{adress} (360): sidan är bredare än skärmen");
            await sida.EmulateMediaAsync(new() { Media = Media.Print });
            if (await sida.Locator(".k-topp, .k-nav, .ds-skip-link").Locator("visible=true").CountAsync() > 0)
                _fel.Add($"{adress} (utskrift): skalet skrivs ut");
            await sida.EmulateMediaAsync(new() { Media = Media.Screen, ColorScheme = ColorScheme.Light });
            await sida.SetViewportSizeAsync(1440, 900);
        }

        /// <summary>Sends each form of the page empty: it comes back and says what to correct, and where.</summary>
        private async Task SkickaTommaAsync(string adress, IDocument dokument)
        {
            var namn = dokument.QuerySelectorAll("main form.k-formular [name=_handler]").Select(fält => fält.GetAttribute("value")!);
            foreach (var formulär in namn.Except(FårVaraTomma).Where(n => Sedda.TryAdd("formulär " + n, 0)))
            {
                await sida.GotoAsync(adress);
                await SkickaTomtAsync($"{adress}, {formulär}", sida.Locator($"form.k-formular:has([name=_handler][value='{formulär}'])"));
                await GranskaAsync($"{adress}, {formulär}");
            }
        }

        private async Task SkickaTomtAsync(string vad, ILocator formulär)
        {
            await formulär.EvaluateAsync("""
                form => [...form.elements].filter(f => f.type !== 'hidden' && f.type !== 'submit').forEach(f => {
                  if (f.type === 'checkbox' || f.type === 'radio') f.checked = false; else f.value = ''
                })
                """);
            var svar = await sida.RunAndWaitForResponseAsync(
                () => formulär.Locator(".k-knappar button").First.ClickAsync(),
                s => s.Request.Method == "POST");
            if (svar.Status != 422)
            {
                _fel.Add($"{vad}: tomt formulär gav {svar.Status}");
                return;
            }

            await sida.Locator("#felsumma:focus").WaitForAsync();
            if (!(await sida.TitleAsync()).StartsWith("Fel: ", StringComparison.Ordinal))
                _fel.Add($"{vad}: titeln är {await sida.TitleAsync()}");
            var länkar = sida.Locator("#felsumma a");
            if (await länkar.CountAsync() == 0)
                _fel.Add($"{vad}: inget fel leder till sitt fält");
            foreach (var länk in await länkar.AllAsync())
            {
                await länk.ClickAsync();
                var mål = (await länk.GetAttributeAsync("href"))!.Split('#')[1];
                if (!await sida.EvaluateAsync<bool>("id => document.activeElement.id === id && document.activeElement.ariaInvalid === 'true'", mål))
                    _fel.Add($"{vad}: ”{await länk.InnerTextAsync()}” leder inte till ett märkt fält");
            }
        }

        [GeneratedRegex(@"\bIng(a|en|et)\b")]
        private static partial Regex Ingen();
    }
}
