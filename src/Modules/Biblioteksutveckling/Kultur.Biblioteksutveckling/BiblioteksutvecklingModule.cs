using Kultur.Biblioteksutveckling.Biblioteksplaner;
using Kultur.Biblioteksutveckling.Data;
using Kultur.Biblioteksutveckling.Demo;
using Kultur.Biblioteksutveckling.Panels;
using Kultur.Contracts;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Modularity.Jobs;

namespace Kultur.Biblioteksutveckling;

/// <summary>Dialogues with the municipalities' libraries, the needs they speak of, and their library plans.</summary>
public sealed class BiblioteksutvecklingModule : IModule
{
    /// <inheritdoc/>
    public string Name => "Biblioteksutveckling";

    /// <inheritdoc/>
    public string Title => "Biblioteksutveckling";

    /// <inheritdoc/>
    public string Slug => "bibliotek";

    /// <inheritdoc/>
    public string Icon => "Books";

    /// <inheritdoc/>
    public IReadOnlyList<string> DependsOn => ["Fortbildning", "Samhällsutveckling"];

    /// <inheritdoc/>
    public Type DbContextType => typeof(BiblioteksutvecklingDbContext);

    /// <inheritdoc/>
    public IReadOnlyList<Permission> Permissions => Behörigheter.Alla;

    /// <inheritdoc/>
    public IReadOnlyList<MenuEntry> Menu =>
    [
        new("Dialoger", "/bibliotek/dialoger", Behörigheter.LäsaDialoger),
        new("Behov", "/bibliotek/behov", Behörigheter.LäsaBehov),
        new("Biblioteksplaner", "/bibliotek/planer", Behörigheter.LäsaPlaner),
        new("Deltagande", "/bibliotek/deltagande", Behörigheter.LäsaBehov),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<MenuEntry> Shortcuts =>
    [
        new("Registrera behov", "/bibliotek/behov/ny", Behörigheter.SkrivaBehov),
        new("Planera dialog", "/bibliotek/dialoger/ny", Behörigheter.SkrivaDialoger),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<PanelContribution> Panels =>
    [
        new(PanelPlace.Kommunkort, typeof(KommunbehovPanel), Behörigheter.LäsaBehov, 10),
        new(PanelPlace.Kommunkort, typeof(KommunplanPanel), Behörigheter.LäsaPlaner, 11),
        new(PanelPlace.Kommunkort, typeof(KommundialogPanel), Behörigheter.LäsaDialoger, 12),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<TimedUseCase> Jobs => [new("planlarm", "0 0 6 * * ?", () => new LarmaOmPlaner())];

    /// <inheritdoc/>
    public Type DemoDataType => typeof(BiblioteksutvecklingDemoData);

    /// <inheritdoc/>
    public IEnumerable<IntegrationEvent> Announce(IDomainEvent domainEvent) => Announcements.For(domainEvent);
}
