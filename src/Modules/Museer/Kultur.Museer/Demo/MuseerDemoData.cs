using Kultur.Modularity;
using Microsoft.Extensions.DependencyInjection;

namespace Kultur.Museer.Demo;

/// <summary>The collections, and the houses with their visits.</summary>
internal sealed class MuseerDemoData(IServiceProvider services) : IDemoData
{
    public async Task SeedAsync(CancellationToken ct)
    {
        await ActivatorUtilities.CreateInstance<SamlingarDemoData>(services).SeedAsync(ct);
        await ActivatorUtilities.CreateInstance<HusDemoData>(services).SeedAsync(ct);
    }
}
