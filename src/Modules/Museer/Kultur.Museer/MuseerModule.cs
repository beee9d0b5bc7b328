using Kultur.Contracts;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Museer.Data;
using Kultur.Museer.Demo;
using Kultur.Museer.Panels;
using Kultur.Museer.Samlingar;
using Microsoft.AspNetCore.Routing;

namespace Kultur.Museer;

/// <summary>The museums' collections, school programmes, house calendar and visits.</summary>
public sealed class MuseerModule : IModule
{
    /// <inheritdoc/>
    public string Name => "Museer";

    /// <inheritdoc/>
    public string Title => "Museer";

    /// <inheritdoc/>
    public string Slug => "museer";

    /// <inheritdoc/>
    public string Icon => "Bowl";

    /// <inheritdoc/>
    public IReadOnlyList<string> DependsOn => ["Samhällsutveckling"];

    /// <inheritdoc/>
    public Type DbContextType => typeof(MuseerDbContext);

    /// <inheritdoc/>
    public IReadOnlyList<Permission> Permissions => Behörigheter.Alla;

    /// <inheritdoc/>
    public IReadOnlyList<MenuEntry> Menu =>
    [
        new("Föremål", "/museer/foremal", Behörigheter.LäsaSamlingar),
        new("Inkommande objekt", "/museer/inkommande", Behörigheter.LäsaInkommande),
        new("Skolprogram", "/museer/skolprogram", Behörigheter.LäsaHus),
        new("Huskalender", "/museer/kalender", Behörigheter.LäsaHus),
        new("Skolbesök", "/museer/besok", Behörigheter.LäsaHus),
        new("Besökssiffror", "/museer/besokssiffror", Behörigheter.LäsaHus),
        new("Lokaler", "/museer/lokaler", Behörigheter.LäsaHus),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<MenuEntry> Shortcuts =>
    [
        new("Boka in besök", "/museer/besok/nytt", Behörigheter.SkrivaHus),
        new("Registrera föremål", "/museer/foremal/nytt", Behörigheter.SkrivaSamlingar),
        new("Ta emot objekt", "/museer/inkommande/nytt", Behörigheter.SkrivaInkommande),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<PanelContribution> Panels =>
    [
        new(PanelPlace.MinDag, typeof(SamlingslägePanel), Behörigheter.SkrivaSamlingar, 10),
        new(PanelPlace.Kommunkort, typeof(KommunbesökPanel), Behörigheter.LäsaHus, 50),
        new(PanelPlace.Kommunkort, typeof(KommunsamlingPanel), Behörigheter.LäsaSamlingar, 60),
    ];

    /// <inheritdoc/>
    public Type DemoDataType => typeof(MuseerDemoData);

    /// <inheritdoc/>
    public void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
        Bildadress.Map(endpoints);
        Felradsadress.Map(endpoints);
    }

    /// <inheritdoc/>
    public IEnumerable<IntegrationEvent> Announce(IDomainEvent domainEvent) =>
        [.. Announcements.For(domainEvent), .. Hushändelser.For(domainEvent)];
}
