using Kultur.Domain;
using Kultur.KulturlivFörAlla.Bokningarna;

namespace Kultur.KulturlivFörAlla.Arrangörsstöd;

internal readonly record struct StödkontoId(Guid Value) : ITypedId<StödkontoId>
{
    public static StödkontoId Ny() => new(Guid.CreateVersion7());

    public static StödkontoId From(Guid value) => new(value);
}

/// <summary>The two parts of arrangörsstöd, whose money is never mixed.</summary>
internal enum Pott
{
    /// <summary>A municipality's reserved sum: half of fees and film rents.</summary>
    Subvention,

    /// <summary>The region's pool for travel and lodging, so that distance does not cost more.</summary>
    Omkostnad,
}

internal enum Radslag
{
    Tilldelad,
    Omfördelad,
    Reserverad,
    Återförd,
    Avräknad,
    Utbetald,
}

/// <summary>One movement of money. Only <see cref="Radslag.Omfördelad"/> may be negative. Rows are added, never changed.</summary>
internal sealed record Kontorad(int Nr, Radslag Slag, decimal Belopp, BokningId? BokningId, DateTimeOffset När, string Text);

/// <summary>
/// The ledger of one pot for one year: a municipality's reserved sum, or the region's expenses pool. Every balance is
/// computed from the rows. What is left is never below zero: two who approve at once load the same account, and the
/// later of them is refused by what the earlier has saved.
/// </summary>
internal sealed class Stödkonto : AggregateRoot<StödkontoId>
{
    /// <summary>SCB's code of the county, in the place of a municipality's for the region's own pool.</summary>
    public const string Regionen = "14";

    private readonly List<Kontorad> _rader = [];

    private Stödkonto()
    {
    }

    public int År { get; private set; }

    public Pott Pott { get; private set; }

    public string Kommunkod { get; private set; } = "";

    public IReadOnlyList<Kontorad> Rader => _rader;

    public decimal Tilldelat => Summa(Radslag.Tilldelad) + Summa(Radslag.Omfördelad);

    /// <summary>Held for bookings that are not settled yet.</summary>
    public decimal Reserverat => Summa(Radslag.Reserverad) - Summa(Radslag.Återförd) - Summa(Radslag.Avräknad);

    /// <summary>Settled and not paid yet.</summary>
    public decimal Avräknat => Summa(Radslag.Avräknad) - Summa(Radslag.Utbetald);

    public decimal Utbetalt => Summa(Radslag.Utbetald);

    public decimal Kvar => Tilldelat - Reserverat - Avräknat - Utbetalt;

    public static Stödkonto Öppna(int år, Pott pott, string kommunkod) =>
        new() { Id = StödkontoId.Ny(), År = år, Pott = pott, Kommunkod = kommunkod };

    public void Tilldela(decimal belopp, string text, DateTimeOffset nu)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(belopp);
        Bokför(Radslag.Tilldelad, belopp, null, nu, text);
    }

    public Result KanReservera(BokningId bokning, decimal belopp)
    {
        if (belopp < 0)
            return Error.Invalid("Stödet kan inte vara mindre än 0 kronor.");
        if (ReserveratFör(bokning) > 0)
            return Error.Invalid("Det finns redan stöd reserverat för bokningen.");
        return belopp > Kvar ? Error.Invalid(RäckerInte) : Result.Success;
    }

    public Result Reservera(BokningId bokning, decimal belopp, string text, DateTimeOffset nu)
    {
        var kan = KanReservera(bokning, belopp);
        if (kan.IsSuccess && belopp > 0)
            Bokför(Radslag.Reserverad, belopp, bokning, nu, text);
        return kan;
    }

    /// <summary>Gives back all that is reserved for the booking and not settled.</summary>
    public void Återför(BokningId bokning, string text, DateTimeOffset nu)
    {
        if (ReserveratFör(bokning) is > 0 and var reserverat)
            Bokför(Radslag.Återförd, reserverat, bokning, nu, text);
    }

    /// <summary>Settles the booking: at most what is reserved for it; the rest is given back.</summary>
    /// <returns>What the booking gets.</returns>
    public decimal Avräkna(BokningId bokning, decimal belopp, string text, DateTimeOffset nu)
    {
        var avräknat = Math.Clamp(belopp, 0, ReserveratFör(bokning));
        if (avräknat > 0)
            Bokför(Radslag.Avräknad, avräknat, bokning, nu, text);
        Återför(bokning, "Återstoden när bokningen räknades av", nu);
        return avräknat;
    }

    /// <summary>Pays what is settled for the booking.</summary>
    public decimal BetalaUt(BokningId bokning, string text, DateTimeOffset nu)
    {
        var avräknat = Summa(bokning, Radslag.Avräknad) - Summa(bokning, Radslag.Utbetald);
        if (avräknat > 0)
            Bokför(Radslag.Utbetald, avräknat, bokning, nu, text);
        return avräknat;
    }

    /// <summary>Moves money that is left from one account to another of the same year and pot.</summary>
    public static Result Omfördela(Stödkonto från, Stödkonto till, decimal belopp, string skäl, DateTimeOffset nu)
    {
        if ((från.År, från.Pott) != (till.År, till.Pott) || från.Kommunkod == till.Kommunkod)
            return Error.Invalid("Välj två olika kommuner.");
        if (belopp <= 0)
            return Error.Invalid("Skriv en summa över 0 kronor.");
        if (belopp > från.Kvar)
            return Error.Invalid($"{Kommuner.Namn(från.Kommunkod)} har {Kronor.Skriv(från.Kvar)} kvar. Mer kan inte flyttas.");

        från.Bokför(Radslag.Omfördelad, -belopp, null, nu, $"Till {Kommuner.Namn(till.Kommunkod)}: {skäl}");
        till.Bokför(Radslag.Omfördelad, belopp, null, nu, $"Från {Kommuner.Namn(från.Kommunkod)}: {skäl}");
        return Result.Success;
    }

    public decimal ReserveratFör(BokningId bokning) =>
        Summa(bokning, Radslag.Reserverad) - Summa(bokning, Radslag.Återförd) - Summa(bokning, Radslag.Avräknad);

    private string RäckerInte => Pott == Pott.Subvention
        ? $"{Kronor.Skriv(Kvar)} är kvar av kommunens arrangörsstöd {År}. Sänk stödet till det, så betalar kommunen resten."
        : $"{Kronor.Skriv(Kvar)} är kvar av regionens omkostnadsstöd {År}. Sänk omkostnadsstödet till det, så betalar kommunen resten.";

    private decimal Summa(Radslag slag) => _rader.Where(r => r.Slag == slag).Sum(r => r.Belopp);

    private decimal Summa(BokningId bokning, Radslag slag) => _rader.Where(r => r.BokningId == bokning && r.Slag == slag).Sum(r => r.Belopp);

    private void Bokför(Radslag slag, decimal belopp, BokningId? bokning, DateTimeOffset nu, string text) =>
        _rader.Add(new(_rader.Count + 1, slag, belopp, bokning, nu, text));
}
