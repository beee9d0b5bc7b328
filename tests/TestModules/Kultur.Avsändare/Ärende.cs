using Kultur.Domain;

namespace Kultur.Avsändare;

internal readonly record struct ÄrendeId(Guid Value) : ITypedId<ÄrendeId>
{
    public static ÄrendeId From(Guid value) => new(value);
}

internal sealed record ÄrendeÖppnades(ÄrendeId Ärende, string Rubrik) : IDomainEvent;

internal sealed record ÄrendeDöptesOm(ÄrendeId Ärende, string Rubrik) : IDomainEvent;

internal sealed class Ärende : AggregateRoot<ÄrendeId>
{
    private readonly List<Bilaga> _bilagor = [];

    private Ärende()
    {
    }

    public string Rubrik { get; private set; } = "";

    [Personuppgift]
    public string Sökande { get; private set; } = "";

    public ÄrendeId? FöljerPå { get; private set; }

    public bool Avslutat { get; private set; }

    public IReadOnlyList<Bilaga> Bilagor => _bilagor;

    public static Ärende Öppna(string rubrik, string sökande, ÄrendeId? följerPå = null)
    {
        var ärende = new Ärende { Id = new ÄrendeId(Guid.CreateVersion7()), Rubrik = rubrik, Sökande = sökande, FöljerPå = följerPå };
        ärende.Raise(new ÄrendeÖppnades(ärende.Id, rubrik));
        return ärende;
    }

    public void DöpOm(string rubrik)
    {
        Rubrik = rubrik;
        Raise(new ÄrendeDöptesOm(Id, rubrik));
    }

    public void FöljPå(ÄrendeId ärende) => FöljerPå = ärende;

    public void LäggTillBilaga(string namn) => _bilagor.Add(new Bilaga(Guid.CreateVersion7(), namn));

    public void TaBortBilaga(string namn) => _bilagor.RemoveAll(b => b.Namn == namn);

    public void Avsluta() => Avslutat = true;
}

internal sealed class Bilaga(Guid id, string namn)
{
    public Guid Id { get; private set; } = id;

    public string Namn { get; private set; } = namn;
}
