using Kultur.Avsändare;
using Kultur.Domain;
using Kultur.Testing;

namespace Kultur.Modularity.Tests;

[BådaDatabaserna]
public sealed class AuditTests
{
    [Fact]
    public async Task What_is_new_is_told_field_by_field_with_personal_ones_marked()
    {
        await using var par = await Par.StartAsync();

        var post = (await par.HistorikAsync(await par.ÖppnaAsync())).ShouldHaveSingleItem();

        (post.At, post.UserName, post.UseCase).ShouldBe((par.Host.Clock.GetUtcNow(), Role.Utvecklare.Title, nameof(ÖppnaÄrende)));
        post.Changes.ShouldBe(
            [
                new("Avslutat", null, "nej", Personal: false),
                new("Rubrik", null, "Bidrag", Personal: false),
                new("Sökande", null, "Anna Berg", Personal: true),
            ],
            ignoreOrder: true);
    }

    [Fact]
    public async Task A_change_tells_before_and_after_and_nothing_else()
    {
        await using var par = await Par.StartAsync();
        var ärende = await par.ÖppnaAsync();

        await par.DöpOmAsync(ärende, "Projektbidrag");

        (await par.HistorikAsync(ärende))[0].Changes.ShouldBe([new("Rubrik", "Bidrag", "Projektbidrag", Personal: false)]);
    }

    [Fact]
    public async Task A_part_belongs_to_the_history_of_its_aggregate_and_raises_its_version()
    {
        await using var par = await Par.StartAsync();
        var ärende = await par.ÖppnaAsync();

        await par.Host.SendAsync(new ÄndraBilagor(ärende, Ny: "karta.pdf"), Role.Utvecklare);
        await par.Host.SendAsync(new ÄndraBilagor(ärende, Bort: "karta.pdf"), Role.Utvecklare);

        var historik = await par.HistorikAsync(ärende);
        historik[1].Changes.ShouldBe([new("Bilaga.Namn", null, "karta.pdf", Personal: false)]);
        historik[0].Changes.ShouldBe([new("Bilaga.Namn", "karta.pdf", null, Personal: false)]);
        (await par.LäsAsync(ärende)).Version.ShouldBe(3);
    }

    [Fact]
    public async Task A_reference_to_another_aggregate_is_told_as_any_field()
    {
        await using var par = await Par.StartAsync();
        var (första, andra) = (await par.ÖppnaAsync(), await par.ÖppnaAsync());

        await par.Host.SendAsync(new FöljUpp(andra, första), Role.Utvecklare);

        (await par.HistorikAsync(andra))[0].Changes.ShouldBe([new("FöljerPå", null, första.Value.ToString(), Personal: false)]);
    }

    [Fact]
    public async Task What_is_removed_keeps_its_history_parts_included()
    {
        await using var par = await Par.StartAsync();
        var ärende = await par.ÖppnaAsync();
        await par.Host.SendAsync(new ÄndraBilagor(ärende, Ny: "karta.pdf"), Role.Utvecklare);

        (await par.Host.SendAsync(new KastaÄrende(ärende), Role.Utvecklare)).IsSuccess.ShouldBeTrue();

        var post = (await par.HistorikAsync(ärende))[0];
        post.UseCase.ShouldBe(nameof(KastaÄrende));
        post.Changes.ShouldContain(new AuditedChange("Rubrik", "Bidrag", null, Personal: false));
        post.Changes.ShouldContain(new AuditedChange("Bilaga.Namn", "karta.pdf", null, Personal: false));
    }

    [Fact]
    public async Task What_changes_nothing_leaves_no_trace()
    {
        await using var par = await Par.StartAsync();
        var ärende = await par.ÖppnaAsync();

        await par.Host.SendAsync(new ÄndraBilagor(ärende, Bort: "finns inte"), Role.Utvecklare);

        (await par.HistorikAsync(ärende)).Count.ShouldBe(1);
        (await par.LäsAsync(ärende)).Version.ShouldBe(1);
    }

    [Fact]
    public async Task The_second_saver_is_told_who_changed_what()
    {
        await using var par = await Par.StartAsync();
        var ärende = await par.ÖppnaAsync();
        await par.Host.SendAsync(new ÄndraBilagor(ärende, Ny: "karta.pdf"), Role.Utvecklare);
        await par.Host.SendAsync(new ÄndraBilagor(ärende, Ny: "budget.xlsx"), Role.Utvecklare);
        await par.DöpOmAsync(ärende, "Projektbidrag", "Verksamhetsbidrag");

        var svar = await par.Host.SendAsync(new DöpOmÄrende(ärende, Version: 1, "Min rubrik"), Role.Utvecklare);

        svar.Error!.Kind.ShouldBe(ErrorKind.Conflict);
        var (vem, när) = (Role.Utvecklare.Title, par.Host.Clock.GetUtcNow());
        svar.Error.Changes.ShouldBe(
        [
            new("Bilaga.Namn", null, "karta.pdf", vem, när),
            new("Bilaga.Namn", null, "budget.xlsx", vem, när),
            new("Rubrik", "Bidrag", "Verksamhetsbidrag", vem, när),
        ]);
        (await par.LäsAsync(ärende)).Rubrik.ShouldBe("Verksamhetsbidrag");
    }
}
