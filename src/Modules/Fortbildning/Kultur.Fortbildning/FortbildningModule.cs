using Kultur.Contracts;
using Kultur.Domain;
using Kultur.Fortbildning.Anmälningar;
using Kultur.Fortbildning.Data;
using Kultur.Fortbildning.Demo;
using Kultur.Fortbildning.Panels;
using Kultur.Modularity;
using Microsoft.Extensions.DependencyInjection;

namespace Kultur.Fortbildning;

/// <summary>Needs that become courses, events with registration and waiting list, and who came from where.</summary>
public sealed class FortbildningModule : IModule
{
    /// <inheritdoc/>
    public string Name => "Fortbildning";

    /// <inheritdoc/>
    public string Title => "Fortbildning";

    /// <inheritdoc/>
    public string Slug => "fortbildning";

    /// <inheritdoc/>
    public string Icon => "HatSchool";

    /// <inheritdoc/>
    public IReadOnlyList<string> DependsOn => ["Museer", "Samhällsutveckling"];

    /// <inheritdoc/>
    public Type DbContextType => typeof(FortbildningDbContext);

    /// <inheritdoc/>
    public IReadOnlyList<Permission> Permissions => Behörigheter.Alla;

    /// <inheritdoc/>
    public IReadOnlyList<MenuEntry> Menu =>
    [
        new("Evenemang", "/fortbildning/evenemang", Behörigheter.LäsaEvenemang),
        new("Kursförslag", "/fortbildning/kursforslag", Behörigheter.LäsaBehovsbank),
        new("Behovsbank", "/fortbildning/behovsbank", Behörigheter.LäsaBehovsbank),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<MenuEntry> Shortcuts => [new("Nytt evenemang", "/fortbildning/evenemang/nytt", Behörigheter.SkrivaEvenemang)];

    /// <inheritdoc/>
    public IReadOnlyList<PanelContribution> Panels =>
    [
        new(PanelPlace.Kommunkort, typeof(KommunkursPanel), Behörigheter.LäsaEvenemang, 40),
    ];

    /// <inheritdoc/>
    public Type DemoDataType => typeof(FortbildningDemoData);

    /// <inheritdoc/>
    public IEnumerable<IntegrationEvent> Announce(IDomainEvent domainEvent) => Announcements.For(domainEvent);

    /// <inheritdoc/>
    public void AddServices(IServiceCollection services) => services.AddScoped<Brevlåda>().AddSingleton<Länkar>();
}
