using Kultur.Domain;

namespace Kultur.Biblioteksutveckling.Aktörer;

internal readonly record struct AktörKopiaId(Guid Value) : ITypedId<AktörKopiaId>
{
    public static AktörKopiaId From(Guid value) => new(value);

    /// <summary>The id as a form posts it; null for none.</summary>
    public static AktörKopiaId? Tolka(string? text) => Guid.TryParse(text, out var värde) ? new AktörKopiaId(värde) : null;
}

/// <summary>This module's copy of an actor in the register of Samhällsutveckling; it never asks back.</summary>
internal sealed class AktörKopia : AggregateRoot<AktörKopiaId>
{
    private readonly List<RollKopia> _roller = [];

    private AktörKopia()
    {
    }

    public bool ÄrPerson { get; private set; }

    [Personuppgift]
    public string Namn { get; private set; } = "";

    [Personuppgift]
    public string? Epost { get; private set; }

    public IReadOnlyList<RollKopia> Roller => _roller;

    /// <summary>The actor that this one turned out to be. Nothing told of this one later matters.</summary>
    public AktörKopiaId? ErsattAv { get; private set; }

    public static AktörKopia Ny(Guid id) => new() { Id = new AktörKopiaId(id) };

    /// <summary>Takes over the register's data, whole.</summary>
    public void Skriv(bool ärPerson, string namn, string? epost, IReadOnlyList<RollKopia> roller)
    {
        if (ErsattAv is not null)
            return;

        (ÄrPerson, Namn, Epost) = (ärPerson, namn, epost);
        _roller.RemoveAll(förr => !roller.Any(förr.Motsvarar));
        _roller.AddRange(roller.Where(ny => !_roller.Any(ny.Motsvarar)));
    }

    /// <summary>The role in a municipality on a day; null when there is none.</summary>
    public string? RollI(string kommunkod, DateOnly dag) => _roller.Find(r => r.Kommunkod == kommunkod && r.Gäller(dag))?.Roll;

    /// <summary>It is gone; another remains. What was copied of it is erased.</summary>
    public void Ersätt(AktörKopiaId kvar)
    {
        (ErsattAv, Namn, Epost) = (kvar, "", null);
        _roller.Clear();
    }
}

/// <summary>A role in a municipality during a time.</summary>
internal sealed class RollKopia
{
    public RollKopia(string roll, string kommunkod, DateOnly från, DateOnly? till) =>
        (Roll, Kommunkod, Från, Till) = (roll, kommunkod, från, till);

    public string Roll { get; private set; }

    public string Kommunkod { get; private set; }

    public DateOnly Från { get; private set; }

    public DateOnly? Till { get; private set; }

    public bool Gäller(DateOnly dag) => Från <= dag && (Till is null || dag <= Till);

    public bool Motsvarar(RollKopia annan) =>
        (Roll, Kommunkod, Från, Till) == (annan.Roll, annan.Kommunkod, annan.Från, annan.Till);
}
