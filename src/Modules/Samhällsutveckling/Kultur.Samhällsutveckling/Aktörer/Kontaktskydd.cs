using Kultur.Modularity;

namespace Kultur.Samhällsutveckling.Aktörer;

internal static class Kontaktskydd
{
    /// <summary>Whether the user may see how persons are reached: who keeps the register, and who has been given it.</summary>
    public static bool SerKontaktuppgifter(this CurrentUser användare) =>
        användare.Has(Behörigheter.SeKontaktuppgifter) || användare.Has(Behörigheter.SkrivaAktörer);
}
