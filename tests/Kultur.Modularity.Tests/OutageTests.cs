using Kultur.Avsändare;
using Kultur.Testing;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Modularity.Tests;

public sealed class OutageTests
{
    [Fact]
    public async Task Whatever_a_unit_of_work_says_whose_connection_has_broken_is_nobodys_failure()
    {
        await using var par = await Par.StartAsync(await Postgreskluster.Startat);

        Outage.Is(await FelAsync(bruten: true)).ShouldBeTrue();
        Outage.Is(await FelAsync(bruten: false)).ShouldBeFalse();

        Task<Exception> FelAsync(bool bruten) => Should.ThrowAsync<Exception>(() => par.Host.SaveAsync((AvsändareDbContext db) =>
        {
            if (bruten)
                Should.Throw<Exception>(() => db.Database.ExecuteSqlRaw("SELECT pg_terminate_backend(pg_backend_pid())"));
            throw new NotSupportedException("As a driver may say that has lost its connection.");
        }));
    }
}
