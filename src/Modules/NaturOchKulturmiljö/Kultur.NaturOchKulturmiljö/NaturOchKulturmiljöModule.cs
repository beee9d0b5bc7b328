using Kultur.Contracts;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Modularity.Jobs;
using Kultur.NaturOchKulturmiljö.Data;
using Kultur.NaturOchKulturmiljö.Demo;
using Kultur.NaturOchKulturmiljö.Panels;
using Kultur.NaturOchKulturmiljö.Remisserna;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Kultur.NaturOchKulturmiljö;

/// <summary>Answers referrals on plans and buildings in time, keeps the register of heritage objects, and takes reports of finds.</summary>
public sealed class NaturOchKulturmiljöModule : IModule
{
    /// <inheritdoc/>
    public string Name => "NaturOchKulturmiljö";

    /// <inheritdoc/>
    public string Title => "Natur- och kulturmiljö";

    /// <inheritdoc/>
    public string Slug => "miljo";

    /// <inheritdoc/>
    public string Icon => "Mountain";

    /// <inheritdoc/>
    public IReadOnlyList<string> DependsOn => ["Museer", "Samhällsutveckling"];

    /// <inheritdoc/>
    public Type DbContextType => typeof(NaturOchKulturmiljöDbContext);

    /// <inheritdoc/>
    public IReadOnlyList<Permission> Permissions => Behörigheter.Alla;

    /// <inheritdoc/>
    public IReadOnlyList<MenuEntry> Menu =>
    [
        new("Remisser", "/miljo/remisser", Behörigheter.LäsaRemisser),
        new("Miljöobjekt", "/miljo/objekt", Behörigheter.LäsaObjekt),
        new("Fynd", "/miljo/fynd", Behörigheter.LäsaFynd),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<MenuEntry> Shortcuts => [new("Registrera remiss", "/miljo/remisser/ny", Behörigheter.SkrivaRemisser)];

    /// <inheritdoc/>
    public IReadOnlyList<PanelContribution> Panels =>
    [
        new(PanelPlace.Kommunkort, typeof(KommunremissPanel), Behörigheter.LäsaRemisser, 30),
        new(PanelPlace.Kommunkort, typeof(KommunobjektPanel), Behörigheter.LäsaObjekt, 31),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<TimedUseCase> Jobs => [new("svarstider", "0 0 6 * * ?", () => new PåminnOmSvarstider())];

    /// <inheritdoc/>
    public Type DemoDataType => typeof(NaturOchKulturmiljöDemoData);

    /// <inheritdoc/>
    public IEnumerable<IntegrationEvent> Announce(IDomainEvent domainEvent) => Announcements.For(domainEvent);

    /// <inheritdoc/>
    public void AddServices(IServiceCollection services) => services.AddSingleton<Länkar>();

    /// <inheritdoc/>
    public void MapEndpoints(IEndpointRouteBuilder endpoints) => Svarstidsflöde.Map(endpoints);
}
