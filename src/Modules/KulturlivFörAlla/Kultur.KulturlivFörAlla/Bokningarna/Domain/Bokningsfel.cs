using Kultur.Domain;

namespace Kultur.KulturlivFörAlla.Bokningarna;

internal static class Bokningsfel
{
    public static Error FinnsInte { get; } = Error.NotFound("Bokningen finns inte.");

    public static Error LänkenGällerInte { get; } = Error.NotFound("Länken gäller inte.");
}
