using Kultur.Samhällsutveckling.Contracts;
using Kultur.Testing;

namespace Kultur.Samhällsutveckling.Tests;

/// <summary>Every event's shape, as the other modules read it. A changed shape is a new version.</summary>
public class HändelserTests
{
    private static readonly Guid Ett = Guid.Parse("00000000-0000-0000-0000-000000000001");
    private static readonly Guid Två = Guid.Parse("00000000-0000-0000-0000-000000000002");

    private static readonly Aktörsuppgifter Aktör = new(
        Ett, "person", "Anna Berg", null, [new Aktörsroll("Bibliotekschef", "1435", new DateOnly(2024, 1, 1), null)]);

    private const string AktörJson =
        """{"AktörId":"00000000-0000-0000-0000-000000000001","Slag":"person","Namn":"Anna Berg","Epost":null,"Roller":[{"Roll":"Bibliotekschef","Kommunkod":"1435","Från":"2024-01-01","Till":null}]}""";

    [Fact]
    public void AktörRegistrerad_keeps_its_shape() =>
        ModuleHost.ShapeOf(new AktörRegistrerad(Aktör)).ShouldBe("samhalle.aktor-registrerad v1 {\"Aktör\":" + AktörJson + "}");

    [Fact]
    public void AktörÄndrad_keeps_its_shape() =>
        ModuleHost.ShapeOf(new AktörÄndrad(Aktör)).ShouldBe("samhalle.aktor-andrad v1 {\"Aktör\":" + AktörJson + "}");

    [Fact]
    public void AktörerSammanslagna_keeps_its_shape() =>
        ModuleHost.ShapeOf(new AktörerSammanslagna(Aktör, Två)).ShouldBe(
            "samhalle.aktorer-sammanslagna v1 {\"Kvar\":" + AktörJson + ",\"BorttagenAktörId\":\"00000000-0000-0000-0000-000000000002\"}");

    [Fact]
    public void KommunhändelseInträffad_keeps_its_shape() =>
        ModuleHost.ShapeOf(new KommunhändelseInträffad(Ett, "1435", "miljo", new DateOnly(2026, 11, 24), "Yttrande: Fjällbacka 136:21", "/miljo/remisser/1")).ShouldBe(
            """samhalle.kommunhandelse-intraffad v1 {"HändelseId":"00000000-0000-0000-0000-000000000001","Kommunkod":"1435","Modul":"miljo","Datum":"2026-11-24","Rubrik":"Yttrande: Fjällbacka 136:21","Adress":"/miljo/remisser/1"}""");

    [Fact]
    public void KommunuppgifterÄndrade_keeps_its_shape() =>
        ModuleHost.ShapeOf(new KommunuppgifterÄndrade(Ett, "1435", 2025, 12893, null)).ShouldBe(
            """samhalle.kommunuppgifter-andrade v1 {"UppgiftId":"00000000-0000-0000-0000-000000000001","Kommunkod":"1435","År":2025,"Folkmängd":12893,"Barn3Till19":null}""");
}
