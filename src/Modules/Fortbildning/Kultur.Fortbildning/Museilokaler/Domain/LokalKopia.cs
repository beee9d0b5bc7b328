namespace Kultur.Fortbildning.Museilokaler;

/// <summary>A room at a museum that may be asked for, as told by Museer.</summary>
internal sealed class LokalKopia
{
    private LokalKopia()
    {
    }

    public Guid Id { get; private init; }

    public string Namn { get; private set; } = "";

    public string Museum { get; private set; } = "";

    public string Adress { get; private set; } = "";

    /// <summary>How many it holds.</summary>
    public int Platser { get; private set; }

    /// <summary>Whether it may no longer be asked for.</summary>
    public bool Stängd { get; private set; }

    public string Benämning => $"{Namn}, {Museum}";

    public static LokalKopia Ny(Guid id) => new() { Id = id };

    public void Upplåts(string namn, string museum, string adress, int platser) =>
        (Namn, Museum, Adress, Platser, Stängd) = (namn, museum, adress, platser, false);

    public void Stängs() => Stängd = true;
}
