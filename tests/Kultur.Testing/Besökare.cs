using System.Net;

using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Kultur.Testing;

/// <summary>
/// A person without JavaScript: follows links and fills in forms by what they are called on the page. Redirects are
/// followed, cookies kept.
/// </summary>
public sealed class Besökare : IDisposable
{
    private readonly HttpClient _client;
    private readonly HtmlParser _parser = new();
    private readonly Dictionary<string, (string Namn, string Innehåll)> _filer = [];

    /// <summary>A visitor to the host.</summary>
    public Besökare(Uri address) =>
        _client = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer() }) { BaseAddress = address };

    /// <summary>The page as it is shown now.</summary>
    public IHtmlDocument Sida { get; private set; } = null!;

    /// <summary>The page's address, from the root.</summary>
    public string Adress { get; private set; } = "";

    /// <summary>The latest answer's status.</summary>
    public HttpStatusCode Status { get; private set; }

    /// <summary>The page's heading.</summary>
    public string Rubrik => Text(Sida.QuerySelector("h1"));

    /// <summary>All that the page says, with single spaces.</summary>
    public string Innehåll => Text(Sida.QuerySelector("main"));

    /// <summary>The messages in the error summary.</summary>
    public IReadOnlyList<string> Fel => [.. Sida.QuerySelectorAll(".ds-error-summary li").Select(Text)];

    /// <summary>Signs in with a demo role.</summary>
    /// <param name="address">The host's.</param>
    /// <param name="roll">The role's title.</param>
    /// <param name="kommun">For a municipality's own role, the municipality's name.</param>
    public static async Task<Besökare> InloggadAsync(Uri address, string roll, string kommun = "Tanum")
    {
        var besökare = new Besökare(address);
        await besökare.GåTillAsync("/logga-in");
        besökare.Fyll("Kommun", kommun);
        await besökare.TryckAsync(roll);
        return besökare;
    }

    /// <summary>Waits until no event is on its way between the host's modules: what has been done so far has had all its consequences.</summary>
    /// <exception cref="TimeoutException">The host does not become quiet.</exception>
    public Task TystAsync() => Stillhet.VäntaAsync(_client);

    /// <summary>Opens an address.</summary>
    public async Task GåTillAsync(string adress) => await VisaAsync(await _client.GetAsync(adress));

    /// <summary>Whether the page has a link with this text.</summary>
    public bool HarLänk(string text) => Länk(text) is not null;

    /// <summary>Whether the page has a button with this text.</summary>
    public bool HarKnapp(string text) => Knapp(text) is not null;

    /// <summary>Follows the first link with this text.</summary>
    public Task FöljAsync(string text) => GåTillAsync(
        Länk(text)?.GetAttribute("href") ?? throw new InvalidOperationException($"No link says '{text}' on {Adress}: {Innehåll}"));

    /// <summary>Writes in the field with this label, or chooses or ticks what it names.</summary>
    public Besökare Fyll(string etikett, string värde)
    {
        switch (Fält(etikett))
        {
            case IHtmlTextAreaElement text:
                text.Value = värde;
                break;
            case IHtmlSelectElement val:
                val.Value = val.Options.First(o => Text(o) == värde || o.Value == värde).Value;
                break;
            case IHtmlInputElement { Type: "checkbox" or "radio" } kryss:
                kryss.IsChecked = värde == "ja";
                break;
            case IHtmlInputElement fält:
                fält.Value = värde;
                break;
        }

        return this;
    }

    /// <summary>Chooses a text file in the field with this label.</summary>
    public Besökare VäljFil(string etikett, string namn, string innehåll)
    {
        _filer[Fält(etikett).GetAttribute("name")!] = (namn, innehåll);
        return this;
    }

    /// <summary>Ticks every box with this name.</summary>
    public Besökare KryssaAlla(string namn)
    {
        foreach (var ruta in Sida.QuerySelectorAll($"input[type=checkbox][name={namn}]").OfType<IHtmlInputElement>())
            ruta.IsChecked = true;
        return this;
    }

    /// <summary>The field with this label.</summary>
    public IElement Fält(string etikett)
    {
        var label = Sida.QuerySelectorAll("main label").FirstOrDefault(l => Text(l).Replace(" (valfritt)", "") == etikett)
            ?? throw new InvalidOperationException($"No field is labelled '{etikett}' on {Adress}: {string.Join(", ", Sida.QuerySelectorAll("label").Select(Text))}");
        return label.GetAttribute("for") is { } id ? Sida.GetElementById(id)! : label.QuerySelector("input, select, textarea")!;
    }

    /// <summary>Presses the first button with this text.</summary>
    public async Task TryckAsync(string text) => await VisaAsync(await _client.SendAsync(Begäran(text)));

    /// <summary>Presses the same button twice at the same instant; shows the second answer.</summary>
    public async Task DubbelklickaAsync(string text)
    {
        var svar = await Task.WhenAll(_client.SendAsync(Begäran(text)), _client.SendAsync(Begäran(text)));
        await VisaAsync(svar[1]);
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private IElement? Länk(string text) => Sida.QuerySelectorAll("a").FirstOrDefault(a => Text(a) == text);

    private IHtmlButtonElement? Knapp(string text) =>
        Sida.QuerySelectorAll("button").OfType<IHtmlButtonElement>().FirstOrDefault(b => Text(b) == text);

    private HttpRequestMessage Begäran(string text)
    {
        var knapp = Knapp(text)
            ?? throw new InvalidOperationException($"No button says '{text}' on {Adress}: {string.Join(", ", Sida.QuerySelectorAll("button").Select(Text))}");
        var formulär = knapp.Form ?? throw new InvalidOperationException($"The button '{text}' belongs to no form.");
        var adress = knapp.GetAttribute("formaction") ?? formulär.GetAttribute("action") ?? Adress;
        var värden = Värden(formulär, knapp).ToList();
        return string.Equals(formulär.GetAttribute("method"), "post", StringComparison.OrdinalIgnoreCase)
            ? new HttpRequestMessage(HttpMethod.Post, adress) { Content = formulär.GetAttribute("enctype") == "multipart/form-data" ? MedFiler(värden) : new FormUrlEncodedContent(värden) }
            : new HttpRequestMessage(HttpMethod.Get, adress.Split('?')[0] + "?" + string.Join('&', värden.Select(v => $"{Uri.EscapeDataString(v.Key)}={Uri.EscapeDataString(v.Value)}")));
    }

    private MultipartFormDataContent MedFiler(IEnumerable<KeyValuePair<string, string>> värden)
    {
        var innehåll = new MultipartFormDataContent();
        foreach (var (namn, värde) in värden)
            innehåll.Add(new StringContent(värde), $"\"{namn}\"");
        foreach (var (fält, fil) in _filer)
            innehåll.Add(new StringContent(fil.Innehåll), $"\"{fält}\"", fil.Namn);
        return innehåll;
    }

    private static IEnumerable<KeyValuePair<string, string>> Värden(IHtmlFormElement formulär, IHtmlButtonElement knapp)
    {
        foreach (var fält in formulär.Elements.Where(e => e.HasAttribute("name") && !e.HasAttribute("disabled")))
        {
            var värde = fält switch
            {
                IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } => null,
                IHtmlInputElement { Type: "submit" or "button" or "file" } => null,
                IHtmlInputElement input => input.Value,
                IHtmlTextAreaElement text => text.Value,
                IHtmlSelectElement val => val.Value,
                _ => null,
            };
            if (värde is not null)
                yield return new(fält.GetAttribute("name")!, värde);
        }

        if (knapp.Name is { Length: > 0 } namn)
            yield return new(namn, knapp.Value);
    }

    private async Task VisaAsync(HttpResponseMessage svar)
    {
        Status = svar.StatusCode;
        Adress = svar.RequestMessage!.RequestUri!.PathAndQuery;
        _filer.Clear();
        Sida = await _parser.ParseDocumentAsync(await svar.Content.ReadAsStringAsync());
    }

    private static string Text(IElement? element) =>
        string.Join(' ', (element?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
