using Kultur.Avsändare;
using Kultur.Testing;

namespace Kultur.Modularity.Tests;

/// <summary>That a class runs on one kind of database only is said there, with the reason: nothing is said of this one.</summary>
public sealed class DatabasvalTests
{
    [Fact]
    public async Task Modules_do_not_start_in_a_test_that_does_not_say_on_which_databases() =>
        await NekasAsync(() => ModuleHost.StartAsync(new AvsändareModule()));

    [Fact]
    public async Task Modules_do_not_start_in_such_a_test_in_a_cluster_either()
    {
        var kluster = await Postgreskluster.Startat;

        await NekasAsync(() => ModuleHost.StartAsync([new AvsändareModule()], new Dictionary<string, string?>(), kluster));
    }

    [Fact]
    public async Task The_real_host_does_not_start_in_a_test_that_does_not_say_on_which_databases() =>
        await NekasAsync(() => KulturApp.CreateAsync());

    [Fact]
    public async Task PostgreSQL_does_not_start_in_a_test_that_does_not_say_on_which_databases() =>
        await NekasAsync(Postgreskluster.EgetAsync);

    [Fact]
    [EnbartSqlite("to see that what is said of a test is heard")]
    public void What_is_said_of_a_test_goes_for_it() => Databaser.Vald.ShouldBe(Databas.Sqlite);

    [Fact]
    public void Whoever_says_one_alone_says_why() => Should.Throw<ArgumentException>(() => new EnbartPostgresAttribute(" "));

    private static async Task NekasAsync(Func<Task> start) =>
        (await Should.ThrowAsync<InvalidOperationException>(start)).Message.ShouldContain("[BådaDatabaserna]");
}
