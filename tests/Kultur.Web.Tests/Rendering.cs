using AngleSharp;
using AngleSharp.Dom;
using Kultur.Modularity;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Kultur.Web.Tests;

/// <summary>Renders a component as the host does, without a host.</summary>
internal static class Rendering
{
    /// <summary>The component's HTML, parsed.</summary>
    /// <param name="content">What to render.</param>
    /// <param name="uri">The address of the page it stands on.</param>
    public static async Task<IElement> RenderAsync(RenderFragment content, string uri = "https://kultur.test/bibliotek/behov")
    {
        await using var services = new ServiceCollection()
            .AddSingleton<NavigationManager>(new FixedNavigation(uri))
            .AddSingleton<AntiforgeryStateProvider, NoAntiforgery>()
            .AddSingleton(new ModuleCatalog([]))
            .AddSingleton<CurrentUser>()
            .BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var html = await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<Fragment>(
            ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(Fragment.Content)] = content }))).ToHtmlString());
        var document = await BrowsingContext.New().OpenAsync(response => response.Content($"<body>{html}"));
        return document.Body!;
    }

    private sealed class Fragment : ComponentBase
    {
        [Parameter] public RenderFragment? Content { get; set; }

        protected override void BuildRenderTree(Microsoft.AspNetCore.Components.Rendering.RenderTreeBuilder builder) => builder.AddContent(0, Content);
    }

    private sealed class FixedNavigation : NavigationManager
    {
        public FixedNavigation(string uri) => Initialize("https://kultur.test/", uri);
    }

    private sealed class NoAntiforgery : AntiforgeryStateProvider
    {
        public override AntiforgeryRequestToken? GetAntiforgeryToken() => null;
    }
}
