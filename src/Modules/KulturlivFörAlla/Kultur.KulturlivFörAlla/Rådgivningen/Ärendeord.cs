using Kultur.Web;

namespace Kultur.KulturlivFörAlla.Rådgivningen;

/// <summary>What the values of advice cases are called on screen.</summary>
internal static class Ärendeord
{
    public static IReadOnlyList<Alternativ> Vägar { get; } = [.. Enum.GetValues<Inväg>().Select(v => new Alternativ(v.ToString(), Namn(v)))];

    public static IReadOnlyList<Alternativ> Frågare { get; } = [.. Enum.GetValues<Frågarslag>().Select(f => new Alternativ(f.ToString(), f.ToString()))];

    public static IReadOnlyList<Alternativ> Brådskor { get; } = [.. Enum.GetValues<Brådska>().Select(b => new Alternativ(b.ToString(), b.ToString()))];

    public static IReadOnlyList<Alternativ> Teman { get; } = [.. Fortbildning.Contracts.Teman.Alla.Select(t => new Alternativ(t.Kod, t.Namn))];

    public static string Namn(Inväg väg) => väg == Inväg.Epost ? "E-post" : väg.ToString();

    public static Märke Märke(Ärendetillstånd tillstånd) => tillstånd switch
    {
        Ärendetillstånd.Nytt => new("Nytt", "warning", "romb"),
        Ärendetillstånd.Pågår => new("Pågår", "info", "ring"),
        Ärendetillstånd.Besvarat => new("Besvarat", "success"),
        _ => new("Avslutat", "neutral", "ruta"),
    };

    public static Märke Märke(Behovsläge läge) => läge switch
    {
        Behovsläge.Öppet => new("Öppet", "warning", "romb"),
        Behovsläge.Kopplat => new("Kopplat", "info", "ring"),
        _ => new("Tillgodosett", "success"),
    };

    public static string Tid(int minuter) => minuter < 60 ? $"{minuter} min" : $"{minuter / 60} h {minuter % 60:00} min";
}
