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
}
