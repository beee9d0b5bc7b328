using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Kultur.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kultur.Modularity;

/// <summary>One field's change.</summary>
/// <param name="Field">The property; for a part of the aggregate with the part's kind before it: <c>Kontaktperson.Namn</c>.</param>
/// <param name="Before">As it was; null for none.</param>
/// <param name="After">As it became; null for none.</param>
/// <param name="Personal">Whether the field is marked <see cref="PersonuppgiftAttribute"/>.</param>
public sealed record AuditedChange(string Field, string? Before, string? After, bool Personal);

/// <summary>One line of an aggregate's history.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="UserName">Who, as shown.</param>
/// <param name="UseCase">The command, subscriber or job, by its name in code.</param>
/// <param name="Changes">Field by field.</param>
public sealed record HistoryEntry(DateTimeOffset At, string UserName, string UseCase, IReadOnlyList<AuditedChange> Changes);

/// <summary>What a module says of its fields' history.</summary>
public static class Auditing
{
    internal const string Spared = "Kultur:NotAudited";
    internal const string SparedWhenNew = "Kultur:NotAuditedWhenNew";

    /// <summary>Keeps a field out of the history: one that is derived from others, or too large to tell.</summary>
    public static PropertyBuilder<T> NotAudited<T>(this PropertyBuilder<T> property) => property.HasAnnotation(Spared, true);

    /// <summary>Keeps new rows out of the history: rows that are themselves records of what was done. Later changes are told all the same.</summary>
    public static EntityTypeBuilder<T> NotAuditedWhenNew<T>(this EntityTypeBuilder<T> entity)
        where T : class
    {
        entity.HasAnnotation(SparedWhenNew, true);
        return entity;
    }
}

[NotAudited]
internal sealed class AuditEntry
{
    public long Id { get; private set; }

    public required DateTimeOffset At { get; init; }

    public required string UserId { get; init; }

    public required string UserName { get; init; }

    public required string UseCase { get; init; }

    public required string Entity { get; init; }

    public required Guid AggregateId { get; init; }

    public required int Version { get; init; }

    public required IReadOnlyList<AuditedChange> Changes { get; init; }
}

internal sealed class AuditConfiguration : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.ToTable("audit");
        builder.HasIndex(a => new { a.AggregateId, a.Version });
        builder.Property(a => a.Changes).HasConversion(
            changes => ToText(changes),
            stored => JsonSerializer.Deserialize<List<AuditedChange>>(stored, (JsonSerializerOptions?)null)!,
            new ValueComparer<IReadOnlyList<AuditedChange>>(favorStructuralComparisons: false));
    }

    public static string ToText(IReadOnlyList<AuditedChange> changes) => JsonSerializer.Serialize(changes);
}

/// <summary>Reads from the change tracker what a unit of work is about to save.</summary>
internal static class Auditor
{
    private static readonly ConcurrentDictionary<Type, NotAuditedAttribute?> SparedByClass = [];
    private static readonly ConcurrentDictionary<PropertyInfo, bool> Personal = [];

    /// <summary>Raises the version of every changed aggregate and tells what changed in it, its parts included.</summary>
    public static List<AuditEntry> Audit(ModuleDbContext db, CurrentUser user, string useCase, DateTimeOffset now)
    {
        var changed = db.ChangeTracker.Entries().Where(IsChange).ToList();
        var deletedParts = changed.Where(e => e.State == EntityState.Deleted && e.Entity is not IAggregateRoot).ToList();
        var told = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var audit = new List<AuditEntry>();

        foreach (var root in db.ChangeTracker.Entries<IAggregateRoot>().ToList())
        {
            var parts = PartsOf(root).Prepend(root).Concat(DeletedPartsOf(root, deletedParts)).Where(IsChange)
                .DistinctBy(e => e.Entity, ReferenceEqualityComparer.Instance).ToList();
            if (parts.Count == 0)
                continue;
            told.UnionWith(parts.Select(p => p.Entity));
            var changes = parts.SelectMany(part => ChangesOf(part, part.Entity == root.Entity ? "" : part.Metadata.ShortName() + ".")).ToList();
            root.Property(nameof(IAggregateRoot.Version)).CurrentValue = root.Entity.Version + 1;
            audit.Add(Entry(root, root.Entity.Key, root.Entity.Version, changes));
        }

        foreach (var single in changed.Where(e => !told.Contains(e.Entity) && e.Entity is not IAggregateRoot && IsAudited(e)))
            audit.Add(Entry(single, KeyOf(single), 0, [.. ChangesOf(single, "")]));

        return audit;

        AuditEntry Entry(EntityEntry entry, Guid key, int version, IReadOnlyList<AuditedChange> changes) => new()
        {
            At = now,
            UserId = user.Id,
            UserName = user.Name,
            UseCase = useCase,
            Entity = entry.Metadata.ShortName(),
            AggregateId = key,
            Version = version,
            Changes = changes,
        };
    }

    private static bool IsChange(EntityEntry entry) =>
        entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted;

