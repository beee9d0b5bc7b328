using Kultur.Modularity.Drift;
using Kultur.Modularity.Events;
using Kultur.Mottagare;
using Kultur.Testing;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Modularity.Tests;

/// <summary>Who did what in Driftcentral, and with what.</summary>
[BådaDatabaserna]
public sealed class ÅtgärdTests
{
    private const string DöpsOm = Mottagare.NärÄrendetDöpsOm.Namn;
    private const string SkrivLogg = NärÄrendetDöpsOmSkrivLogg.Namn;

    [Fact]
    public async Task A_delivery_tells_who_has_replayed_and_skipped_it_and_no_other_tells_it()
    {
        await using var par = await Par.StartAsync();
        par.Störningar.Stör(DöpsOm, "A");
        await par.DöpOmAsync(await par.ÖppnaAsync(), "A");
        await par.Host.SettleAsync();
        var leverans = await par.LeveransAsync(DöpsOm);

        await par.Host.SendAsync(new SpelaOmLeverans { Modul = "avsandare", LeveransId = leverans.Id }, Role.Driftansvarig);
        await par.Host.SettleAsync();
        await par.Host.SendAsync(new SpelaOmLeveranser { Modul = "avsandare", Urval = Händelseurval.FörsökerIgen }, Role.Driftansvarig);
        par.Host.Clock.Advance(TimeSpan.FromMinutes(1));
        await par.Host.SendAsync(new HoppaÖverLeverans { Modul = "avsandare", LeveransId = leverans.Id, Orsak = "Rättat för hand" }, Role.Driftansvarig);

        var rad = (await par.Host.SendAsync(new ListaHändelser("avsandare", Händelseurval.Alla, "omdopt", 1), Role.Driftansvarig)).Value.Rader.Single();
        var kort = (await par.Host.SendAsync(new VisaHändelse("avsandare", rad.Id), Role.Driftansvarig)).Value;
        kort.Leveranser.Single(l => l.Prenumerant == DöpsOm).Åtgärder.Select(å => (å.Användare, å.Användningsfall, å.Orsak)).ShouldBe(
            [
                (Role.Driftansvarig.Title, nameof(HoppaÖverLeverans), "Rättat för hand"),
                (Role.Driftansvarig.Title, nameof(SpelaOmLeveranser), null),
                (Role.Driftansvarig.Title, nameof(SpelaOmLeverans), null),
            ]);
        kort.Leveranser.Where(l => l.Prenumerant != DöpsOm).ShouldAllBe(l => l.Åtgärder.Count == 0);
        (await par.Host.InAsync((Avsändare.AvsändareDbContext db) => db.Audit.Where(a => a.Entity == nameof(Delivery)).Select(a => a.AggregateId).Distinct().ToListAsync()))
            .ShouldBe([new Guid($"00000000-0000-0000-0000-{leverans.Id:D12}")]);
    }

    [Fact]
    public async Task A_subscriber_tells_who_has_paused_and_resumed_it()
    {
        await using var par = await Par.StartAsync();
        await par.Host.SendAsync(new PausaPrenumerant { Modul = "mottagare", Prenumerant = SkrivLogg, Orsak = "Någon annans" }, Role.Driftansvarig);

        await par.Host.SendAsync(new PausaPrenumerant { Modul = "mottagare", Prenumerant = DöpsOm, Orsak = "Den skriver fel." }, Role.Driftansvarig);
        await par.Host.SendAsync(new ÅterupptaPrenumerant { Modul = "mottagare", Prenumerant = DöpsOm }, Role.Driftansvarig);

        var kort = (await par.Host.SendAsync(new VisaPrenumerant("mottagare", DöpsOm), Role.Driftansvarig)).Value;
        kort.Åtgärder.Select(å => (å.Användare, å.Användningsfall, å.Orsak)).ShouldBe(
            [
                (Role.Driftansvarig.Title, nameof(ÅterupptaPrenumerant), null),
                (Role.Driftansvarig.Title, nameof(PausaPrenumerant), "Den skriver fel."),
            ]);
    }

    [Fact]
    public void A_row_is_named_alike_each_time_and_unlike_every_other()
    {
        var id = Guid.CreateVersion7();

        AuditKey.Of(id).ShouldBe(id);
        AuditKey.Of(123L).ShouldBe(new Guid("00000000-0000-0000-0000-000000000123"));
        AuditKey.Of(long.MaxValue).ShouldBe(new Guid("00000000-0000-0922-3372-036854775807"));
        AuditKey.Of("museer.nar").ShouldBe(AuditKey.Of("museer.nar"));
        new[] { AuditKey.Of("museer.nar"), AuditKey.Of("museer.nat"), AuditKey.Of(null), AuditKey.Of(0L + 1) }.ShouldBeUnique();
    }
}
