using Kultur.Modularity;
using Kultur.Museer.Samlingar;
using Kultur.Testing;

namespace Kultur.Museer.Tests.Samlingar;

[BådaDatabaserna]
public sealed class FlyttTests
{
    [Fact]
    public async Task A_move_leaves_the_earlier_place_in_the_history()
    {
        await using var host = await Samling.StartaAsync();
        var id = await host.RegistreraAsync();

        await host.FlyttaAsync("VM/F/Studio", id);

        (await host.VisaAsync(id)).Placeringsbyten.Select(b => b.Till.ToString()).ShouldBe(["VM/F/Studio", "VM/M3/H12/B4"]);
    }

    [Fact]
    public async Task Many_are_moved_and_put_back_in_one_press_but_for_those_moved_since()
    {
        await using var host = await Samling.StartaAsync();
        var första = await host.RegistreraAsync();
        var andra = await host.RegistreraAsync(Samling.Formulär(placering: "VM/M1/H02/A3"));
        var utan = await host.RegistreraAsync(Samling.Formulär(placering: ""));
        var flytt = await host.FlyttaAsync("VM/F/Studio", första, andra, utan);
        await host.FlyttaAsync("VM/K/Bord 2", andra);

        (await host.SendAsync(new ÅngraFlytt { Id = flytt.Value }, Role.Intendent)).IsSuccess.ShouldBeTrue();

        (await PlatsAsync(första), await PlatsAsync(andra), await PlatsAsync(utan)).ShouldBe(("VM/M3/H12/B4", "VM/K/Bord 2", ""));
        var vy = (await host.SendAsync(new VisaFlytt(flytt.Value), Role.Chef)).Value;
        vy.Rader.Select(r => r.Läge).ShouldBe([Flyttläge.Återställt, Flyttläge.FlyttatSedan, Flyttläge.Återställt]);
        (await host.SendAsync(new ÅngraFlytt { Id = flytt.Value }, Role.Intendent)).Error!.Message.ShouldBe("Flytten är redan ångrad.");

        async Task<string> PlatsAsync(Guid id) => (await host.HämtaAsync(id)).Placering?.ToString() ?? "";
    }

    [Fact]
    public async Task Moves_can_be_undone_one_after_the_other_back_to_the_beginning()
    {
        await using var host = await Samling.StartaAsync();
        var id = await host.RegistreraAsync();
        var första = await host.FlyttaAsync("VM/A/1", id);
        var andra = await host.FlyttaAsync("VM/B/2", id);

        (await host.SendAsync(new ÅngraFlytt { Id = första.Value }, Role.Intendent)).Error!.Message.ShouldStartWith("Alla föremålen har flyttats sedan dess");
        (await host.SendAsync(new ÅngraFlytt { Id = andra.Value }, Role.Intendent)).IsSuccess.ShouldBeTrue();
        (await host.SendAsync(new ÅngraFlytt { Id = första.Value }, Role.Intendent)).IsSuccess.ShouldBeTrue();

        var föremål = await host.HämtaAsync(id);
        föremål.Placering.ToString().ShouldBe("VM/M3/H12/B4");
        föremål.Placeringsbyten.Count.ShouldBe(5);
    }

    [Fact]
    public async Task What_stands_there_already_is_not_moved()
    {
        await using var host = await Samling.StartaAsync();
        var id = await host.RegistreraAsync();

        (await host.SendAsync(new FlyttaFöremål { Id = [id], Till = "vm/M3/H12/B4", Skäl = "Inventering" }, Role.Intendent)).Error!.Message
            .ShouldBe("Föremålet står redan på VM/M3/H12/B4.");
    }
}
