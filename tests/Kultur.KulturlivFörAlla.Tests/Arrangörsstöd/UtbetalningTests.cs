using Kultur.Domain;
using Kultur.KulturlivFörAlla.Arrangörsstöd;
using Kultur.KulturlivFörAlla.Bokningarna;
using Kultur.KulturlivFörAlla.Tests.Bokningarna;
using Kultur.Modularity;
using Kultur.Testing;

namespace Kultur.KulturlivFörAlla.Tests.Arrangörsstöd;

[BådaDatabaserna]
public sealed class UtbetalningTests
{
    private static readonly LäggTillPlan Plan = new()
    {
        Kommunkod = Exempel.Tanum, Titel = "Kulturplan", Från = new DateOnly(2024, 1, 1), Till = new DateOnly(2027, 2, 16),
    };

    [Fact]
    public async Task K07_A_plan_that_expires_before_the_performance_is_flagged_at_booking_and_blocks_the_payout_not_the_performance()
    {
        await using var host = await Bokningsexempel.MedStödAsync();
        await UtseAsync(host);
        await host.SendAsync(Plan with { Till = new DateOnly(2027, 2, 15) }, Role.Utvecklare);
        var id = await host.BegärAsync(Bokningsexempel.Begäran(await host.PubliceratAsync()));

        (await VillkorAsync(host, id)).ShouldBe([true, false, true]);
        await GenomförAsync(host, id);
        (await host.BokningAsync(id)).Tillstånd.ShouldBe(Bokningstillstånd.Avräknad);
        (await BetalaAsync(host)).Error!.Message.ShouldBe("Inget kan betalas ut: villkoren är inte uppfyllda för någon avräknad bokning.");
        (await host.SendAsync(new VisaUtbetalning(Exempel.Tanum, 2027), Role.Utvecklare)).Value.ShouldHaveSingleItem().Hinder
            .ShouldBe(["Kommunens plan för barns och ungas kultur gäller på speldagen"]);

        await host.SendAsync(Plan, Role.Utvecklare);
        (await BetalaAsync(host)).Error.ShouldBeNull();
        (await host.KontoAsync()).Utbetalt.ShouldBe(6_000);
    }

    [Fact]
    public async Task K07_Without_a_named_coordinator_nothing_is_paid()
    {
        await using var host = await Bokningsexempel.MedStödAsync();
        await host.SendAsync(Plan, Role.Utvecklare);
        var id = await host.BegärAsync(Bokningsexempel.Begäran(await host.PubliceratAsync()));
        await GenomförAsync(host, id);

        (await BetalaAsync(host)).IsSuccess.ShouldBeFalse();
        await UtseAsync(host);
        (await BetalaAsync(host)).Error.ShouldBeNull();
    }

    [Fact]
    public async Task Municipalities_that_have_not_reported_get_one_letter_each_a_day_and_none_without_a_coordinator()
    {
        await using var host = await Bokningsexempel.MedStödAsync();
        await UtseAsync(host);
        var utbud = await host.PubliceratAsync();
        await host.GodkändAsync(Bokningsexempel.Begäran(utbud));
        await host.GodkändAsync(Bokningsexempel.Begäran(utbud) with { Skola = "Bergaskolan" });
        await host.GodkändAsync(Bokningsexempel.Begäran(utbud, Exempel.Borås));
        var påminn = new PåminnKommuner { År = 2027 };
        (await host.SendAsync(påminn, Role.Utvecklare)).Error!.Message.ShouldBe("Ingen kommun behöver påminnas i dag.");
        host.Clock.Advance(TimeSpan.FromDays(90));

        (await host.SendAsync(new VisaOredovisat(2027), Role.Utvecklare)).Value.Select(r => (r.Kommunkod, r.Antal, r.HarSamordnare))
            .ShouldBe([(Exempel.Tanum, 2, true), (Exempel.Borås, 1, false)]);
        var innan = (await host.LettersAsync()).Count;
        (await host.SendAsync(påminn, Role.Utvecklare)).Error.ShouldBeNull();
        (await host.SendAsync(påminn, Role.Utvecklare)).Error.ShouldNotBeNull();

        var brev = (await host.LettersAsync()).Skip(innan).ShouldHaveSingleItem();
        brev.Subject.ShouldBe("2\u00A0bokningar ska redovisas");
        (brev.Text.Contains("Fjordskolan"), brev.Text.Contains("Bergaskolan")).ShouldBe((true, true));
        (await host.SendAsync(påminn, Role.Kultursamordnare)).Error!.Kind.ShouldBe(ErrorKind.Forbidden);
    }

    [Fact]
    public async Task The_years_support_is_fetched_as_a_file_whose_rows_are_the_49_and_whose_sums_are_the_accounts()
    {
        await using var host = await Bokningsexempel.MedStödAsync();
        await host.GodkändAsync(Bokningsexempel.Begäran(await host.PubliceratAsync()));

        var fil = (await host.SendAsync(new HämtaStödfil(2027), Role.Chef)).Value;

        var rader = System.Text.Encoding.UTF8.GetString(fil.Innehåll).TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        rader.Length.ShouldBe(50);
        rader.ShouldContain("1435;Tanum;Fyrbodal;20000;0;0;6000;14000;0");
        (await host.SendAsync(new HämtaStödfil(2027), Role.Kultursamordnare, kommunkod: Exempel.Tanum)).Error!.Kind.ShouldBe(ErrorKind.Forbidden);
    }

