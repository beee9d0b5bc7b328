using Kultur.KulturlivFörAlla.Data;
using Kultur.Modularity;

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
    public string Icon => "Palette";

    /// <inheritdoc/>
    public IReadOnlyList<string> DependsOn => ["Museer"];

    /// <inheritdoc/>
    public Type DbContextType => typeof(KulturlivFörAllaDbContext);

    /// <inheritdoc/>
    public IReadOnlyList<Permission> Permissions => Behörigheter.Alla;

    /// <inheritdoc/>
    public IReadOnlyList<MenuEntry> Menu =>
    [
        new("Katalogen", "/kulturliv/katalog", Behörigheter.LäsaKatalog),
    ];
}
