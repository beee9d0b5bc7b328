using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Kultur.Modularity;

/// <summary>
/// Tells a race that was lost, after which the work is done again on fresh data, from what is truly wrong. That a command's
/// key is taken is no lost race: the command has been answered.
/// </summary>
internal static class LostRace
{
    public static bool Is(Exception failure)
    {
        for (var cause = failure; cause is not null; cause = cause.InnerException)
        {
            if (cause is DbUpdateConcurrencyException or PostgresException
                {
                    SqlState: PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected,
                })
                return true;
            if (cause is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } taken)
                return taken.TableName != AnsweredCommandConfiguration.Table;
        }

        return false;
    }
}
