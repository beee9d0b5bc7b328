using System.Net.Sockets;
using Npgsql;

namespace Kultur.Modularity;

/// <summary>Tells a database that does not answer from what is truly wrong: the work is done when it answers again.</summary>
internal static class Outage
{
    /// <summary>The server ended a session that held its locks without doing anything.</summary>
    private const string IdleInTransaction = "25P03";

    public static bool Is(Exception failure)
    {
        for (var cause = failure; cause is not null; cause = cause.InnerException)
        {
            if (cause is PostgresException refused)
                return refused.SqlState.StartsWith("57P", StringComparison.Ordinal) || refused.SqlState.StartsWith("08", StringComparison.Ordinal)
                    || refused.SqlState is PostgresErrorCodes.TooManyConnections or IdleInTransaction;
            if (cause is NpgsqlException { IsTransient: true } or SocketException or ObjectDisposedException)
                return true;
        }

        return false;
    }
}
