using Kultur.Contracts;
using Kultur.Domain;
using Kultur.KulturlivFörAlla.Arrangörsstöd;
using Kultur.KulturlivFörAlla.Bokningarna;
using Kultur.KulturlivFörAlla.Data;
using Kultur.KulturlivFörAlla.Demo;
using Kultur.KulturlivFörAlla.Panels;
using Kultur.Modularity;
using Kultur.Modularity.Jobs;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Kultur.KulturlivFörAlla;

/// <summary>The catalogue of culture for children and young, its bookings, the support that pays for half of them, and advice to those who arrange.</summary>
public sealed class KulturlivFörAllaModule : IModule
{
    /// <inheritdoc/>
    public string Name => "KulturlivFörAlla";

    /// <inheritdoc/>
    public string Title => "Kulturliv för alla";

    /// <inheritdoc/>
    public string Slug => "kulturliv";

    /// <inheritdoc/>
    public string Icon => "MegaphoneSpeaking";

    /// <inheritdoc/>
    public IReadOnlyList<string> DependsOn => ["Fortbildning", "Museer", "Samhällsutveckling"];

    /// <inheritdoc/>
    public Type DbContextType => typeof(KulturlivFörAllaDbContext);

    /// <inheritdoc/>
    public IReadOnlyList<Permission> Permissions => Behörigheter.Alla;

    /// <inheritdoc/>
    public IReadOnlyList<MenuEntry> Menu =>
    [
        new("Katalogen", "/kulturliv/katalog", Behörigheter.LäsaKatalog),
        new("Bokningar", "/kulturliv/bokningar", Behörigheter.LäsaBokningar),
        new("Arrangörsstöd", "/kulturliv/stod", Behörigheter.LäsaStöd),
        new("Rådgivning", "/kulturliv/radgivning", Behörigheter.LäsaÄrenden),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<TimedUseCase> Jobs =>
    [
        new("bokningar-forfaller", "0 10 0 * * ?", () => new FörfallBokningar()),
        new("redovisning-saknas", "0 0 7 * * ?", () => new PåminnOmRedovisning()),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<PanelContribution> Panels =>
    [
        new(PanelPlace.KommunkortSida, typeof(KommunstödPanel), Behörigheter.LäsaStöd, 30),
        new(PanelPlace.Kommunkort, typeof(KommunbokningPanel), Behörigheter.LäsaBokningar, 31),
    ];

    /// <inheritdoc/>
    public Type DemoDataType => typeof(KulturlivDemoData);

    /// <inheritdoc/>
    public void MapEndpoints(IEndpointRouteBuilder endpoints) => Stödfilsadress.Map(endpoints);

    /// <inheritdoc/>
    public IEnumerable<IntegrationEvent> Announce(IDomainEvent domainEvent) => Announcements.For(domainEvent);

    /// <inheritdoc/>
    public void AddServices(IServiceCollection services) => services
        .AddSingleton<Länkar>()
        .AddScoped<Stödkassa>()
        .AddScoped<Bokningsbok>()
        .AddScoped<Bokningsläsning>()
        .AddScoped<Avbokning>()
        .AddScoped<Redovisning>()
        .AddScoped<Indragning>()
        .AddScoped<Brevlåda>();
}
