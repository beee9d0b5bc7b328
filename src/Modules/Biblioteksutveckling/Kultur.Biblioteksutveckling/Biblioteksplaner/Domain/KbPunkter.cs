namespace Kultur.Biblioteksutveckling.Biblioteksplaner;

/// <summary>Something a library plan should have.</summary>
internal sealed record KbPunkt(string Kod, string Namn);

/// <summary>
/// The ten points that Kungliga biblioteket's guidance on library plans (October 2022) comes down to. No law lists what a
/// plan must contain: the points are support, not a judgement.
/// </summary>
internal static class KbPunkter
{
    public static IReadOnlyList<KbPunkt> Alla { get; } =
    [
        new("eget-dokument", "Planen är ett eget dokument"),
        new("all-verksamhet", "Den omfattar all biblioteksverksamhet i kommunen, även skolbiblioteken"),
        new("lag-och-styrdokument", "Den utgår från bibliotekslagen och knyter an till andra styrdokument"),
        new("uppfoljning", "Den går att följa upp"),
        new("samverkan", "Den beskriver samverkan i och utanför kommunen"),
        new("prioriteringar", "Den anger prioriteringar"),
        new("forflyttningar", "Den säger vad som ska ha förändrats när perioden är slut"),
        new("inflytande", "Den visar hur invånarna kan påverka"),
        new("vision", "Den har en vision för folkbiblioteken"),
        new("skolbibliotek", "Den beskriver skolbibliotekens pedagogiska roll"),
    ];
}
