namespace Kultur.Museer;

/// <summary>School years run from July to June.</summary>
internal static class Läsår
{
    private const int FörstaMånad = 7;

    /// <summary>The first day of the school year that a day is in.</summary>
    public static DateOnly Början(DateOnly dag) => new(dag.Month >= FörstaMånad ? dag.Year : dag.Year - 1, FörstaMånad, 1);
}
