using Kultur.Domain;
using Kultur.Museer.Museerna;

namespace Kultur.Museer.Samlingar;

internal readonly record struct NummerserieId(Guid Value) : ITypedId<NummerserieId>
{
    public static NummerserieId From(Guid value) => new(value);
}

/// <summary>
/// A museum's inventory numbers. It only runs forward, so that a number is never given twice, not even when its object
/// has been taken out of the register.
/// </summary>
internal sealed class Nummerserie : AggregateRoot<NummerserieId>
{
    private Nummerserie()
    {
    }

    public string Museum { get; private init; } = "";

    public int Senaste { get; private set; }

    public static Nummerserie För(Museum museum) => new()
    {
        Id = new(Guid.CreateVersion7()),
        Museum = museum.Kod,
    };

    public Inventarienummer Nästa() => new(Museerna.Museum.Finn(Museum)!, ++Senaste);

    /// <summary>A number that an object already bears is passed by.</summary>
    public void Passera(int löpnummer) => Senaste = Math.Max(Senaste, löpnummer);
}
