using System.Globalization;
using Kultur.Domain;

namespace Kultur.KulturlivFörAlla.Bokningarna;

internal readonly record struct BokningId(Guid Value) : ITypedId<BokningId>
{
    public static BokningId Ny() => new(Guid.CreateVersion7());

    public static BokningId From(Guid value) => new(value);
}

/// <summary>The booking's number, running within the year it was made: <c>B-2026-112</c>.</summary>
internal readonly record struct Bokningsnummer(int År, int Löpnummer)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"B-{År}-{Löpnummer:000}");
}
