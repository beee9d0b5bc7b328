using System.Runtime.CompilerServices;
using Kultur.Domain;
using Kultur.Museer.Contracts;
using Kultur.Museer.Data;
using Kultur.Museer.Huskalender;
using Kultur.Museer.Museerna;
using Kultur.Testing;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Museer.Tests.Hus;

/// <summary>Two who want the last free room and educator at once, each on a connection of its own.</summary>
[BådaDatabaserna]
public sealed class HuskapplöpningTests
{
    private const int Omgångar = 100;

    [Fact]
    public async Task The_last_room_and_educator_go_to_one_of_two_every_time()
    {
        await using var host = await Husexempel.StartaAsync();
        var program = await host.EnsamtProgramAsync();
        foreach (var (dag, tid) in Tider().Take(Omgångar))
        {
            var startskott = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            var tävlande = new[] { Husexempel.Begärt(program, dag, tid), Husexempel.Begärt(program, dag, tid) };
            var lopp = tävlande.Select(begärt => Task.Run(async () =>
            {
                await startskott.Task;
                await host.HearAsync(begärt);
            })).ToList();
            startskott.SetResult();
            await Task.WhenAll(lopp);
        }

        (await host.AnnouncedAsync<BesökBekräftat>()).Count.ShouldBe(Omgångar);
        (await host.AnnouncedAsync<BesökAvvisat>()).Count.ShouldBe(Omgångar);
        (await host.DagarAsync()).ShouldAllBe(d => !Husexempel.HarKrock(d.Poster));
    }

    /// <summary>Proves that the race above is one: without the unit of work both see the room as free and both take it.</summary>
    [Fact]
    public async Task Without_the_guard_the_last_room_is_taken_twice()
    {
        await using var host = await Husexempel.StartaAsync();
        var lokal = await host.LokalAsync("Skapanderummet", 32);
        var dag = Husdag.Ny(Museum.Vänersborg.Kod, Husexempel.Onsdag);
        await host.SaveAsync<MuseerDbContext>(db => db.Husdagar.Add(dag));
        using var bådaHarSett = new Barrier(2);

        await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => host.InAsync<MuseerDbContext, int>(async db =>
        {
            var ledig = !await db.Kalenderposter.AnyAsync();
            bådaHarSett.SignalAndWait();
            return ledig ? await InfogaAsync(db, dag.Id, lokal) : 0;
        }))));

        Husexempel.HarKrock((await host.DagarAsync()).Single().Poster).ShouldBeTrue();
    }

    private static IEnumerable<(DateOnly Dag, TimeOnly Tid)> Tider() =>
        from n in Enumerable.Range(0, 150)
        let dag = Husexempel.Onsdag.AddDays(n)
        where Arbetsdagar.Är(dag) && Öppettider.Standard(Museum.Vänersborg.Kod).För(dag) is not null
        from timme in new[] { 9, 11, 13, 15 }
        select (dag, new TimeOnly(timme, 0));

    private static Task<int> InfogaAsync(MuseerDbContext db, HusdagId dag, Guid lokal)
    {
        var inga = db.Database.IsSqlite() ? "'[]'" : "array[]::uuid[]";
        var sql = $$"""
            insert into kalenderpost (id, husdag_id, slag, rubrik, start, slut, upptagen_fran, upptagen_till, lokal_id, pedagoger, ursprung)
            values ({0}, {1}, 'Skolbesök', 'r', '10:00:00', '11:00:00', '10:00:00', '11:00:00', {2}, {{inga}}, {3})
            """;
        return db.Database.ExecuteSqlAsync(FormattableStringFactory.Create(sql, Guid.CreateVersion7(), dag.Value, lokal, Guid.CreateVersion7()));
    }
}
