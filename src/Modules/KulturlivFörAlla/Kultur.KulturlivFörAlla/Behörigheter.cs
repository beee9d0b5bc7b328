using Kultur.Modularity;

namespace Kultur.KulturlivFörAlla;

internal static class Behörigheter
{
    public static IReadOnlyList<Permission> Alla { get; } = [];
}
