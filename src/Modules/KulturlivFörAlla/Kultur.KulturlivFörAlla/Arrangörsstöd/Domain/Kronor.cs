using System.Globalization;

namespace Kultur.KulturlivFörAlla.Arrangörsstöd;

/// <summary>Sums of money in sentences: <c>1 000 kr</c>, with öre only where there are any.</summary>
internal static class Kronor
{
    private static readonly NumberFormatInfo Tal = new() { NumberGroupSeparator = "\u00A0", NumberDecimalSeparator = ",", NegativeSign = "\u2212" };

    public static string Skriv(decimal belopp) => belopp.ToString(decimal.IsInteger(belopp) ? "N0" : "N2", Tal) + "\u00A0kr";

    /// <summary>So many per cent of a sum, to the öre.</summary>
    public static decimal Procent(decimal belopp, decimal procent) => decimal.Round(belopp * procent / 100, 2, MidpointRounding.AwayFromZero);
}
