using System.Security.Cryptography;
using Kultur.Domain;

namespace Kultur.NaturOchKulturmiljö.Remisserna;

internal readonly record struct PrenumerationId(Guid Value) : ITypedId<PrenumerationId>
{
    public static PrenumerationId Ny() => new(Guid.CreateVersion7());

    public static PrenumerationId From(Guid value) => new(value);
}

internal enum Prenumerationsurval
{
    Mina,
    Alla,
}

/// <summary>
/// A person's own address for the svarstider in a calendar program. Who has the address needs no sign-in; it opens only
/// days and titles of cases, and ends when its owner revokes it.
/// </summary>
internal sealed class Prenumeration : AggregateRoot<PrenumerationId>
{
    private const int Byte = 32;

    private Prenumeration()
    {
    }

    public string AnvändarId { get; private set; } = "";

    /// <summary>256 random bits. Kept as it is, since its owner looks it up again for another device.</summary>
    public string Nyckel { get; private set; } = "";

    public Prenumerationsurval Urval { get; private set; }

    public DateTimeOffset Skapad { get; private set; }

    public DateTimeOffset? Återkallad { get; private set; }

    public static Prenumeration Skapa(string användarId, Prenumerationsurval urval, DateTimeOffset nu) => new()
    {
        Id = PrenumerationId.Ny(),
        AnvändarId = användarId,
        Nyckel = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Byte)),
        Urval = urval,
        Skapad = nu,
    };

    public Result Återkalla(DateTimeOffset nu)
    {
        if (Återkallad is not null)
            return Error.Invalid("Prenumerationen är redan återkallad.");

        Återkallad = nu;
        return Result.Success;
    }
}
