using System.Globalization;

namespace Kultur.Fortbildning.Evenemangen;

/// <summary>The event's number, running within the year it was drafted: <c>F-2026-112</c>.</summary>
internal readonly record struct Evenemangsnummer(int År, int Löpnummer)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"F-{År}-{Löpnummer:000}");
}
