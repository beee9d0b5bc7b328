using Kultur.Domain;
using Kultur.Samhällsutveckling.Aktörer;

namespace Kultur.Samhällsutveckling.Initiativen;

/// <summary>An actor's part in an initiative.</summary>
internal sealed class Medverkan
{
    public const int MaxRoll = 100;

    /// <summary>What is suggested where actors are linked; any other word is as good.</summary>
    public static readonly IReadOnlyList<string> VanligaRoller =
        ["Projektägare", "Samarbetspart", "Finansiär", "Sakkunnig", "Referensgrupp"];

    internal Medverkan(AktörId aktör, string roll)
    {
        Id = Guid.CreateVersion7();
        (Aktör, Roll) = (aktör, roll);
    }

    private Medverkan()
    {
    }

    public Guid Id { get; private init; }

    public AktörId Aktör { get; private set; }

    public string Roll { get; private init; } = "";

    internal bool HarRoll(string roll) => Söktext.Normalisera(Roll) == Söktext.Normalisera(roll);

    internal void Byt(AktörId kvar) => Aktör = kvar;
}
