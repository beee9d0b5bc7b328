using System.Text;
using System.Xml.Linq;
using Kultur.Museer.Data;
using Kultur.Museer.Demo;
using Kultur.Museer.Inkommande;
using Kultur.Museer.Museerna;
using Kultur.Museer.Samlingar;
using Kultur.Testing;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Museer.Tests.Samlingar;

[BådaDatabaserna]
public sealed class SamlingarDemoDataTests
{
    [Fact]
    public async Task There_are_three_hundred_objects_of_every_kind_and_state()
    {
        await using var host = await Samling.StartaAsync();
        await host.LoadAsync<MuseerDemoData>();

        var föremål = await host.InAsync<MuseerDbContext, List<Föremål>>(db => db.Föremål.AsNoTracking().ToListAsync());
        föremål.Count.ShouldBeGreaterThanOrEqualTo(300);
        föremål.Select(f => f.Slag).Distinct().ShouldBe(Enum.GetValues<Föremålsslag>(), ignoreOrder: true);
        föremål.Select(f => f.Museum).Distinct().ShouldBe(Museum.Alla.Select(m => m.Kod), ignoreOrder: true);
        föremål.Count(f => f.Publicering == Publicering.Publicerad).ShouldBeGreaterThan(100);
        föremål.ShouldContain(f => f.Publicering == Publicering.Utkast && f.Brister == 0);
        föremål.ShouldContain(f => f.Brister > 1);
        föremål.ShouldContain(f => f.Antal > 100);
        (await host.InAsync<MuseerDbContext, int>(db => db.Flyttar.CountAsync())).ShouldBe(8);

        var inkommande = await host.InAsync<MuseerDbContext, List<InkommandeObjekt>>(db => db.Inkommande.AsNoTracking().ToListAsync());
        inkommande.Count.ShouldBe(20);
        inkommande.Select(i => i.Läge).Distinct().ShouldBe(Enum.GetValues<Inkommandeläge>(), ignoreOrder: true);
        inkommande.ShouldAllBe(i => i.Mottaget <= new DateOnly(2026, 11, 24));
    }

    [Fact]
    public async Task It_is_the_same_every_time()
    {
        (await InnehållAsync()).ShouldBe(await InnehållAsync());

        static async Task<List<string>> InnehållAsync()
        {
            await using var host = await Samling.StartaAsync();
            await host.LoadAsync<MuseerDemoData>();
            return await host.InAsync<MuseerDbContext, List<string>>(async db =>
                [.. (await db.Föremål.AsNoTracking().ToListAsync()).Select(f => $"{f.Nummer} {f.Söktext} {f.Publicering} {f.Bilder.Count} {f.Ändrad}").Order()]);
        }
    }

    [Fact]
    public void Every_drawing_is_well_formed_and_has_numbers_that_browsers_read()
    {
        foreach (var motiv in Enum.GetValues<Motiv>())
        {
            for (var frö = 0; frö < 20; frö++)
            {
                var svg = Encoding.UTF8.GetString(Teckning.Rita(motiv, frö));
                XDocument.Parse(svg).Root!.Elements().Count().ShouldBeGreaterThan(3);
                svg.ShouldNotContain("NaN");
                svg.ShouldNotContain("\u2212");
            }
        }
    }
}
