using Kultur.Contracts;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Modularity.Jobs;
using Kultur.Samhällsutveckling.Data;
using Kultur.Samhällsutveckling.Demo;
using Kultur.Samhällsutveckling.Kommunuppgifter;
using Kultur.Samhällsutveckling.Panels;

namespace Kultur.Samhällsutveckling;

/// <summary>The register of actors, initiatives in the municipalities, and the municipalities' figures.</summary>
public sealed class SamhällsutvecklingModule : IModule
{
    /// <inheritdoc/>
    public string Name => "Samhällsutveckling";

    /// <inheritdoc/>
    public string Title => "Samhällsutveckling";

    /// <inheritdoc/>
    public string Slug => "samhalle";

    /// <inheritdoc/>
    public string Icon => "Handshake";

    /// <inheritdoc/>
    public IReadOnlyList<string> DependsOn => [];

    /// <inheritdoc/>
    public Type DbContextType => typeof(SamhällsutvecklingDbContext);

    /// <inheritdoc/>
    public IReadOnlyList<Permission> Permissions => Behörigheter.Alla;

    /// <inheritdoc/>
    public IReadOnlyList<MenuEntry> Menu =>
    [
        new("Aktörer", "/samhalle/aktorer", Behörigheter.LäsaAktörer),
        new("Initiativ", "/samhalle/initiativ", Behörigheter.LäsaInitiativ),
        new("Kommuner", "/samhalle/kommuner", Behörigheter.LäsaKommuner),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<MenuEntry> Shortcuts =>
    [
        new("Registrera aktör", "/samhalle/aktorer/ny", Behörigheter.SkrivaAktörer),
        new("Starta initiativ", "/samhalle/initiativ/nytt", Behörigheter.SkrivaInitiativ),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<PanelContribution> Panels =>
    [
        new(PanelPlace.Kommunkort, typeof(SiffrorPanel), Behörigheter.LäsaKommuner, 10),
        new(PanelPlace.KommunkortSida, typeof(KontakterPanel), Behörigheter.LäsaAktörer, 15),
        new(PanelPlace.KommunkortSida, typeof(HändelserPanel), Behörigheter.LäsaKommuner, 90),
        new(PanelPlace.Kommunkort, typeof(KommuninitiativPanel), Behörigheter.LäsaInitiativ, 40),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<TimedUseCase> Jobs => [new("rensa-importer", "0 30 3 * * ?", () => new RensaImporter())];

    /// <inheritdoc/>
    public Type ReferenceDataType => typeof(KommunuppgifterReferenceData);

    /// <inheritdoc/>
    public Type DemoDataType => typeof(SamhällsutvecklingDemoData);

    /// <inheritdoc/>
    public IEnumerable<IntegrationEvent> Announce(IDomainEvent domainEvent) => Announcements.For(domainEvent);
}
