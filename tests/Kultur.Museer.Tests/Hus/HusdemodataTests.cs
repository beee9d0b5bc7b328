using Kultur.Museer.Besöken;
using Kultur.Museer.Contracts;
using Kultur.Museer.Data;
using Kultur.Museer.Demo;
using Kultur.Museer.Huskalender;
using Kultur.Museer.Skolprogrammen;
using Kultur.Testing;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Museer.Tests.Hus;

[BådaDatabaserna]
public sealed class HusdemodataTests
{
    [Fact]
    public async Task There_is_a_year_of_life_in_five_houses_and_nothing_collides()
    {
        await using var host = await Husexempel.StartaAsync();
        await host.LoadAsync<MuseerDemoData>();

        var besök = await host.InAsync<MuseerDbContext, List<Skolbesök>>(db => db.Skolbesök.AsNoTracking().ToListAsync());
        var program = await host.InAsync<MuseerDbContext, List<Skolprogram>>(db => db.Skolprogram.AsNoTracking().ToListAsync());
        var dagar = await host.DagarAsync();
        (await host.InAsync<MuseerDbContext, int>(db => db.Lokaler.CountAsync())).ShouldBe(20);
        (await host.InAsync<MuseerDbContext, int>(db => db.Pedagoger.CountAsync())).ShouldBe(15);
        program.Select(p => p.Tillstånd).Distinct().ShouldBe(Enum.GetValues<Programtillstånd>(), ignoreOrder: true);
        besök.Select(b => b.Tillstånd).Distinct().ShouldBe(Enum.GetValues<Besökstillstånd>(), ignoreOrder: true);
        besök.Count.ShouldBeGreaterThan(150);
        besök.ShouldContain(b => b.Tillstånd == Besökstillstånd.Bekräftat && b.Datum < Husexempel.Idag);
        besök.ShouldAllBe(b => b.Kontaktepost.EndsWith("@example.org"));
        (besök.Min(b => b.Datum) < Husexempel.Idag.AddDays(-150) && besök.Max(b => b.Datum) > Husexempel.Idag.AddDays(150)).ShouldBeTrue();
        dagar.ShouldAllBe(d => !Husexempel.HarKrock(d.Poster));
        dagar.SelectMany(d => d.Poster).Select(p => p.Slag).Distinct().ShouldBe(Enum.GetValues<Postslag>(), ignoreOrder: true);
    }

    [Fact]
    public async Task The_twelve_programmes_are_told_by_ids_that_do_not_change_and_no_visit_is_told()
    {
        await using var host = await Husexempel.StartaAsync();
        await host.LoadAsync<MuseerDemoData>();

        (await host.AnnouncedAsync<SkolprogramPublicerat>()).Select(p => p.ProgramId)
            .ShouldBe(Enumerable.Range(1, 12).Select(n => new Guid($"01938000-0000-7000-8000-{n:000000000000}")), ignoreOrder: true);
        (await host.AnnouncedAsync<BesökBekräftat>()).ShouldBeEmpty();
        (await host.AnnouncedAsync<LokalUpplåten>()).Count.ShouldBe(7);
    }

    [Fact]
    public async Task It_is_the_same_every_time()
    {
        (await InnehållAsync()).ShouldBe(await InnehållAsync());

        static async Task<List<string>> InnehållAsync()
        {
            await using var host = await Husexempel.StartaAsync();
            await host.LoadAsync<MuseerDemoData>();
            return await host.InAsync<MuseerDbContext, List<string>>(async db =>
            [
                .. (await db.Skolbesök.AsNoTracking().ToListAsync()).Select(b => $"{b.Id.Value} {b.Datum} {b.Skola} {b.Lokal} {b.KomBarn}").Order(),
                .. (await db.Besöksrader.AsNoTracking().ToListAsync()).Where(r => r.BesökId is null).Select(r => $"{r.Museum} {r.Datum} {r.Slag} {r.Antal}").Order(),
            ]);
        }
    }
}
