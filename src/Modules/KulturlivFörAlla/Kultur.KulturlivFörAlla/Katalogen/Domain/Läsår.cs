using System.Globalization;
using Kultur.Domain;

namespace Kultur.KulturlivFörAlla.Katalogen;

/// <summary>
/// A school year, as in <c>2026/2027</c>: from 1 July to 30 June, so that every day belongs to one. An offer is taken on
/// into a school year at the latest on 1 October of the autumn before it, as in the Norwegian Den kulturelle skolesekken.
/// </summary>
internal readonly record struct Läsår(int Start) : IComparable<Läsår>
{
    public DateOnly Första => new(Start, 7, 1);

    public DateOnly Sista => new(Start + 1, 6, 30);

    public Läsår Nästa => new(Start + 1);

    /// <summary>The last day on which an offer of an earlier school year may be taken on into this one.</summary>
    public DateOnly SistaÅteraktivering => new(Start - 1, 10, 1);

    public static Läsår För(DateOnly dag) => new(dag.Month >= 7 ? dag.Year : dag.Year - 1);

    public static Läsår Vid(DateTimeOffset nu) => För(DateOnly.FromDateTime(SvenskTid.Lokal(nu)));

    /// <summary>Whether 1 October has ended, 23.59.59 on Swedish clocks.</summary>
    public bool ÄrStängtFörÅteraktivering(DateTimeOffset nu) =>
        nu >= SvenskTid.Ögonblick(SistaÅteraktivering.AddDays(1), TimeOnly.MinValue);

    public int CompareTo(Läsår other) => Start.CompareTo(other.Start);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Start}/{Start + 1}");
}
