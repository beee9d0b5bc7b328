using Kultur.Domain;
using Kultur.KulturlivFörAlla.Arrangörsstöd;
using Kultur.KulturlivFörAlla.Bokningarna;
using Kultur.KulturlivFörAlla.Demo;
using Kultur.KulturlivFörAlla.Katalogen;
using Kultur.Museer.Contracts;
using Kultur.Testing;
using Microsoft.EntityFrameworkCore;

namespace Kultur.KulturlivFörAlla.Tests;

[BådaDatabaserna]
public sealed class DemodataTests
{
    [Fact]
    public async Task There_are_eighty_offers_in_every_state_and_a_hundred_and_twenty_bookings_over_all_förbund()
    {
        await using var host = await MedDemodataAsync();
        var utbud = await host.LäsAsync(db => db.Utbud.AsNoTracking().ToListAsync());
        var bokningar = await host.LäsAsync(db => db.Bokningar.AsNoTracking().ToListAsync());

        (utbud.Count, utbud.Count(u => u.ÄrMuseets)).ShouldBe((80, 12));
        utbud.Select(u => u.Tillstånd).Distinct().ShouldBe(Enum.GetValues<Utbudstillstånd>(), ignoreOrder: true);
        bokningar.Count.ShouldBe(120);
        bokningar.Select(b => b.Tillstånd).Distinct().ShouldBe(Enum.GetValues<Bokningstillstånd>(), ignoreOrder: true);
        bokningar.Select(b => Kommuner.Finn(b.Kommunkod)!.Kommunalförbund).Distinct().Count().ShouldBe(4);
        bokningar.ShouldAllBe(b => b.KontaktEpost.EndsWith("@example.org"));
        (await host.LettersAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_ledgers_add_up_krona_by_krona_with_what_the_bookings_say()
    {
        await using var host = await MedDemodataAsync();
        var konton = await host.LäsAsync(db => db.Stödkonton.AsNoTracking().ToListAsync());
        var bokningar = await host.LäsAsync(db => db.Bokningar.AsNoTracking().ToListAsync());
        var fördelningar = await host.LäsAsync(db => db.Fördelningar.AsNoTracking().ToListAsync());

        fördelningar.ShouldAllBe(f => f.Stämmer() && f.Poster.Count == 49 && f.Poster.Sum(p => p.Belopp) == f.Ram);
        konton.ShouldAllBe(k => k.Kvar >= 0 && k.Reserverat >= 0 && k.Avräknat >= 0);
        foreach (var f in fördelningar)
            konton.Where(k => k.År == f.År && k.Pott == Pott.Subvention).Sum(k => k.Tilldelat).ShouldBe(f.Ram);
        konton.Sum(k => k.Utbetalt).ShouldBe(bokningar.Where(b => b.Utbetald is not null).Sum(b => b.Subvention + b.Omkostnad));
        konton.Sum(k => k.Avräknat).ShouldBe(bokningar
            .Where(b => b.Utbetald is null && b.Tillstånd is Bokningstillstånd.Avräknad or Bokningstillstånd.Avbokad).Sum(b => b.Subvention + b.Omkostnad));
        konton.Sum(k => k.Reserverat).ShouldBe(bokningar
            .Where(b => b.Tillstånd is Bokningstillstånd.VäntarPåMuseet or Bokningstillstånd.Bekräftad or Bokningstillstånd.Genomförd).Sum(b => b.Subvention + b.Omkostnad));
    }

    [Fact]
    public async Task A_handful_of_visits_are_asked_of_the_museums_all_of_them_ahead_and_apart()
    {
        await using var host = await MedDemodataAsync();

        var begärda = await host.AnnouncedAsync<BesökBegärt>();

        begärda.Count.ShouldBeInRange(3, 8);
        begärda.ShouldAllBe(b => b.Start > host.Clock.GetUtcNow());
        begärda.Select(b => b.Start.Date).Distinct().Count().ShouldBe(begärda.Count);
    }

    [Fact]
    public async Task It_is_the_same_every_time()
    {
        static async Task<List<string>> InnehållAsync()
        {
            await using var host = await MedDemodataAsync();
            var bokningar = await host.LäsAsync(db => db.Bokningar.AsNoTracking().ToListAsync());
            return [.. bokningar.Select(b => $"{b.Nummer} {b.Titel} {b.Skola} {b.Start:O} {b.Tillstånd} {b.Subvention} {b.AntalSomKom}").Order(StringComparer.Ordinal)];
        }

        (await InnehållAsync()).ShouldBe(await InnehållAsync());
    }

    private static async Task<ModuleHost> MedDemodataAsync()
    {
        var host = await Exempel.StartaAsync();
        await host.LoadAsync<KulturlivDemoData>();
        return host;
    }
}
