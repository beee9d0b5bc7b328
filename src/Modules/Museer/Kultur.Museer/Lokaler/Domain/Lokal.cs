using Kultur.Domain;

namespace Kultur.Museer.Lokaler;

internal readonly record struct LokalId(Guid Value) : ITypedId<LokalId>
{
    public static LokalId From(Guid value) => new(value);
}

/// <summary>What staff write of a room.</summary>
internal sealed record Lokaluppgifter(string Namn, string Museum, int Platser, string Utrustning, string Tillgänglighet, bool Upplåten);

/// <summary>A room at a museum. One that is let may be asked for by the other modules.</summary>
internal sealed class Lokal : AggregateRoot<LokalId>
{
    private Lokal()
    {
    }

    public string Namn { get; private set; } = "";

    /// <summary>The museum's code.</summary>
    public string Museum { get; private init; } = "";

    public int Platser { get; private set; }

    public string Utrustning { get; private set; } = "";

    public string Tillgänglighet { get; private set; } = "";

    /// <summary>Whether others may ask for it.</summary>
    public bool Upplåten { get; private set; }

    public static Lokal Lägg(LokalId id, Lokaluppgifter uppgifter)
    {
        var lokal = new Lokal { Id = id, Museum = uppgifter.Museum };
        lokal.Ändra(uppgifter);
        return lokal;
    }

    /// <summary>Changes everything but the museum: a room does not move.</summary>
    public void Ändra(Lokaluppgifter uppgifter)
    {
        var varUpplåten = Upplåten;
        Namn = uppgifter.Namn;
        Platser = uppgifter.Platser;
        Utrustning = uppgifter.Utrustning;
        Tillgänglighet = uppgifter.Tillgänglighet;
        Upplåten = uppgifter.Upplåten;
        if (Upplåten)
            Raise(new LokalUppläts(this));
        else if (varUpplåten)
            Raise(new LokalStängdes(Id));
    }
}

/// <summary>A room is let, or what is said of it has changed.</summary>
internal sealed record LokalUppläts(Lokal Lokal) : IDomainEvent;

internal sealed record LokalStängdes(LokalId Id) : IDomainEvent;