    private static bool IsAudited(EntityEntry entry) =>
        (entry.State != EntityState.Added || entry.Metadata.FindAnnotation(Auditing.SparedWhenNew) is null)
        && IsAuditedByClass(entry);

    private static bool IsAuditedByClass(EntityEntry entry) =>
        SparedByClass.GetOrAdd(entry.Entity.GetType(), type => type.GetCustomAttribute<NotAuditedAttribute>()) is not { } spared
        || (spared.OnlyWhenNew && entry.State != EntityState.Added);

    private static IEnumerable<EntityEntry> PartsOf(EntityEntry entry) => entry.Navigations
        .Where(n => n.Metadata is not INavigation { IsOnDependent: true })
        .SelectMany(n => n switch
        {
            CollectionEntry { CurrentValue: { } items } collection => items.Cast<object>().Select(i => collection.FindEntry(i)!),
            ReferenceEntry { TargetEntry: { } target } => [target],
            _ => Enumerable.Empty<EntityEntry>(),
        })
        .Where(part => part.Entity is not IAggregateRoot)
        .SelectMany(part => PartsOf(part).Prepend(part));

    private static IEnumerable<EntityEntry> DeletedPartsOf(EntityEntry root, IEnumerable<EntityEntry> deletedParts) =>
        deletedParts.Where(e => e.Metadata.GetForeignKeys().Any(
            fk => fk.PrincipalEntityType == root.Metadata
                && Equals(e.Property(fk.Properties[0].Name).OriginalValue, root.Property(fk.PrincipalKey.Properties[0].Name).CurrentValue)));

    private static IEnumerable<AuditedChange> ChangesOf(EntityEntry entry, string prefix)
    {
        foreach (var property in entry.Properties)
        {
            if (property.Metadata.IsPrimaryKey() || PointsAtOwner(property.Metadata) || property.Metadata.IsConcurrencyToken
                || property.Metadata.FindAnnotation(Auditing.Spared) is not null)
                continue;
            var before = entry.State == EntityState.Added ? null : AsText(property.OriginalValue);
            var after = entry.State == EntityState.Deleted ? null : AsText(property.CurrentValue);
            if (before != after)
                yield return new AuditedChange(prefix + property.Metadata.Name, before, after, IsPersonal(property.Metadata.PropertyInfo));
        }
    }

    /// <summary>A part's way back to what it is part of; a reference to another aggregate is a field as any other.</summary>
    private static bool PointsAtOwner(IProperty property) =>
        property.GetContainingForeignKeys().Any(fk => fk.PrincipalToDependent is not null);

    private static bool IsPersonal(PropertyInfo? property) =>
        property is not null && Personal.GetOrAdd(property, p => p.GetCustomAttribute<PersonuppgiftAttribute>() is not null);

    private static Guid KeyOf(EntityEntry entry)
    {
        var keys = entry.Metadata.FindPrimaryKey()!.Properties.Select(p => entry.Property(p.Name)).Where(p => !p.IsTemporary)
            .Select(p => p.CurrentValue?.GetType().GetProperty("Value")?.GetValue(p.CurrentValue) ?? p.CurrentValue).ToList();
        return AuditKey.Of(keys.FirstOrDefault(k => k is Guid) ?? keys.FirstOrDefault());
    }

    private static string? AsText(object? value) => value switch
    {
        null or "" => null,
        string text => text,
        bool yes => yes ? "ja" : "nej",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTimeOffset instant => instant.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        System.Collections.IEnumerable many => string.Join(", ", many.Cast<object?>().Select(AsText)),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.GetType().GetProperty("Value")?.GetValue(value)?.ToString() ?? value.ToString(),
    };
}

/// <summary>How the audit names a row, whatever its key is.</summary>
internal static class AuditKey
{
    /// <summary>
    /// A Guid as it is; a number with its digits as they stand, so that delivery 123 is <c>00000000-0000-0000-0000-000000000123</c>;
    /// a text by its hash; empty for a number that the database has yet to give.
    /// </summary>
    public static Guid Of(object? key) => key switch
    {
        Guid id => id,
        long or int or short => Guid.ParseExact(string.Create(CultureInfo.InvariantCulture, $"{key:D32}"), "N"),
        string name => new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16)),
        _ => Guid.Empty,
    };
}

/// <summary>For rows that are themselves records of what was done.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class NotAuditedAttribute : Attribute
{
    /// <summary>Whether later changes, which a person makes, are audited all the same.</summary>
    public bool OnlyWhenNew { get; init; }
}

/// <summary>A command that has been answered: what its key was and what it was answered.</summary>
[NotAudited]
internal sealed class AnsweredCommand
{
    public required string Key { get; init; }

    public required string UseCase { get; init; }

    public required string Answer { get; init; }

    public required DateTimeOffset At { get; init; }
}

internal sealed class AnsweredCommandConfiguration : IEntityTypeConfiguration<AnsweredCommand>
{
    public const string Table = "answered_command";

    public void Configure(EntityTypeBuilder<AnsweredCommand> builder)
    {
        builder.ToTable(Table);
        builder.HasKey(a => new { a.Key, a.UseCase });
        builder.HasIndex(a => a.At);
    }
}
