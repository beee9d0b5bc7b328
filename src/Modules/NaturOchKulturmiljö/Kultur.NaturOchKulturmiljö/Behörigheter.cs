using Kultur.Modularity;

namespace Kultur.NaturOchKulturmiljö;

internal static class Behörigheter
{
    public static IReadOnlyList<Permission> Alla { get; } = [];
}
