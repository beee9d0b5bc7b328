using Kultur.Domain;
using Kultur.Modularity;
using Kultur.NaturOchKulturmiljö.Data;
using Kultur.NaturOchKulturmiljö.Remisserna;
using Kultur.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kultur.NaturOchKulturmiljö.Tests.Remisserna;

[BådaDatabaserna]
public class DiarietTests
{
    [Fact]
    public async Task Numbers_follow_each_other_from_the_first_of_the_year()
    {
        await using var host = await MiljöHost.StartAsync();

        await host.RegistreraAsync();
        await host.RegistreraAsync();

        (await NummerAsync(host)).ShouldBe(["KUL 2026-00001", "KUL 2026-00002"]);
    }

    [Fact]
    public async Task Forty_who_register_at_once_get_forty_numbers_without_a_gap()
    {
        await using var host = await MiljöHost.StartAsync();

        await Task.WhenAll(Enumerable.Range(0, 40).Select(nr => Task.Run(() => host.RegistreraAsync(MiljöHost.Remiss($"Detaljplan {nr}")))));

        (await NummerAsync(host)).ShouldBe(Enumerable.Range(1, 40).Select(nr => $"KUL 2026-{nr:D5}"));
    }

    [Fact]
    public async Task A_number_that_was_taken_but_not_saved_goes_to_the_next()
    {
        await using var host = await MiljöHost.StartAsync();
        await host.RegistreraAsync();

        await Should.ThrowAsync<DbUpdateException>(() => RegistreraUtanHandläggareAsync(host));
        await host.RegistreraAsync();

        (await NummerAsync(host)).ShouldBe(["KUL 2026-00001", "KUL 2026-00002"]);
    }

    [Fact]
    public async Task A_refused_registration_takes_no_number()
    {
        await using var host = await MiljöHost.StartAsync();

        (await host.SendAsync(MiljöHost.Remiss() with { Svarstid = new DateOnly(2026, 11, 1) }, Role.Antikvarie)).Error.Fält().ShouldBe(["Svarstid"]);
        await host.RegistreraAsync();

        (await NummerAsync(host)).ShouldBe(["KUL 2026-00001"]);
    }

    [Fact]
    public async Task The_year_turns_when_it_turns_in_Sweden()
    {
        await using var host = await MiljöHost.StartAsync();
        host.Clock.SetUtcNow(new DateTimeOffset(2026, 12, 31, 22, 59, 0, TimeSpan.Zero));
        await host.RegistreraAsync(MiljöHost.Remiss() with { Svarstid = new DateOnly(2027, 1, 20) });

        host.Clock.SetUtcNow(new DateTimeOffset(2026, 12, 31, 23, 1, 0, TimeSpan.Zero));
        await host.RegistreraAsync(MiljöHost.Remiss() with { Svarstid = new DateOnly(2027, 1, 20) });

        (await NummerAsync(host)).ShouldBe(["KUL 2026-00001", "KUL 2027-00001"]);
    }

    [Fact]
    public async Task A_double_click_takes_one_number()
    {
        await using var host = await MiljöHost.StartAsync();

        await host.SendAsync(MiljöHost.Remiss(), Role.Antikvarie, idempotencyKey: "samma");
        await host.SendAsync(MiljöHost.Remiss(), Role.Antikvarie, idempotencyKey: "samma");

        (await NummerAsync(host)).ShouldHaveSingleItem();
    }

    /// <summary>Takes a number, and is refused by the database only when all is saved.</summary>
    private static async Task RegistreraUtanHandläggareAsync(ModuleHost host)
    {
        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().BecomeSystem(host.Catalog);
        var db = scope.ServiceProvider.GetRequiredService<NaturOchKulturmiljöDbContext>();
        await scope.ServiceProvider.GetRequiredService<UnitOfWork>().RunAsync(
            db,
            "Test",
            async () =>
            {
                var nu = host.Clock.GetUtcNow();
                var remiss = Remiss.Registrera(await Diariet.NästaAsync(db, nu, CancellationToken.None), MiljöHost.Remiss().Uppgifter, nu).Value;
                remiss.Diarienummer.Löpnummer.ShouldBe(2);
                remiss.Tilldela(HandläggareId.Ny());
                db.Remisser.Add(remiss);
                return Result.Success;
            },
            idempotencyKey: null,
            CancellationToken.None);
    }

    private static Task<List<string>> NummerAsync(ModuleHost host) => host.LäsAsync(async db =>
        (await db.Remisser.AsNoTracking().ToListAsync()).Select(r => r.Diarienummer.ToString()).Order().ToList());
}
