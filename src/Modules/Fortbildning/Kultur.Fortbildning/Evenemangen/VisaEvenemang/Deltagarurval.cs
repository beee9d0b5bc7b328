using Kultur.Domain;

namespace Kultur.Fortbildning.Evenemangen;

/// <summary>The participants of one of an event's tabs, searched by role, municipality and initials, a page at a time.</summary>
internal sealed class Deltagarurval
{
    public const int PerSida = 25;

    public Deltagarurval(Evenemangsvy vy, Evenemangsflik flik, string? text, int sida)
    {
        var sökt = Söktext.Normalisera(text);
        var träffar = (flik switch
        {
            Evenemangsflik.Väntelista => vy.Väntelista,
            Evenemangsflik.Avbokade => vy.Avbokade,
            _ => vy.Anmälda,
        }).Where(r => Söktext.Normalisera($"{r.Initialer} {r.Roll} {Kommuner.Namn(r.Kommunkod)}").Contains(sökt, StringComparison.Ordinal)).ToList();
        (Flik, Text, Totalt) = (flik, text, träffar.Count);
        AntalSidor = Math.Max(1, (träffar.Count + PerSida - 1) / PerSida);
        Sida = Math.Clamp(sida, 1, AntalSidor);
        Rader = [.. träffar.Skip((Sida - 1) * PerSida).Take(PerSida)];
    }

    public Evenemangsflik Flik { get; }

    public string? Text { get; }

    public int Totalt { get; }

    public int AntalSidor { get; }

    public int Sida { get; }

    public IReadOnlyList<Deltagarrad> Rader { get; }

    public bool ÄrSökt => !string.IsNullOrWhiteSpace(Text);
}
