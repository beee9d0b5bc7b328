using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Samhällsutveckling.Aktörer;
using Kultur.Samhällsutveckling.Contracts;
using Kultur.Samhällsutveckling.Initiativen;
using Kultur.Testing;

namespace Kultur.Samhällsutveckling.Tests.Aktörer;

[BådaDatabaserna]
public class AktörerUseCaseTests
{
    [Fact]
    public async Task A_registered_actor_with_its_first_role_is_shown_and_announced()
    {
        await using var värd = await Samhälle.StartAsync();

        var id = await värd.RegistreraAsync("Anna Berg", Aktörslag.Person, "anna@example.org", "Bibliotekschef", "1435");

        (await värd.VisaAsync(id)).Roller.Single().Kommunkod.ShouldBe("1435");
        var sagt = (await värd.AnnouncedAsync<AktörRegistrerad>()).ShouldHaveSingleItem().Aktör;
        (sagt.AktörId, sagt.Slag, sagt.Namn, sagt.Epost).ShouldBe((id, "person", "Anna Berg", "anna@example.org"));
        sagt.Roller.ShouldHaveSingleItem().ShouldBe(new Aktörsroll("Bibliotekschef", "1435", new DateOnly(2024, 1, 1), null));
    }

    [Fact]
    public async Task Roles_outside_the_municipalities_are_kept_to_oneself()
    {
        await using var värd = await Samhälle.StartAsync();

        await värd.RegistreraAsync("Anna Berg", Aktörslag.Person, roll: "Konstnär");

        (await värd.AnnouncedAsync<AktörRegistrerad>()).Single().Aktör.Roller.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("", "", "", "Namn")]
    [InlineData("Förening", "123", "", "Organisationsnummer")]
    [InlineData("Förening", "", "inte en adress", "Epost")]
    public async Task Wrong_input_is_refused_by_the_field(string namn, string nummer, string epost, string fält)
    {
        await using var värd = await Samhälle.StartAsync();

        var svar = await värd.SendAsync(new RegistreraAktör { Namn = namn, Organisationsnummer = nummer, Epost = epost });

        svar.Error!.Fields.ShouldHaveSingleItem().Field.ShouldBe(fält);
    }

    [Theory]
    [InlineData("Dalslands konstforening", "", "", "nästan samma namn")]
    [InlineData("Konstförening, Dalslands", "", "", "samma namn")]
    [InlineData("Något helt annat", "212000-0142", "", "samma organisationsnummer")]
    [InlineData("Något helt annat", "", "info@example.org", "samma e-postadress")]
    public async Task A_likely_double_is_warned_of_and_registered_only_when_confirmed(string namn, string nummer, string epost, string skäl)
    {
        await using var värd = await Samhälle.StartAsync();
        await värd.SendAsync(new RegistreraAktör
        {
            Namn = "Dalslands Konstförening", Organisationsnummer = "2120000142", Epost = "Info@example.org",
        });
        var ny = new RegistreraAktör { Namn = namn, Organisationsnummer = nummer, Epost = epost };

        (await värd.SendAsync(ny)).Error!.Fields.Single().Field.ShouldBe(nameof(RegistreraAktör.RegistreraÄndå));
        (await värd.SendAsync(new FinnDubbletter(Aktörslag.Organisation, ny.Fakta))).Value.Single().Skäl.ShouldBe([skäl]);
        (await värd.SendAsync(ny with { RegistreraÄndå = true })).IsSuccess.ShouldBeTrue();
    }

    [Fact]
    public async Task A_double_click_registers_once()
    {
        await using var värd = await Samhälle.StartAsync();
        var command = new RegistreraAktör { Namn = "Teater Lyktan" };

        var ett = await värd.SendAsync(command, idempotencyKey: "k1");
        var två = await värd.SendAsync(command, idempotencyKey: "k1");

        två.Value.ShouldBe(ett.Value);
        (await värd.SendAsync(new SökAktörer())).Value.Sida.Totalt.ShouldBe(1);
    }

    [Fact]
    public async Task The_second_to_save_is_told_what_the_first_changed()
    {
        await using var värd = await Samhälle.StartAsync();
        var id = await värd.RegistreraAsync("Teater Lyktan");
        var öppnad = (await värd.VisaAsync(id)).Version;
        await värd.SendAsync(new ÄndraAktör { Id = id, Version = öppnad, Namn = "Teater Lyktan i väst" }, Role.Samhällsutvecklare);

        var svar = await värd.SendAsync(new ÄndraAktör { Id = id, Version = öppnad, Namn = "Lyktan" });

        svar.Error!.Kind.ShouldBe(ErrorKind.Conflict);
        svar.Error.Changes.Single(c => c.Field == "Namn").After.ShouldBe("Teater Lyktan i väst");
    }

