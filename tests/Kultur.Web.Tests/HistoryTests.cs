using Kultur.Modularity;

namespace Kultur.Web.Tests;

public sealed class HistoryTests
{
    [Fact]
    public void Names_in_code_become_words()
    {
        var post = new HistoryEntry(DateTimeOffset.UnixEpoch, "Anna Berg", "RegistreraBiblioteksplan", [
            new("GällerFrånOchMed", null, "2026-01-01", Personal: false),
            new("Kontaktperson.Namn", "A", "B", Personal: true),
            new("KommunKod", "1435", "1427", Personal: false),
        ]);

        var rad = HistorikRad.From(post, new Dictionary<string, string> { ["KommunKod"] = "Kommun" });

        rad.UseCase.ShouldBe("Registrera biblioteksplan");
        rad.Changes.Select(c => c.Falt).ShouldBe(["Gäller från och med", "Kontaktperson, namn", "Kommun"]);
    }

    [Fact]
    public void Values_are_written_as_readers_write_them()
    {
        var post = new HistoryEntry(DateTimeOffset.UnixEpoch, "Systemet", "fortbildning.nar-behov-anmalts", [
            new("Kommunkod", "1435", "1427", Personal: false),
            new("Kommuner", null, "1435, 1427", Personal: false),
            new("SvarUtlovat", null, "2026-12-18", Personal: false),
            new("Skapat", null, "2026-11-22 16:14:48Z", Personal: false),
            new("Tillstånd", "VäntarPåMuseet", "Bekräftad", Personal: false),
            new("Medverkan.AktörId", null, "0190c3e0-0000-7000-8000-000000000000", Personal: false),
        ]);

        var rad = HistorikRad.From(post);

        rad.UseCase.ShouldBe("Följd av en händelse");
        rad.Changes.Select(c => c.Efter).ShouldBe(["Sotenäs", "Tanum, Sotenäs", "18 dec 2026", "22 nov 2026 17.14", "Bekräftad"]);
        (rad.Changes[^1].Falt, rad.Changes[^1].Fore).ShouldBe(("Läge", "Väntar på museet"));
    }

    [Fact]
    public void Amounts_are_written_in_kronor()
    {
        var post = new HistoryEntry(DateTimeOffset.UnixEpoch, "Lena Ek", "GodkännBokning", [
            new("Subvention", "0", "820000", Personal: false),
            new("Omkostnad", null, "1500.50", Personal: false),
            new("AntalBarn", "24", "26", Personal: false),
        ]);

        var rad = HistorikRad.From(post, belopp: new HashSet<string> { "Subvention", "Omkostnad" });

        rad.Changes.Select(c => (c.Fore, c.Efter)).ShouldBe([("0\u00A0kr", "820\u00A0000\u00A0kr"), (null, "1\u00A0500,50\u00A0kr"), ("24", "26")]);
    }
}
