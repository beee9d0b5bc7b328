using System.Collections;
using System.Globalization;
using Kultur.Host;
using Kultur.Modularity;
using Kultur.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Kultur.Data.Tests;

/// <summary>Every module's migrations, on each kind of database.</summary>
[BådaDatabaserna]
public sealed class MigrationTests
{
    public static TheoryData<string> Moduler => [.. FörberettHus.Moduler];

    [Theory]
    [MemberData(nameof(Moduler))]
    public Task The_model_is_what_the_migrations_make(string modul) => IAsync(modul, db =>
    {
        db.GetService<IMigrationsAssembly>().Migrations.ShouldNotBeEmpty();
        db.Database.HasPendingModelChanges().ShouldBeFalse("add a migration for this database, see docs/how-to/migrations.md");
        return Task.CompletedTask;
    });

    /// <summary>With a module's only migration the previous version is this one; from the second the test looks at an upgrade.</summary>
    [Theory]
    [MemberData(nameof(Moduler))]
    public Task What_the_previous_version_saved_is_there_after_an_upgrade(string modul) => IAsync(modul, async db =>
    {
        var migrations = db.GetService<IMigrationsAssembly>();
        var previous = migrations.Migrations.Keys.SkipLast(1).LastOrDefault() ?? migrations.Migrations.Keys.Single();
        await db.GetService<IMigrator>().MigrateAsync(previous);
        await db.Database.OpenConnectionAsync();
        var tables = ModelOf(db, migrations.CreateMigration(migrations.Migrations[previous], db.Database.ProviderName!)).Tables
            .Where(t => !IsFilledByMigrations(t)).ToList();
        await FillAsync(db, tables);
        var kept = ModelOf(db, migrations.CreateMigration(migrations.Migrations.Values.Last(), db.Database.ProviderName!));
        var before = await ReadAsync(db, tables, kept);

        await db.Database.MigrateAsync();

        (await ReadAsync(db, tables, kept)).ShouldBe(before);
    });

    [Theory]
    [MemberData(nameof(Moduler))]
    public Task The_one_error_that_was_kept_of_a_letter_is_its_first_failed_attempt(string modul) => IAsync(modul, async db =>
    {
        var migrations = db.GetService<IMigrationsAssembly>();
        await db.GetService<IMigrator>().MigrateAsync(migrations.Migrations.Keys.TakeWhile(m => !m.EndsWith("_BrevensMisslyckadeForsok", StringComparison.Ordinal)).Last());
        await db.Database.OpenConnectionAsync();
        Guid[] brev = [Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7()];
        var nästa = new DateTime(2026, 11, 24, 8, 0, 0, DateTimeKind.Utc);
        await SättInAsync(db, brev[0], "Waiting", 3, nästa, "451 Senare");
        await SättInAsync(db, brev[1], "Failed", 6, nästa, "550 Ingen sådan");
        await SättInAsync(db, brev[2], "Sent", 1, nästa, null);

        await db.Database.MigrateAsync();

        (await db.Database.SqlQuery<Misslyckat>($"SELECT mail_id AS \"Brev\", attempt AS \"Försök\", at AS \"När\", error AS \"Fel\" FROM mail_failure ORDER BY attempt").ToListAsync())
            .ShouldBe([new(brev[0], 3, nästa.AddMinutes(-10), "451 Senare"), new(brev[1], 6, nästa, "550 Ingen sådan")]);
    });

    private sealed record Misslyckat(Guid Brev, int Försök, DateTime När, string Fel);

    private static async Task SättInAsync(ModuleDbContext db, Guid id, string state, int attempts, DateTimeOffset next, string? error) =>
        await db.Database.ExecuteSqlAsync(
            $"INSERT INTO mail (id, \"to\", subject, text, state, attempts, next_attempt_at, last_error) VALUES ({id}, 'anna@example.org', 'Prov', 'Prov', {state}, {attempts}, {next}, {error})");

    private static async Task IAsync(string modul, Func<ModuleDbContext, Task> look)
    {
        await using var host = await ModuleHost.StartAsync(Modulkatalog.Alla);
        await using var scope = host.Services.CreateAsyncScope();
        await look(scope.ServiceProvider.GetRequiredService<ModuleDatabases>().Of(host.Catalog.Find(modul)!));
    }

    private static IRelationalModel ModelOf(ModuleDbContext db, Migration migration) =>
        db.GetService<IModelRuntimeInitializer>()
            .Initialize(((IMutableModel)migration.TargetModel).FinalizeModel(), designTime: true, validationLogger: null)
            .GetRelationalModel();