    [Fact]
    public async Task A_changed_actor_is_announced_whole()
    {
        await using var värd = await Samhälle.StartAsync();
        var id = await värd.RegistreraAsync("Anna Berg", Aktörslag.Person, roll: "Bibliotekschef", kommun: "1435");
        var vy = await värd.VisaAsync(id);

        await värd.SendAsync(new ÄndraRoll
        {
            AktörId = id,
            RollId = vy.Roller.Single().Id,
            Version = vy.Version,
            Roll = "Bibliotekschef",
            Kommunkod = "1435",
            Från = new DateOnly(2024, 1, 1),
            Till = new DateOnly(2026, 12, 31),
        });

        (await värd.AnnouncedAsync<AktörÄndrad>()).Single().Aktör.Roller.Single().Till.ShouldBe(new DateOnly(2026, 12, 31));
    }

    [Fact]
    public async Task A_role_that_ends_before_it_begins_is_refused()
    {
        await using var värd = await Samhälle.StartAsync();
        var id = await värd.RegistreraAsync("Teater Lyktan");

        var svar = await värd.SendAsync(new LäggTillRoll
        {
            AktörId = id, Roll = "Teater", Från = new DateOnly(2026, 2, 1), Till = new DateOnly(2026, 1, 31),
        });

        svar.Error!.Fields.Single().Field.ShouldBe("Till");
    }

    [Fact]
    public async Task A_merge_unites_what_both_had_and_is_announced()
    {
        await using var värd = await Samhälle.StartAsync();
        var kvar = await värd.RegistreraAsync("Skaraborgs Slöjd", epost: "info@example.org", roll: "Arrangör", kommun: "1495");
        var borttagen = await värd.RegistreraAsync("Slöjd Skaraborg", epost: "slojd@example.org", roll: "Producent", kommun: "1496");
        await värd.SendAsync(new LäggTillKontaktperson { AktörId = borttagen, Namn = "Märta Lindahl" });
        var initiativ = (await värd.SendAsync(new StartaInitiativ { Titel = "Slöjd i skolan" })).Value.Value;
        await värd.SendAsync(new KopplaAktör { Id = initiativ, AktörId = borttagen, Roll = "Projektägare" });

        (await värd.SlåIhopAsync(kvar, borttagen)).IsSuccess.ShouldBeTrue();

        var vy = await värd.VisaAsync(kvar);
        vy.Roller.Select(r => r.Kommunkod).ShouldBe(["1495", "1496"], ignoreOrder: true);
        vy.Kontaktpersoner.Single().Namn.ShouldBe("Märta Lindahl");
        vy.TidigareUppgifter.Select(t => t.Värde).ShouldBe(["Slöjd Skaraborg", "slojd@example.org"], ignoreOrder: true);
        vy.Initiativ.Single().Id.ShouldBe(initiativ);
        (await värd.SendAsync(new VisaInitiativ(initiativ))).Value.Medverkande.Single().AktörId.ShouldBe(kvar);
        var sagt = (await värd.AnnouncedAsync<AktörerSammanslagna>()).ShouldHaveSingleItem();
        (sagt.Kvar.AktörId, sagt.BorttagenAktörId, sagt.Kvar.Roller.Count).ShouldBe((kvar, borttagen, 2));
    }

    [Fact]
    public async Task Old_ids_lead_to_the_one_that_remains_however_many_merges_ago()
    {
        await using var värd = await Samhälle.StartAsync();
        var (a, b, c) = (await värd.RegistreraAsync("A-laget"), await värd.RegistreraAsync("B-laget"), await värd.RegistreraAsync("C-laget"));
        await värd.SlåIhopAsync(b, a);
        await värd.SlåIhopAsync(c, b);

        (await värd.VisaAsync(a)).Id.ShouldBe(c);
        (await värd.SendAsync(new SökAktörer("A-laget"))).Value.Sida.Rader.Single().Id.ShouldBe(c);
        (await värd.SendAsync(new ÄndraAktör { Id = a, Namn = "Åter" })).IsSuccess.ShouldBeFalse();
    }

    [Fact]
    public async Task Two_merges_of_one_entry_at_the_same_time_leave_one_survivor()
    {
        await using var värd = await Samhälle.StartAsync();
        var (a, b, c) = (await värd.RegistreraAsync("A-laget"), await värd.RegistreraAsync("B-laget"), await värd.RegistreraAsync("C-laget", roll: "Arrangör"));
        SlåIhopAktörer Med(Guid kvar) => new() { KvarId = kvar, KvarVersion = 1, BorttagenId = c, BorttagenVersion = 1 };

        var svar = await Task.WhenAll(Task.Run(() => värd.SendAsync(Med(a))), Task.Run(() => värd.SendAsync(Med(b))));

        svar.Count(s => s.IsSuccess).ShouldBe(1);
        var roller = (await värd.VisaAsync(a)).Roller.Count + (await värd.VisaAsync(b)).Roller.Count;
        roller.ShouldBe(1);
    }

