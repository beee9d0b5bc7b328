using Kultur.Modularity;
using Kultur.Samhällsutveckling.Contracts;
using Kultur.Samhällsutveckling.Kommunhändelser;
using Kultur.Testing;

namespace Kultur.Samhällsutveckling.Tests;

/// <summary>The municipality's time line, told by all modules.</summary>
[BådaDatabaserna]
public class KommunhändelserTests
{
    [Fact]
    public async Task The_time_line_tells_the_latest_first_and_only_of_its_own_municipality()
    {
        await using var värd = await Samhälle.StartAsync();
        await värd.HearAsync(Händelse("1435", 3, "Dialog med biblioteket"));
        await värd.HearAsync(Händelse("1435", 20, "Yttrande över detaljplan"));
        await värd.HearAsync(Händelse("1436", 21, "Annanstans"));

        (await RubrikerAsync(värd, "1435")).ShouldBe(["Yttrande över detaljplan", "Dialog med biblioteket"]);
    }

    [Fact]
    public async Task What_is_told_again_takes_the_earlier_lines_place_in_that_municipality_alone()
    {
        await using var värd = await Samhälle.StartAsync();
        var id = Guid.CreateVersion7();
        await värd.HearAsync(Händelse("1435", 3, "Tre deltog", id));
        await värd.HearAsync(Händelse("1438", 3, "En deltog", id));
        await värd.HearAsync(Händelse("1435", 3, "Fyra deltog", id));

        (await RubrikerAsync(värd, "1435")).ShouldBe(["Fyra deltog"]);
        (await RubrikerAsync(värd, "1438")).ShouldBe(["En deltog"]);
    }

    [Fact]
    public async Task It_can_be_narrowed_to_what_one_module_has_told()
    {
        await using var värd = await Samhälle.StartAsync();
        await värd.HearAsync(Händelse("1435", 3, "Från biblioteket"));
        await värd.HearAsync(Händelse("1435", 4, "Från miljön") with { Modul = "miljo" });

        (await värd.SendAsync(new KommunensHändelser("1435", "miljo"), Role.Chef)).Value.Rader.ShouldHaveSingleItem().Rubrik.ShouldBe("Från miljön");
    }

    private static KommunhändelseInträffad Händelse(string kommun, int dag, string rubrik, Guid? id = null) =>
        new(id ?? Guid.CreateVersion7(), kommun, "bibliotek", new DateOnly(2026, 11, dag), rubrik, "/bibliotek/dialoger");

    private static async Task<List<string>> RubrikerAsync(Testing.ModuleHost värd, string kommun) =>
        [.. (await värd.SendAsync(new KommunensHändelser(kommun), Role.Chef)).Value.Rader.Select(r => r.Rubrik)];
}