    private static bool IsFilledByMigrations(ITable table) => table.EntityTypeMappings.Any(m => ((IEntityType)m.TypeBase).GetSeedData().Any());

    /// <summary>Two rows in every table, with what each column can hold.</summary>
    private static async Task FillAsync(ModuleDbContext db, List<ITable> tables)
    {
        var given = new Dictionary<(string Table, string Column, int Row), object?>();
        var left = new List<ITable>(tables);
        while (left.Count > 0)
        {
            var table = left.First(t => t.ForeignKeyConstraints.All(fk => fk.PrincipalTable == t || !left.Contains(fk.PrincipalTable)));
            left.Remove(table);
            for (var row = 1; row <= 2; row++)
                await InsertAsync(db, table, row, given);
        }
    }

    private static async Task InsertAsync(
        ModuleDbContext db, ITable table, int row, Dictionary<(string Table, string Column, int Row), object?> given)
    {
        var sql = db.GetService<ISqlGenerationHelper>();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        var columns = table.Columns.Where(c => c.ComputedColumnSql is null).ToList();
        foreach (var column in columns)
        {
            var points = table.ForeignKeyConstraints.FirstOrDefault(fk => fk.Columns.Contains(column));
            var value = points is null ? Example(column, row)
                : points.PrincipalTable == table ? null
                : given[(points.PrincipalTable.Name, points.PrincipalColumns[points.Columns.ToList().IndexOf(column)].Name, row)];
            given[(table.Name, column.Name, row)] = value;
            command.Parameters.Add(column.StoreTypeMapping.CreateParameter(command, "p" + command.Parameters.Count, value, column.IsNullable));
        }

#pragma warning disable CA2100 // The names are the model's.
        command.CommandText = $"INSERT INTO {sql.DelimitIdentifier(table.Name)} ({string.Join(", ", columns.Select(c => sql.DelimitIdentifier(c.Name)))}) "
            + $"VALUES ({string.Join(", ", columns.Select((_, i) => "@p" + i))})";
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }

    private static object Example(IColumn column, int row)
    {
        var type = column.StoreTypeMapping.ClrType;
        return type == typeof(string) ? Text(column, row)
            : type == typeof(Guid) ? Guid.CreateVersion7()
            : type == typeof(DateTime) ? new DateTime(2026, 11, 23 + row, 8, 0, 0, DateTimeKind.Utc)
            : type == typeof(DateOnly) ? new DateOnly(2026, 11, 23 + row)
            : type == typeof(TimeOnly) ? new TimeOnly(8 + row, 30)
            : type == typeof(byte[]) ? new byte[] { 1, 2, (byte)row }
            : type == typeof(bool) ? row == 1
            : type.IsAssignableTo(typeof(IEnumerable)) ? Activator.CreateInstance(type, type.IsArray ? [0] : [])!
            : Convert.ChangeType(row, type, CultureInfo.InvariantCulture);
    }

    private static string Text(IColumn column, int row)
    {
        var text = $"{row} åäö {column.Name}";
        return column.StoreTypeMapping.Size is { } size && size < text.Length ? text[..size] : text;
    }

    /// <summary>What stands in every column that both versions have.</summary>
    private static async Task<List<string>> ReadAsync(ModuleDbContext db, List<ITable> tables, IRelationalModel kept)
    {
        var sql = db.GetService<ISqlGenerationHelper>();
        var found = new List<string>();
        foreach (var table in tables)
        {
            var after = kept.FindTable(table.Name, table.Schema)
                ?? throw new InvalidOperationException($"{table.Name} is gone: say in this test where its rows went.");
            foreach (var column in table.Columns.Where(c => after.FindColumn(c.Name) is not null))
            {
                await using var command = db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // The names are the model's.
                command.CommandText = $"SELECT {sql.DelimitIdentifier(column.Name)} FROM {sql.DelimitIdentifier(table.Name)}";
#pragma warning restore CA2100
                await using var reader = await command.ExecuteReaderAsync();
                var values = new List<string>();
                while (await reader.ReadAsync())
                    values.Add(Convert.ToString(reader.GetValue(0), CultureInfo.InvariantCulture)!);
                values.Count.ShouldBe(2, table.Name);
                found.Add($"{table.Name}.{column.Name}: {string.Join(" | ", values.Order(StringComparer.Ordinal))}");
            }
        }

        return found;
    }
}
