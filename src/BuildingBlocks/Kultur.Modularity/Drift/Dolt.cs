using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Kultur.Modularity.Events;

namespace Kultur.Modularity.Drift;

/// <summary>What Driftcentral shows to whoever may not see what is said of people.</summary>
internal static partial class Dolt
{
    /// <summary>In place of a value.</summary>
    public const string Värde = "[dolt]";

    /// <summary>An event's payload without the values that its shape marks, or that no shape is known for.</summary>
    /// <param name="json">The payload.</param>
    /// <param name="shape">The event's type; null where this host does not know it.</param>
    public static string Innehåll(string json, Type? shape)
    {
        try
        {
            return Utan(JsonNode.Parse(json), shape)?.ToJsonString(EventCatalog.Json) ?? Värde;
        }
        catch (JsonException)
        {
            return Värde;
        }
    }

    /// <summary>
    /// An exception without its messages, which may repeat values: its kinds, where in the code it happened and what the database
    /// says of its own tables. What the delivery itself says of names and versions stays.
    /// </summary>
    public static string Fel(string exception)
    {
        var rader = exception.ReplaceLineEndings("\n").Split('\n').Select(Felrad).Where(rad => rad.Length > 0).ToList();
        return rader.Count == 0 ? Värde : string.Join('\n', rader);
    }

    /// <summary>A text in which addresses keep nothing but their domain, where a letter gets lost or does not.</summary>
    public static string Adresser(string text) => Adress.Replace(text, Värde + "@${domän}");

    private static JsonNode? Utan(JsonNode? node, Type? shape) => node switch
    {
        null => null,
        JsonObject fält => new JsonObject(fält.Select(f => KeyValuePair.Create(f.Key, Utan(f.Value, shape?.GetProperty(f.Key))))),
        JsonArray många => new JsonArray([.. många.Select(en => Utan(en, shape is { IsGenericType: true } ? shape.GenericTypeArguments[0] : null))]),
        _ when shape?.Namespace == nameof(System) => node.DeepClone(),
        _ => Värde,
    };

    private static JsonNode? Utan(JsonNode? value, PropertyInfo? property) =>
        value is not null && property?.IsDefined(typeof(PersonuppgiftAttribute)) == true ? Värde : Utan(value, property?.PropertyType);

    private static string Felrad(string rad)
    {
        if (Steg.IsMatch(rad) || Tabell.IsMatch(rad))
            return rad;
        if (Slag.Match(rad) is not { Success: true } slag)
            return "";
        return slag.Groups["egen"].Success || slag.Length == rad.Length ? rad : $"{slag.Value}: {Värde}";
    }

    [GeneratedRegex(@"^\s+at [^\s(]+\(.*\)|^\s*--- End of .* ---$")]
    private static partial Regex Steg { get; }

    [GeneratedRegex(@"^\s+(SqlState|SchemaName|TableName|ColumnName|ConstraintName): ")]
    private static partial Regex Tabell { get; }

    [GeneratedRegex(@"^( ---> (\(Inner Exception #\d+\) )?)?(?:(?<egen>Kultur\.Modularity\.)|[\w.+`])[\w.+`]*Exception( \(0x[0-9A-F]+\))?(?=:|$)")]
    private static partial Regex Slag { get; }

    [GeneratedRegex(@"[^\s<>()""'@]+@(?<domän>[\w.-]+)")]
    private static partial Regex Adress { get; }
}
