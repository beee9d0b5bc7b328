using System.Runtime.CompilerServices;
using Kultur.Domain;
using Kultur.Fortbildning.Anmälningar;
using Kultur.Fortbildning.Data;
using Kultur.Fortbildning.Evenemangen;
using Kultur.Modularity;
using Kultur.Testing;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Fortbildning.Tests.Anmälningar;

/// <summary>Many at once, each on a connection of its own.</summary>
[BådaDatabaserna]
public sealed class KapplöpningTests
{
    private const int Omgångar = 200;

    [Fact]
    public async Task The_last_place_goes_to_one_of_two_every_time()
    {
        await using var host = await Exempel.StartaAsync();
        for (var omgång = 0; omgång < Omgångar; omgång++)
        {
            var id = await host.PubliceraAsync(platser: 1);
            var startskott = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            var tävlande = new[] { "a", "b" }.Select(async namn =>
            {
                await startskott.Task;
                return await host.SendAsVisitorAsync(Exempel.Anmälan(id, namn));
            }).ToList();
            startskott.SetResult();

            (await Task.WhenAll(tävlande)).ShouldAllBe(s => s.IsSuccess);
            var evenemang = await host.HämtaAsync(id);
            (evenemang.Anmälda.Count(), evenemang.Väntelista.Count()).ShouldBe((1, 1));
        }
    }

    /// <summary>Proves that the race above is one: without the unit of work both see the place as free and both take it.</summary>
    [Fact]
    public async Task Without_the_guard_the_last_place_is_sold_twice()
    {
        await using var host = await Exempel.StartaAsync();
        var id = await host.PubliceraAsync(platser: 1);
        using var bådaHarSett = new Barrier(2);

        await Task.WhenAll(Enumerable.Range(0, 2).Select(n => Task.Run(() => host.InAsync<FortbildningDbContext, int>(async db =>
        {
            var ledig = await db.Anmälningar.CountAsync(a => a.EvenemangId == id && a.Tillstånd == Anmälningstillstånd.Plats) == 0;
            bådaHarSett.SignalAndWait();
            return ledig ? await InfogaAsync(db, id, n) : 0;
        }))));

        (await host.HämtaAsync(id)).Anmälda.Count().ShouldBe(2);
    }

    [Fact]
    public async Task Three_hundred_for_fifty_places_some_of_them_double_clicking()
    {
        const int Personer = 300;
        const int Anslutningar = 20;
        await using var host = await Exempel.StartaAsync();
        var id = await host.PubliceraAsync(platser: 50);

        var anrop = Enumerable.Range(0, Personer).SelectMany(n => Enumerable.Repeat(n, n % 20 == 0 ? 2 : 1));
        await Parallel.ForEachAsync(anrop, new ParallelOptions { MaxDegreeOfParallelism = Anslutningar }, async (n, _) =>
            (await host.SendAsVisitorAsync(Exempel.Anmälan(id, $"p{n}"), $"formulär-{n}")).IsSuccess.ShouldBeTrue());

        var evenemang = await host.HämtaAsync(id);
        (evenemang.Anmälda.Count(), evenemang.Väntelista.Count()).ShouldBe((50, 250));
        evenemang.Anmälningar.Select(a => a.Epost).Distinct().Count().ShouldBe(Personer);
        var brev = await host.LettersAsync();
        brev.Count.ShouldBe(Personer);
        var brevTill = brev.ToDictionary(b => b.To, b => b.Text);
        evenemang.Anmälda.ShouldAllBe(a => brevTill[a.Epost].Contains("Du har plats"));
        evenemang.Väntelista.ShouldAllBe(a => brevTill[a.Epost].Contains($"som nummer {evenemang.Könummer(a)} på"));
    }

    [Fact]
    public async Task Seven_withdrawals_at_once_promote_the_seven_first_in_line()
    {
        await using var host = await Exempel.StartaAsync();
        var id = await host.PubliceraAsync(platser: 7);
        await host.AnmälAsync(id, [.. Enumerable.Range(0, 7).Select(n => $"p{n}"), .. Enumerable.Range(0, 10).Select(n => $"w{n}")]);
        var nycklar = new List<string>();
        for (var n = 0; n < 7; n++)
            nycklar.Add(await host.NyckelAsync($"p{n}"));

        await Task.WhenAll(nycklar.Select(nyckel =>
            host.SendAsVisitorAsync(new AvbokaAnmälan { EvenemangId = id.Value, Nyckel = nyckel })));

        var evenemang = await host.HämtaAsync(id);
        evenemang.Anmälda.Namn().ShouldBe(Enumerable.Range(0, 7).Select(n => $"w{n}"));
        evenemang.Väntelista.Namn().ShouldBe(["w7", "w8", "w9"]);
        (await host.LettersAsync()).Count(b => b.Subject.StartsWith("Du har fått plats", StringComparison.Ordinal)).ShouldBe(7);
    }

    [Fact]
    public async Task Further_places_never_go_to_a_passer_by()
    {
        await using var host = await Exempel.StartaAsync();
        var id = await host.PubliceraAsync(platser: 10);
        await host.AnmälAsync(id, [.. Enumerable.Range(0, 15).Select(n => $"p{n:00}")]);
        var ändring = (await host.SendAsync(new HämtaEvenemangFörÄndring(id.Value), Role.Utvecklare)).Value;

        await Task.WhenAll(
            host.SendAsync<Result>(ändring with { Platser = 13 }, Role.Utvecklare),
            host.SendAsVisitorAsync(Exempel.Anmälan(id, "forbipasserande")));

        var evenemang = await host.HämtaAsync(id);
        evenemang.Anmälda.Namn().ShouldBe(Enumerable.Range(0, 13).Select(n => $"p{n:00}"));
        evenemang.Väntelista.Namn().ShouldBe(["p13", "p14", "forbipasserande"]);
    }

    private static Task<int> InfogaAsync(FortbildningDbContext db, EvenemangId id, int n)
    {
        var inga = db.Database.IsSqlite() ? "'[]'" : "array[]::text[]";
        var sql = $$"""
            insert into anmalan (id, evenemang_id, namn, epost, roll, kommunkod, anmald, ordning, tillstand, narvaro, nycklar, nyckel_begard)
            values ({0}, {1}, 'n', {2}, 'Annan roll', '1435', '2026-11-24', {3}, 'Plats', 'EjNoterad', {{inga}}, '2026-11-24')
            """;
        return db.Database.ExecuteSqlAsync(FormattableStringFactory.Create(sql, Guid.CreateVersion7(), id.Value, $"{n}@example.org", n));
    }
}
