using Kultur.Testing;
using Microsoft.Extensions.Configuration;

namespace Kultur.Modularity.Tests;

[EnbartPostgres("SQLite has no sessions")]
public sealed class PostgresTests
{
    [Fact]
    public async Task What_the_setting_says_of_sessions_comes_after_what_the_house_says()
    {
        await using var par = await Par.StartAsync();
        var settings = new ConfigurationBuilder()
            .AddInMemoryCollection([new("Lagring:Postgres", par.Host.Plats + ";Options=-c statement_timeout=7s -c random_page_cost=2")]).Build();

        await using var source = Postgres.Connect("mottagare", settings);

        (await VisaAsync("statement_timeout"), await VisaAsync("random_page_cost"), await VisaAsync("idle_in_transaction_session_timeout"))
            .ShouldBe(("7s", "2", "15s"));

        async Task<string?> VisaAsync(string namn)
        {
            await using var command = source.CreateCommand($"SELECT current_setting('{namn}')");
            return (string?)await command.ExecuteScalarAsync();
        }
    }
}
