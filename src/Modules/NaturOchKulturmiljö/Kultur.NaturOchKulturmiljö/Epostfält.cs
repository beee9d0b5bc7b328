using Kultur.Domain;
using Kultur.Modularity;

namespace Kultur.NaturOchKulturmiljö;

internal static class Epostfält
{
    /// <summary>An address as it is kept, once it is known to be readable; null for nothing.</summary>
    public static string? EllerIngenEpost(this string? text) => text.EllerInget() is { } epost ? Epostadress.Tolka(epost).Value.Värde : null;
}
