using Kultur.NaturOchKulturmiljö.Data;
using Kultur.Modularity;

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
    public string Icon => "Plant";

    /// <inheritdoc/>
    public IReadOnlyList<string> DependsOn => [];

    /// <inheritdoc/>
    public Type DbContextType => typeof(NaturOchKulturmiljöDbContext);

    /// <inheritdoc/>
    public IReadOnlyList<Permission> Permissions => Behörigheter.Alla;

    /// <inheritdoc/>
    public IReadOnlyList<MenuEntry> Menu => [];
}
