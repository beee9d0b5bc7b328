using System.Text.RegularExpressions;
using Kultur.Domain;
using Kultur.Fortbildning.Anmälningar;
using Kultur.Fortbildning.Contracts;
using Kultur.Fortbildning.Data;
using Kultur.Fortbildning.Evenemangen;
using Kultur.Modularity;
using Kultur.Testing;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Fortbildning.Tests;

/// <summary>Examples that the tests share. The clock of <see cref="ModuleHost"/> stands at 24 November 2026, 09.00.</summary>
internal static partial class Exempel
{
    public const string Tanum = "1435";
    public const string Borås = "1490";
    public const string Skövde = "1496";
    public const string Åmål = "1492";

    public static readonly DateOnly Idag = new(2026, 11, 24);
    public static readonly DateTimeOffset Nu = SvenskTid.Ögonblick(Idag, new TimeOnly(9, 0));

    public static Evenemangsuppgifter Uppgifter(int platser = 2) => new()
    {
        Typ = Evenemangstyp.Kurs,
        Titel = "Skriva lättläst",
        Tema = "lattlast",
        Beskrivning = "En dag om klara texter.",
        Datum = new(2026, 12, 10),
        Start = new(9, 30),
        Slut = new(15, 30),
        Lokal = "Regionens hus, Göteborg",
        Platser = platser,
        SistaAnmälningsdag = new(2026, 12, 3),
    };

    public static Evenemang Publicerat(int platser = 2)
    {
        var evenemang = Evenemang.Skapa(new(2026, 1), Uppgifter(platser), kursförslag: null, Nu);
        evenemang.Publicera(Nu).IsSuccess.ShouldBeTrue();
        return evenemang;
    }

    public static Deltagaruppgifter Deltagare(string namn, string kommun = Tanum, string roll = "Bibliotekarie") =>
        new(namn, Epostadress.Tolka($"{namn}@example.org").Value, roll, kommun, null);

    public static SkapaEvenemang Formulär(int platser = 2, Guid? kursförslag = null) => new()
    {
        Typ = Evenemangstyp.Kurs,
        Titel = "Skriva lättläst",
        Tema = "lattlast",
        Beskrivning = "En dag om klara texter.",
        Datum = new DateOnly(2026, 12, 10),
        Start = new TimeOnly(9, 30),
        Slut = new TimeOnly(15, 30),
        Lokal = "Regionens hus, Göteborg",
        Platser = platser,
        SistaAnmälningsdag = new DateOnly(2026, 12, 3),
        KursförslagId = kursförslag,
    };

    public static AnmälDeltagare Anmälan(EvenemangId evenemang, string namn, string kommun = Tanum) => new()
    {
        EvenemangId = evenemang.Value,
        Namn = namn,
        Epost = $"{namn}@example.org",
        Roll = "Bibliotekarie",
        Kommunkod = kommun,
    };

    public static BehovAnmält Behov(string kommun, string tema = "lattlast", DateOnly? noterat = null) =>
        new(Guid.CreateVersion7(), "Biblioteksutveckling", kommun, tema, "Vi vill lära oss skriva lättläst", "normal", noterat ?? Idag);

    public static Task<ModuleHost> StartaAsync() => ModuleHost.StartAsync(new FortbildningModule());

    public static async Task<EvenemangId> PubliceraAsync(this ModuleHost host, int platser = 2, Guid? kursförslag = null)
    {
        var id = (await host.SendAsync(Formulär(platser, kursförslag), Role.Utvecklare)).Value;
        (await host.SendAsync(new PubliceraEvenemang { Id = id.Value }, Role.Utvecklare)).Error.ShouldBeNull();
        return id;
    }

    public static Task<Evenemang> HämtaAsync(this ModuleHost host, EvenemangId id) =>
        host.InAsync<FortbildningDbContext, Evenemang>(db => db.Evenemang.AsNoTracking().SingleAsync(e => e.Id == id));

    public static async Task AnmälAsync(this ModuleHost host, EvenemangId id, params string[] namn)
    {
        foreach (var en in namn)
            (await host.SendAsVisitorAsync(Anmälan(id, en))).Error.ShouldBeNull();
    }

    /// <summary>The key in the last letter to somebody.</summary>
    public static async Task<string> NyckelAsync(this ModuleHost host, string namn) =>
        Nyckel().Match((await host.LettersAsync()).Last(b => b.To == $"{namn}@example.org" && Nyckel().IsMatch(b.Text)).Text).Groups[1].Value;

    public static IEnumerable<string> Namn(this IEnumerable<Anmälan> anmälningar) => anmälningar.Select(a => a.Namn);

    [GeneratedRegex("/avboka/([0-9a-f]{32})")]
    private static partial Regex Nyckel();
}
