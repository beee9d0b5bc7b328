using Kultur.Host.Driftcentral;
using Kultur.Modularity.Drift;
using Kultur.Modularity.Events;

namespace Kultur.Data.Tests;

/// <summary>The first line of Driftcentral, which says what there is to do.</summary>
public sealed class ÖverblickTests
{
    private static readonly Moduldrift Berättar = new("museer", "Museer", true, 0, 0, 0, 0, null, 0, 0);
    private static readonly Hörandeläge Hör = new("museer", "Museer", Svarar: true, DeliveryHealthLevel.Healthy, 5, 0, 0, null, 0);

    [Fact]
    public void All_is_well_only_when_it_is() =>
        Driftformat.Överblick([Berättar], [Hör]).ShouldBe("Allt levereras. Inget väntar på dig.");

    [Fact]
    public void What_has_stuck_comes_first_and_then_who_does_not_keep_up() =>
        Driftformat.Överblick(
            [Berättar with { Döda = 2, Parkerade = 1, BrevMisslyckade = 1 }],
            [
                Hör with { Nivå = DeliveryHealthLevel.Unhealthy },
                Hör with { Titel = "Fortbildning", Nivå = DeliveryHealthLevel.Degraded },
                Hör with { Titel = "Biblioteksutveckling", Nivå = DeliveryHealthLevel.Degraded, Fastnat = 3 },
                Hör with { Titel = "Samhällsutveckling", Nivå = DeliveryHealthLevel.Degraded, Pausade = 1 },
            ])
        .ShouldBe(
            "3\u00A0leveranser och 1\u00A0brev har fastnat och väntar på dig. Leveransen till Museer står still. "
            + "Leveransen till Fortbildning och Samhällsutveckling är sen. Någon prenumerant hos Samhällsutveckling är pausad.");

    [Fact]
    public void A_database_that_does_not_answer_is_told() =>
        Driftformat.Överblick([Berättar], [Hör with { Svarar = false, Nivå = DeliveryHealthLevel.Unhealthy }]).ShouldBe("Databasen hos Museer svarar inte.");
}