    [Fact]
    public async Task What_has_been_paid_is_not_paid_again()
    {
        await using var host = await Bokningsexempel.MedStödAsync();
        await UtseAsync(host);
        await host.SendAsync(Plan, Role.Utvecklare);
        await GenomförAsync(host, await host.BegärAsync(Bokningsexempel.Begäran(await host.PubliceratAsync())));

        (await BetalaAsync(host)).Error.ShouldBeNull();
        (await BetalaAsync(host)).IsSuccess.ShouldBeFalse();

        var konto = await host.KontoAsync();
        (konto.Utbetalt, konto.Avräknat, konto.Kvar).ShouldBe((6_000m, 0m, 14_000m));
    }

    [Fact]
    public async Task K13_The_region_sees_children_once_per_child_visit_and_how_many_municipalities_used_the_support()
    {
        await using var host = await Bokningsexempel.MedStödAsync();
        var utbud = await host.PubliceratAsync();
        foreach (var kommun in (string[])[Exempel.Tanum, Exempel.Tanum, Exempel.Borås])
            await GenomförAsync(host, await host.BegärAsync(Bokningsexempel.Begäran(utbud, kommun) with { Datum = new DateOnly(2027, 2, 16) }), kommun, vrid: false);
        host.Clock.SetUtcNow(SvenskTid.Ögonblick(new(2027, 2, 17), new(8, 0)));
        foreach (var bokning in (await host.SendAsync(new SökBokningar(null, [], [], null, 1), Role.Chef)).Value.Bokningar.Rader)
            (await host.SendAsync(new RedovisaBokning { Id = bokning.Id, Barn = [0, 20, 4, 0, 0], Vuxna = 2 }, Role.Utvecklare)).Error.ShouldBeNull();

        var vy = (await host.SendAsync(new VisaStöd(2027), Role.Chef)).Value;

        (vy.BarnSomKom, vy.KommunerSomAnvänt).ShouldBe((72, 2));
        (await host.SendAsync(new VisaKommunstöd(Exempel.Tanum, 2027), Role.Kultursamordnare)).Value.BarnSomKom.ShouldBe(48);
        vy.Alla.ShouldBe(new Saldo(49 * 20_000, 0, 18_000, 0));
    }

    [Fact]
    public async Task A_coordinator_sees_her_own_municipalitys_support_alone()
    {
        await using var host = await Bokningsexempel.MedStödAsync();

        (await host.SendAsync(new VisaStöd(2027), Role.Kultursamordnare)).Error!.Kind.ShouldBe(ErrorKind.Forbidden);
        (await host.SendAsync(new VisaKommunstöd(Exempel.Borås, 2027), Role.Kultursamordnare)).Error!.Kind.ShouldBe(ErrorKind.NotFound);
        (await host.SendAsync(new VisaKommunstöd(Exempel.Tanum, 2027), Role.Kultursamordnare)).Value.Saldo.Kvar.ShouldBe(20_000);
        (await host.SendAsync(new BetalaUtStöd { Kommunkod = Exempel.Tanum, År = 2027 }, Role.Kultursamordnare)).Error!.Kind.ShouldBe(ErrorKind.Forbidden);
    }

    [Fact]
    public async Task The_calculator_shows_the_ceiling_of_what_is_left()
    {
        await using var host = await Bokningsexempel.MedStödAsync(perKommun: 14_000);

        var kalkyl = (await host.SendAsync(new RäknaPåStöd(2027, Exempel.Tanum, 2, 140, new(Gage: 15_000, ResaOchLogi: 4_200)), Role.Utvecklare)).Value;

        (kalkyl.Sänkning, kalkyl.Stöd, kalkyl.KommunenBetalar).ShouldBe((1_000m, 18_200m, 16_000m));
    }

    private static Task<Result> UtseAsync(ModuleHost host) =>
        host.SendAsync<Result>(new UtseSamordnare { Kommunkod = Exempel.Tanum, Namn = "Kim Ek", Epost = "kim@example.org" }, Role.Utvecklare);

    private static Task<Result> BetalaAsync(ModuleHost host) => host.SendAsync<Result>(new BetalaUtStöd { Kommunkod = Exempel.Tanum, År = 2027 }, Role.Utvecklare);

    private static async Task<IEnumerable<bool>> VillkorAsync(ModuleHost host, Guid id) =>
        (await host.SendAsync(new VisaBokning(id), Role.Utvecklare)).Value.Villkor.Select(v => v.Uppfyllt);

    private static async Task GenomförAsync(ModuleHost host, Guid id, string kommun = Exempel.Tanum, bool vrid = true)
    {
        (await host.SendAsync(await host.GodkännandeAsync(id), Role.Kultursamordnare, kommunkod: kommun)).Error.ShouldBeNull();
        if (!vrid)
            return;
        host.Clock.SetUtcNow(SvenskTid.Ögonblick(new(2027, 2, 17), new(8, 0)));
        (await host.SendAsync(new RedovisaBokning { Id = id, Barn = [0, 24, 0, 0, 0], Vuxna = 2 }, Role.Kultursamordnare)).Error.ShouldBeNull();
    }
}
