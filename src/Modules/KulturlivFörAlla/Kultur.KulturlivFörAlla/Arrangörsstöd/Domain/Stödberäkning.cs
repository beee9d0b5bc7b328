namespace Kultur.KulturlivFörAlla.Arrangörsstöd;

/// <summary>What a booking costs.</summary>
/// <param name="Gage">Fees, or entrance and guiding at a museum.</param>
/// <param name="Filmhyra">Film rent.</param>
/// <param name="Buss">Hired bus.</param>
/// <param name="Kollektivtrafik">Public transport.</param>
/// <param name="Kvitto">Whether the receipts for public transport are there; expected until the booking is settled.</param>
/// <param name="ResaOchLogi">The performer's travel and lodging.</param>
internal sealed record Kostnader(
    decimal Gage = 0, decimal Filmhyra = 0, decimal Buss = 0, decimal Kollektivtrafik = 0, bool Kvitto = true, decimal ResaOchLogi = 0)
{
    public decimal Summa => Gage + Filmhyra + Buss + Kollektivtrafik + ResaOchLogi;
}

/// <summary>One line of the calculation, with the rule it follows.</summary>
internal sealed record Beräkningsrad(string Text, string? Regel, decimal Belopp);

/// <summary>The support for a booking, line by line.</summary>
internal sealed class Stödberäkning
{
    private Stödberäkning(Kostnader kostnader, IReadOnlyList<Beräkningsrad> subvention, IReadOnlyList<Beräkningsrad> omkostnad) =>
        (Kostnader, Subventionsrader, Omkostnadsrader) = (kostnader, subvention, omkostnad);

    public Kostnader Kostnader { get; }

    /// <summary>Paid from the municipality's reserved sum.</summary>
    public IReadOnlyList<Beräkningsrad> Subventionsrader { get; }

    /// <summary>Paid from the region's expenses pool.</summary>
    public IReadOnlyList<Beräkningsrad> Omkostnadsrader { get; }

    public decimal Subvention => Subventionsrader.Sum(r => r.Belopp);

    public decimal Omkostnad => Omkostnadsrader.Sum(r => r.Belopp);

    public decimal Stöd => Subvention + Omkostnad;

    public decimal KommunenBetalar => Kostnader.Summa - Stöd;

    public static Stödberäkning Räkna(Kostnader k, Satser s)
    {
        List<Beräkningsrad> subvention = [], omkostnad = [];
        if (k.Gage > 0)
            subvention.Add(new($"{s.GageProcent:0.##} % av gaget", null, Kronor.Procent(k.Gage, s.GageProcent)));
        if (k.Filmhyra > 0)
            subvention.Add(new($"{s.FilmhyraProcent:0.##} % av filmhyran", null, Kronor.Procent(k.Filmhyra, s.FilmhyraProcent)));
        if (k.Buss > 0)
        {
            omkostnad.Add(new(
                "Abonnerad buss", $"Det som kostar mer än {Kronor.Skriv(s.BussEgenAvgift)}", Math.Max(0, k.Buss - s.BussEgenAvgift)));
        }

        if (k.Kollektivtrafik > 0)
        {
            omkostnad.Add(new(
                $"{s.KollektivtrafikProcent:0.##} % av kollektivtrafiken", k.Kvitto ? "Mot kvitto" : "Inget utan kvitto",
                k.Kvitto ? Kronor.Procent(k.Kollektivtrafik, s.KollektivtrafikProcent) : 0));
        }

        if (k.ResaOchLogi > 0)
            omkostnad.Add(new($"{s.ResaOchLogiProcent:0.##} % av resa och logi", "Så att avstånd inte kostar mer", Kronor.Procent(k.ResaOchLogi, s.ResaOchLogiProcent)));
        return new(k, subvention, omkostnad);
    }

    /// <summary>
    /// When the school withdraws too late: the fee that the contract lets the performer keep, and what the support pays
    /// of it. Travel that was never made costs nothing.
    /// </summary>
    public static Stödberäkning VidSenAvbokning(Kostnader k, Satser s)
    {
        var avgift = new Kostnader(Gage: Kronor.Procent(k.Gage, s.SenAvgiftProcent), Filmhyra: Kronor.Procent(k.Filmhyra, s.SenAvgiftProcent));
        return new(avgift, [new($"{s.SentStödProcent:0.##} % av avgiften vid sen avbokning", null, Kronor.Procent(avgift.Summa, s.SentStödProcent))], []);
    }
}
