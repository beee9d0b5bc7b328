using System.Reflection;
using System.Text.RegularExpressions;

namespace Kultur.Architecture.Tests;

/// <summary>A module's data are its own.</summary>
internal static partial class DataRules
{
    /// <param name="entities">What a module's model holds.</param>
    /// <param name="own">The module's assembly.</param>
    /// <param name="modularity">What every module's model holds too.</param>
    public static IEnumerable<string> Models(IEnumerable<(Type Entity, string Table)> entities, Assembly own, Assembly modularity) => entities
        .Where(e => e.Entity.Assembly != own && e.Entity.Assembly != modularity && e.Entity != typeof(Dictionary<string, object>))
        .Select(e => $"{own.GetName().Name} keeps {e.Entity} in {e.Table}");

    /// <param name="sources">A module's sources.</param>
    /// <param name="foreign">The tables of the other modules that the module has none of the same name as.</param>
    public static IEnumerable<string> Sql(IEnumerable<Source> sources, IReadOnlyCollection<string> foreign) =>
        from source in sources
        where RawSql.IsMatch(source.Text)
        from literal in Literal.Matches(source.Text).Select(m => m.Value)
        from table in foreign
        where Regex.IsMatch(literal, $@"\b{Regex.Escape(table)}\b", RegexOptions.IgnoreCase)
        select $"{source.Path} names {table} in {literal}";

    [GeneratedRegex(@"FromSql|ExecuteSql|SqlQuery|\bSql\(|CommandText|migrationBuilder|MigrationBuilder")]
    private static partial Regex RawSql { get; }

    [GeneratedRegex("\"\"\".*?\"\"\"|@?\\$?\"(?:[^\"\\\\\\n]|\\\\.)*\"", RegexOptions.Singleline)]
    private static partial Regex Literal { get; }
}
