using Kultur.Domain;
using Kultur.Fortbildning.Behovsbank;
using Kultur.Fortbildning.Evenemangen;

namespace Kultur.Fortbildning.Kursförslagen;

/// <summary>A Kursförslag and the needs that belong to it: what an event is made of, and whom it answers.</summary>
internal sealed record Underlag(Kursförslag Kursförslag, IReadOnlyList<Behovspost> Behov)
{
    private IEnumerable<Behovspost> Gällande => Behov.Where(b => b.Tillstånd != Behovstillstånd.Återkallat);

    /// <summary>The event is open for registration, or has another day or title than before.</summary>
    public void Publiceras(Evenemang evenemang)
    {
        Kursförslag.Publicera();
        foreach (var behov in Gällande)
            behov.FåEvenemang(evenemang.Id.Value, evenemang.Titel, evenemang.Datum!.Value);
    }

    public void Genomförs(Evenemang evenemang)
    {
        Kursförslag.Genomför();
        foreach (var behov in Gällande)
            behov.Tillgodose(evenemang.Id.Value, evenemang.Titel, evenemang.Datum!.Value, evenemang.NärvarandeFrån(behov.Kommunkod));
    }

    /// <summary>A draft that is dropped was never told of, so its needs go on belonging to the Kursförslag.</summary>
    public void StällsIn(Evenemang evenemang, bool varPublicerat)
    {
        var orsak = $"Evenemanget {evenemang.Titel} ställdes in.";
        Kursförslag.Återöppna(orsak);
        if (!varPublicerat)
            return;
        foreach (var behov in Gällande)
            behov.Återöppna(orsak);
    }

    /// <summary>Nobody makes an event of it: the needs are open again, and wait for others to gather with.</summary>
    public Result Avfärdas(string orsak)
    {
        var avfärdat = Kursförslag.Avfärda(orsak);
        if (avfärdat.IsSuccess)
        {
            foreach (var behov in Gällande)
                behov.Släpp(orsak);
        }

        return avfärdat;
    }
}
