using Kultur.Domain;

namespace Kultur.Biblioteksutveckling.Deltagande;

internal readonly record struct EvenemangKopiaId(Guid Value) : ITypedId<EvenemangKopiaId>
{
    public static EvenemangKopiaId From(Guid value) => new(value);
}

/// <summary>What Fortbildning has told of an event: that it is open for registration, and who came.</summary>
internal sealed class EvenemangKopia : AggregateRoot<EvenemangKopiaId>
{
    private readonly List<Deltagargrupp> _deltagare = [];

    private EvenemangKopia()
    {
    }

    public string Titel { get; private set; } = "";

    public string? Tema { get; private set; }

    public DateOnly Datum { get; private set; }

    /// <summary>The day it was opened for registration; null where that has not been told.</summary>
    public DateOnly? Publicerat { get; private set; }

    /// <summary>Whether it is known who came.</summary>
    public bool ÄrSummerat { get; private set; }

    public IReadOnlyList<Deltagargrupp> Deltagare => _deltagare;

    public static EvenemangKopia Nytt(Guid id) => new() { Id = new EvenemangKopiaId(id) };

    public void Publicera(string titel, string? tema, DateOnly datum, DateOnly idag)
    {
        Publicerat ??= idag;
        if (!ÄrSummerat)
            (Titel, Tema, Datum) = (titel, tema, datum);
    }

    /// <summary>Takes over the sums, whole: a later summing replaces an earlier one.</summary>
    public void Summera(string titel, string? tema, DateOnly datum, IReadOnlyList<Deltagargrupp> deltagare)
    {
        (Titel, Tema, Datum, ÄrSummerat) = (titel, tema, datum, true);
        _deltagare.Clear();
        _deltagare.AddRange(deltagare);
    }
}

/// <summary>How many came from one municipality in one role.</summary>
internal sealed class Deltagargrupp
{
    public Deltagargrupp(string kommunkod, string roll, int antal) => (Kommunkod, Roll, Antal) = (kommunkod, roll, antal);

    public string Kommunkod { get; private set; }

    public string Roll { get; private set; }

    public int Antal { get; private set; }
}
