using System.Reflection;
using System.Text;
using Kultur.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Kultur.Modularity;

/// <summary>Instants are kept in UTC, in a form that every database can compare.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTimeOffset, DateTime>(
    instant => instant.UtcDateTime,
    stored => new DateTimeOffset(DateTime.SpecifyKind(stored, DateTimeKind.Utc)));

/// <summary>Typed ids are kept as their bare value.</summary>
internal sealed class TypedIdConverter<TId>() : ValueConverter<TId, Guid>(id => id.Value, value => From(value))
    where TId : struct, ITypedId<TId>
{
    private static TId From(Guid value) => TId.From(value);
}

internal static class TypedIdConverter
{
    public static IEnumerable<Type> TypedIdsOf(Assembly assembly) =>
        assembly.DefinedTypes.Where(t => t.IsValueType && t.ImplementedInterfaces.Any(
            i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(ITypedId<>)));

    public static Type For(Type id) => typeof(TypedIdConverter<>).MakeGenericType(id);
}

/// <summary>Gives tables, columns, keys and indexes lower-case ASCII names: <c>AntalPlatser</c> → <c>antal_platser</c>, <c>Föremål</c> → <c>foremal</c>.</summary>
internal static class AsciiNames
{
    public static void Apply(ModelBuilder builder)
    {
        foreach (var entity in builder.Model.GetEntityTypes())
        {
            if (entity.GetTableName() is { } table)
                entity.SetTableName(ToAscii(table));
            foreach (var property in entity.GetProperties())
                property.SetColumnName(ToAscii(property.GetColumnName()));
            foreach (var key in entity.GetKeys())
                key.SetName(ToAscii(key.GetName()!));
            foreach (var foreignKey in entity.GetForeignKeys())
                foreignKey.SetConstraintName(ToAscii(foreignKey.GetConstraintName()!));
            foreach (var index in entity.GetIndexes())
                index.SetDatabaseName(ToAscii(index.GetDatabaseName()!));
        }
    }

    internal static string ToAscii(string name)
    {
        var ascii = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i]) && char.IsLower(name[i - 1]))
                ascii.Append('_');
            ascii.Append(char.ToLowerInvariant(name[i]) switch { 'å' or 'ä' => 'a', 'ö' => 'o', 'é' => 'e', var other => other });
        }

        return ascii.ToString();
    }
}
