using Kultur.Domain;
using Kultur.Museer.Huskalender;

namespace Kultur.Museer.Pedagoger;

internal readonly record struct PedagogId(Guid Value) : ITypedId<PedagogId>
{
    public static PedagogId From(Guid value) => new(value);
}

/// <summary>What staff write of an educator.</summary>
internal sealed record Pedagoguppgifter(string Namn, string Initialer, string Museum, string Språk, Veckotider Arbetstider, bool ÄrAktiv);

/// <summary>A member of the staff who receives classes at one museum. Absences stand in the house calendar.</summary>
internal sealed class Pedagog : AggregateRoot<PedagogId>
{
    private Pedagog()
    {
    }

    [Personuppgift]
    public string Namn { get; private set; } = "";

    public string Initialer { get; private set; } = "";

    /// <summary>The museum's code.</summary>
    public string Museum { get; private init; } = "";

    /// <summary>Languages beside Swedish that programmes can be given in, as written.</summary>
    public string Språk { get; private set; } = "";

    public Veckotider Arbetstider { get; private set; } = null!;

    /// <summary>Whether new visits may be given to the educator.</summary>
    public bool ÄrAktiv { get; private set; }

    public static Pedagog Lägg(PedagogId id, Pedagoguppgifter uppgifter)
    {
        var pedagog = new Pedagog { Id = id, Museum = uppgifter.Museum };
        pedagog.Ändra(uppgifter);
        return pedagog;
    }

    /// <summary>Changes everything but the museum.</summary>
    public void Ändra(Pedagoguppgifter uppgifter)
    {
        Namn = uppgifter.Namn;
        Initialer = uppgifter.Initialer;
        Språk = uppgifter.Språk;
        Arbetstider = uppgifter.Arbetstider;
        ÄrAktiv = uppgifter.ÄrAktiv;
    }

    /// <summary>Whether the educator is at work the whole time, by the week's hours.</summary>
    public bool Arbetar(DateOnly dag, Tidsspann tid) => ÄrAktiv && Arbetstider.På(dag.DayOfWeek)?.Rymmer(tid) == true;
}
