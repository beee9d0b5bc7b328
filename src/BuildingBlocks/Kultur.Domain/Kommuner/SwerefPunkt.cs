namespace Kultur.Domain;

/// <summary>
/// A point in Västra Götaland, its sea territory included, in SWEREF 99 TM (EPSG:3006). The Swedish order is north
/// before east. The default value is no point.
/// </summary>
public readonly record struct SwerefPunkt
{
    private SwerefPunkt(double n, double e) => (N, E) = (n, e);

    /// <summary>Northing in metres, 6 310 000–6 590 000.</summary>
    public double N { get; private init; }

    /// <summary>Easting in metres, 250 000–500 000.</summary>
    public double E { get; private init; }

    /// <summary>
    /// The point at these coordinates. Refused when they lie outside Västra Götaland; when they look like swapped axes
    /// or like another reference system, the refusal says which.
    /// </summary>
    /// <param name="n">Northing in metres.</param>
    /// <param name="e">Easting in metres.</param>
    public static Result<SwerefPunkt> Skapa(double n, double e)
    {
        if (ÄrIVästraGötaland(n, e))
            return new SwerefPunkt(n, e);

        return Error.Invalid((Math.Min(n, e), Math.Max(n, e)) switch
        {
            _ when ÄrIVästraGötaland(e, n) =>
                "N och E verkar ha bytt plats. N har sju siffror och börjar på 6, E har sex siffror.",
            ( >= -180 and <= 180, >= -180 and <= 180) => AnnatSystem("WGS 84 (latitud och longitud i grader)"),
            ( >= 1_220_000 and <= 1_640_000, >= 7_700_000 and <= 8_300_000) => AnnatSystem("Web Mercator (EPSG:3857)"),
            ( >= 1_200_000 and <= 1_900_000, >= 6_200_000 and <= 7_700_000) => AnnatSystem("RT 90"),
            _ => "Punkten ligger utanför Västra Götaland. I SWEREF 99 TM är N mellan 6 310 000 och 6 590 000 "
                + "och E mellan 250 000 och 500 000.",
        });
    }

    private static bool ÄrIVästraGötaland(double n, double e) =>
        n is >= 6_310_000 and <= 6_590_000 && e is >= 250_000 and <= 500_000;

    private static string AnnatSystem(string namn) =>
        $"Koordinaterna verkar vara angivna i {namn}. Räkna om dem till SWEREF 99 TM.";
}
