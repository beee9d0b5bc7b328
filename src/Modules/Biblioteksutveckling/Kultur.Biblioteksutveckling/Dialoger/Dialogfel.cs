using Kultur.Domain;

namespace Kultur.Biblioteksutveckling.Dialoger;

internal static class Dialogfel
{
    public static Error FinnsInte { get; } = Error.NotFound("Dialogen finns inte.");
}
