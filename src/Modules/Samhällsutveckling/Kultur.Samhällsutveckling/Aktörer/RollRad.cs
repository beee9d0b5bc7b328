namespace Kultur.Samhällsutveckling.Aktörer;

/// <summary>A role as shown.</summary>
internal sealed record RollRad(Guid Id, string Benämning, string? Kommunkod, DateOnly Från, DateOnly? Till)
{
    public bool Gäller(DateOnly dag) => Från <= dag && (Till is null || Till >= dag);

    public static IReadOnlyList<RollRad> Av(IEnumerable<Roll> roller) =>
    [
        .. from r in roller
           orderby r.Till ?? DateOnly.MaxValue descending, r.Från descending, r.Benämning
           select new RollRad(r.Id, r.Benämning, r.Kommunkod, r.Från, r.Till),
    ];
}
