using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Update;
using Npgsql;

namespace Kultur.Modularity;

/// <summary>
/// What Entity Framework saves in PostgreSQL, in one round trip with what the context sends along: the ledger and the commit.
/// Were a statement refused, the server would skip those after it. So a row that is not as it was read must be refused by
/// the server, which divides by the number of rows that it changed.
/// </summary>
internal sealed class PostgresSave(ModificationCommandBatchFactoryDependencies dependencies) : ModificationCommandBatch
{
    private const int MostCommands = 1_000;

    /// <summary>Makes parameters of the columns' types; never sent.</summary>
    private static readonly NpgsqlCommand Maker = new();

    private readonly List<IReadOnlyModificationCommand> _commands = [];
    private bool _areMoreExpected;

    public override IReadOnlyList<IReadOnlyModificationCommand> ModificationCommands => _commands;

    public override bool RequiresTransaction => _commands.Count > 1;

    public override bool AreMoreBatchesExpected => _areMoreExpected;

    public override bool TryAddCommand(IReadOnlyModificationCommand modificationCommand)
    {
        if (_commands.Count == MostCommands)
            return false;
        _commands.Add(modificationCommand);
        return true;
    }

    public override void Complete(bool moreBatchesExpected) => _areMoreExpected = moreBatchesExpected;

    /// <exception cref="NotSupportedException">Always: saving is asynchronous.</exception>
    public override void Execute(IRelationalConnection connection) => throw new NotSupportedException("Saving is asynchronous.");

    /// <exception cref="DbUpdateException">A statement was refused, or the commit.</exception>
    /// <exception cref="DbUpdateConcurrencyException">A row is not as it was read.</exception>
    public override async Task ExecuteAsync(IRelationalConnection connection, CancellationToken cancellationToken = default)
    {
        await using var batch = new NpgsqlBatch(
            (NpgsqlConnection)connection.DbConnection, (NpgsqlTransaction?)connection.CurrentTransaction?.GetDbTransaction());
        foreach (var statement in _commands.Select(StatementFor).Concat(_areMoreExpected ? [] : Context.TakeAlong()))
            batch.BatchCommands.Add(statement);
        try
        {
            await using var answers = await batch.ExecuteReaderAsync(cancellationToken);
            foreach (var command in _commands.Where(Answers))
            {
                await answers.ReadAsync(cancellationToken);
                foreach (var (place, column) in ReadBy(command).Index())
                    column.Value = answers.GetValue(place);
                await answers.NextResultAsync(cancellationToken);
            }
        }
        catch (PostgresException refusal) when (refusal.SqlState == PostgresErrorCodes.DivisionByZero)
        {
            throw new DbUpdateConcurrencyException("A row is not as it was read.", refusal, Entries);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            throw new DbUpdateException("The changes could not be saved.", failure, Entries);
        }
    }

    private ModuleDbContext Context => (ModuleDbContext)dependencies.CurrentContext.Context;

    private List<IUpdateEntry> Entries => [.. _commands.SelectMany(c => c.Entries)];

    private NpgsqlBatchCommand StatementFor(IReadOnlyModificationCommand command)
    {
        var statement = new NpgsqlBatchCommand();
        var table = dependencies.SqlGenerationHelper.DelimitIdentifier(command.TableName, command.Schema);
        var written = command.ColumnModifications.Where(c => c.IsWrite).ToList();
        var reads = string.Join(", ", ReadBy(command).Select(Name));
        statement.CommandText = (command.EntityState, reads) switch
        {
            (EntityState.Added, "") => Insert(),
            (EntityState.Added, _) => $"{Insert()} RETURNING {reads}",
            (EntityState.Modified, "") => Sure($"UPDATE {table} SET {string.Join(", ", written.Select(IsNow))} WHERE {Condition()}"),
            (EntityState.Deleted, "") => Sure($"DELETE FROM {table} WHERE {Condition()}"),
            _ => throw new NotSupportedException($"{command.EntityState} rows of {table} are read back."),
        };
        return statement;

        string Insert() => $"INSERT INTO {table} ({string.Join(", ", written.Select(Name))}) VALUES ({string.Join(", ", written.Select(c => Parameter(c, c.Value)))})";

        string IsNow(IColumnModification column) => $"{Name(column)} = {Parameter(column, column.Value)}";

        string Condition() => string.Join(
            " AND ", command.ColumnModifications.Where(c => c.IsCondition).Select(c => $"{Name(c)} = {Parameter(c, c.OriginalValue)}"));

        string Parameter(IColumnModification column, object? value)
        {
            statement.Parameters.Add((NpgsqlParameter)column.TypeMapping!.CreateParameter(Maker, "", value, column.IsNullable));
            return string.Create(CultureInfo.InvariantCulture, $"${statement.Parameters.Count}");
        }
    }

    private string Name(IColumnModification column) => dependencies.SqlGenerationHelper.DelimitIdentifier(column.ColumnName);

    private static string Sure(string statement) => $"WITH changed AS ({statement} RETURNING 1) SELECT 1 / count(*) FROM changed";

    private static bool Answers(IReadOnlyModificationCommand command) =>
        command.EntityState != EntityState.Added || ReadBy(command).Any();

    private static IEnumerable<IColumnModification> ReadBy(IReadOnlyModificationCommand command) =>
        command.ColumnModifications.Where(c => c.IsRead);
}

/// <summary>Makes Entity Framework save by <see cref="PostgresSave"/>.</summary>
internal sealed class PostgresSaves(ModificationCommandBatchFactoryDependencies dependencies) : IModificationCommandBatchFactory
{
    public ModificationCommandBatch Create() => new PostgresSave(dependencies);
}
