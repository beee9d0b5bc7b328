using Kultur.Modularity;

namespace Kultur.Museer;

internal static class Behörigheter
{
    public static IReadOnlyList<Permission> Alla { get; } = [];
}