    [Fact]
    public async Task A_merge_of_entries_that_changed_meanwhile_is_refused()
    {
        await using var värd = await Samhälle.StartAsync();
        var (a, b) = (await värd.RegistreraAsync("A-laget"), await värd.RegistreraAsync("B-laget"));
        await värd.SendAsync(new LäggTillRoll { AktörId = b, Roll = "Arrangör", Från = Samhälle.Idag });

        var svar = await värd.SendAsync(new SlåIhopAktörer { KvarId = a, KvarVersion = 1, BorttagenId = b, BorttagenVersion = 1 });

        svar.Error!.Kind.ShouldBe(ErrorKind.Conflict);
    }

    [Fact]
    public async Task The_list_filters_on_one_and_the_same_role()
    {
        await using var värd = await Samhälle.StartAsync();
        var anna = await värd.RegistreraAsync("Anna Berg", Aktörslag.Person, roll: "Bibliotekschef", kommun: "1435");
        await värd.SendAsync(new LäggTillRoll { AktörId = anna, Roll = "Konstnär", Kommunkod = "1486", Från = new DateOnly(2020, 1, 1), Till = new DateOnly(2021, 1, 1) });
        await värd.RegistreraAsync("Teater Lyktan", roll: "Teater", kommun: "1435");

        var chefer = (await värd.SendAsync(new SökAktörer(Roller: ["Bibliotekschef"], Kommuner: ["1435"]))).Value;
        var ingen = (await värd.SendAsync(new SökAktörer(Roller: ["Bibliotekschef"], Kommuner: ["1486"]))).Value;
        var idag = (await värd.SendAsync(new SökAktörer(Roller: ["Konstnär"], GällerIdag: true))).Value;

        chefer.Sida.Rader.Single().Namn.ShouldBe("Anna Berg");
        chefer.PerRoll.ShouldBe(new Dictionary<string, int> { ["Bibliotekschef"] = 1, ["Teater"] = 1 }, ignoreOrder: true);
        ingen.Sida.Totalt.ShouldBe(0);
        idag.Sida.Totalt.ShouldBe(0);
    }

    [Fact]
    public async Task The_list_is_sorted_in_Swedish()
    {
        await using var värd = await Samhälle.StartAsync();
        foreach (var namn in new[] { "Öresund", "Ängel", "Åmål", "Zeta", "alfa" })
            await värd.RegistreraAsync(namn);

        (await värd.SendAsync(new SökAktörer())).Value.Sida.Rader.Select(r => r.Namn).ShouldBe(["alfa", "Zeta", "Åmål", "Ängel", "Öresund"]);
        (await värd.SendAsync(new SökAktörer("ÅMÅL"))).Value.Sida.Totalt.ShouldBe(1);
    }

    [Fact]
    public async Task How_a_person_is_reached_is_hidden_from_roles_that_need_not_know()
    {
        await using var värd = await Samhälle.StartAsync();
        var person = await värd.RegistreraAsync("Anna Berg", Aktörslag.Person, "anna@example.org");
        var organisation = await värd.RegistreraAsync("Teater Lyktan", epost: "lyktan@example.org");
        await värd.SendAsync(new LäggTillKontaktperson { AktörId = organisation, Namn = "Noor Haddad", Epost = "noor@example.org" });

        var (dold, synlig) = (await värd.VisaAsync(person, Role.Utvecklare), await värd.VisaAsync(person, Role.Chef));
        var teater = await värd.VisaAsync(organisation, Role.Utvecklare);

        (dold.Fakta.Epost, dold.ÄrMaskerad, synlig.Fakta.Epost?.Värde).ShouldBe((null, true, "anna@example.org"));
        dold.Historik.SelectMany(h => h.Changes).ShouldNotContain(c => c.After == "anna@example.org");
        (teater.Fakta.Epost?.Värde, teater.Kontaktpersoner.Single().Epost).ShouldBe(("lyktan@example.org", null));
        teater.Historik.SelectMany(h => h.Changes).ShouldNotContain(c => c.After == "noor@example.org");
        foreach (var (adress, antal) in new[] { ("anna@example.org", 0), ("noor@example.org", 0), ("lyktan@example.org", 1) })
            (await värd.SendAsync(new SökAktörer(adress), Role.Utvecklare)).Value.Sida.Totalt.ShouldBe(antal);
    }

    [Fact]
    public async Task Who_may_only_read_cannot_register()
    {
        await using var värd = await Samhälle.StartAsync();

        (await värd.SendAsync(new RegistreraAktör { Namn = "Teater Lyktan" }, Role.Chef)).Error!.Kind.ShouldBe(ErrorKind.Forbidden);
    }
}
