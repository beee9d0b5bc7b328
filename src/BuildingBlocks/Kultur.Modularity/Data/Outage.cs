using Npgsql;

namespace Kultur.Modularity;

/// <summary>A unit of work could not be begun, or its connection broke in the middle; what the driver then says of it may be anything.</summary>
internal sealed class ConnectionLostException(Exception cause) : Exception("There is no connection to the database.", cause);

/// <summary>Tells a database that does not answer from what is truly wrong: the work is done when it answers again.</summary>
/// <remarks>
/// Where the connection stands, whoever gave up waiting for his own question, or for someone else, has failed by himself: Npgsql
/// tells of a time limit as of an outage.
/// Npgsql breaks connections by itself too: where a statement fails while the driver prepares it, as in a lost race, it may no
/// longer know what the server has prepared, and the connection's next command fails for no fault of its own (npgsql#6391).
/// </remarks>
public static class Outage
{
    /// <summary>The server ended a session that held its locks without doing anything.</summary>
    private const string IdleInTransaction = "25P03";

    /// <summary>The server stops or starts; the connection broke; the server lets the role not in.</summary>
    private static readonly string[] Away = ["57P", "08", "28"];

    /// <summary>Whether the failure, or what caused it, is that a module's database does not answer.</summary>
    public static bool Is(Exception failure)
    {
        for (var cause = failure; cause is not null; cause = cause.InnerException)
        {
            if (cause is PostgresException refused)
                return Away.Any(state => refused.SqlState.StartsWith(state, StringComparison.Ordinal))
                    || refused.SqlState is PostgresErrorCodes.TooManyConnections or IdleInTransaction
                        or PostgresErrorCodes.DuplicatePreparedStatement or PostgresErrorCodes.InvalidSqlStatementName;
            if (cause is ConnectionLostException or NpgsqlException { IsTransient: true, InnerException: not TimeoutException })
                return true;
        }

        return false;
    }
}
