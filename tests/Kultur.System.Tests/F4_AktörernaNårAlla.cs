using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using Kultur.Domain;
using Kultur.Testing;

namespace Kultur.System.Tests;

/// <summary>
/// Registered, changed and merged actors reach the other modules' own copies; what referred to one that is gone refers
/// to the one that remains.
/// </summary>
[BådaDatabaserna]
public sealed partial class F4_AktörernaNårAlla(Hus hus)
{
    [Fact]
    public async Task A_merged_actor_lives_on_in_the_need_it_asked_for()
    {
        using var samhälle = await hus.SomAsync("Samhällsutvecklare");
        using var konsulent = await hus.SomAsync("Bibliotekskonsulent");
        using var utvecklare = await hus.SomAsync("Utvecklare");
        var ena = await RegistreraAsync(samhälle, "Gullspångs konstförening", "konst@example.org");
        var andra = await RegistreraAsync(samhälle, "Konstfrämjarna i Gullspång", "framja@example.org");

        await Hus.VäntaAsync(konsulent, "/bibliotek/behov/ny?kommun=1447", s => Val(s, "Kontakt i kommunen").Any(v => v.Contains("Konstfrämjarna i Gullspång")));
        await Hus.VäntaAsync(utvecklare, "/fortbildning/evenemang/nytt", s => Val(s, "Medarrangör").Any(v => v.Contains("Konstfrämjarna i Gullspång")));
        var behov = await NoteraBehovAsync(konsulent, "Konstfrämjarna i Gullspång");

        await samhälle.GåTillAsync($"/samhalle/aktorer/{andra}/andra");
        await samhälle.Fyll("Namn", "Konstfrämjarna i Skaraborg").TryckAsync("Spara ändringarna");
        samhälle.Rubrik.ShouldBe("Konstfrämjarna i Skaraborg");
        await Hus.VäntaAsync(konsulent, behov, s => s.Innehåll.Contains("Konstfrämjarna i Skaraborg"));

        await samhälle.GåTillAsync($"/samhalle/aktorer/{ena}/sla-ihop?med={andra}");
        await samhälle.TryckAsync("Slå ihop 2 aktörer");
        samhälle.Adress.ShouldEndWith(ena);
        samhälle.Innehåll.ShouldContain("framja@example.org");

        await samhälle.GåTillAsync($"/samhalle/aktorer/{andra}");
        samhälle.Adress.ShouldEndWith(ena);
        await Hus.VäntaAsync(konsulent, behov, s => s.Innehåll.Contains("Gullspångs konstförening"));
        await Hus.VäntaAsync(utvecklare, "/fortbildning/evenemang/nytt", s => Val(s, "Medarrangör").All(v => !v.Contains("Konstfrämjarna i Gullspång")));
    }

    private static async Task<string> RegistreraAsync(Besökare samhälle, string namn, string epost)
    {
        await samhälle.GåTillAsync("/samhalle/aktorer/ny");
        await samhälle.Fyll("Organisation", "ja").Fyll("Namn", namn).Fyll("E-post", epost)
            .Fyll("Första rollen", "Konstförening").Fyll("Rollens kommun", "Gullspång").Fyll("Rollen gäller från och med", "2024-01-01")
            .TryckAsync("Registrera aktör");
        samhälle.Fel.ShouldBeEmpty();
        return Id().Match(samhälle.Adress).Value;
    }

    private static async Task<string> NoteraBehovAsync(Besökare konsulent, string kontakt)
    {
        await konsulent.GåTillAsync("/bibliotek/behov/ny?kommun=1447");
        var val = Val(konsulent, "Kontakt i kommunen").Single(v => v.Contains(kontakt));
        await konsulent.Fyll("Rubrik", "Hur söker vi inköpsstöd?").Fyll("Tema", "Läsfrämjande").Fyll("Alla invånare", "ja").Fyll("Telefon eller e-post", "ja")
            .Fyll("Svar utlovat senast", SvenskTid.Idag(TimeProvider.System).AddDays(40).ToString("yyyy-MM-dd", global::System.Globalization.CultureInfo.InvariantCulture))
            .Fyll("Kontakt i kommunen", val)
            .TryckAsync("Registrera behov");
        konsulent.Fel.ShouldBeEmpty();
        konsulent.Innehåll.ShouldContain(kontakt);
        return konsulent.Adress;
    }

    private static IEnumerable<string> Val(Besökare besökare, string etikett) =>
        ((IHtmlSelectElement)besökare.Fält(etikett)).Options.Select(o => o.Text.Trim());

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}")]
    private static partial Regex Id();
}
