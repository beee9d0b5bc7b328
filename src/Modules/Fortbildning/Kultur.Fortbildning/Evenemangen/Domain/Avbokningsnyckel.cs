using System.Security.Cryptography;
using System.Text;
using Kultur.Domain;

namespace Kultur.Fortbildning.Evenemangen;

/// <summary>The secret in a participant's link: 128 random bits in hexadecimal. Only its hash is stored.</summary>
internal sealed record Avbokningsnyckel
{
    private const int Byte = 16;

    private Avbokningsnyckel(string värde) => Värde = värde;

    public string Värde { get; }

    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(Värde)));

    public static Avbokningsnyckel Ny() => new(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Byte)));

    public static Result<Avbokningsnyckel> Tolka(string? text) =>
        text is { Length: Byte * 2 } && text.All(char.IsAsciiHexDigitLower)
            ? new Avbokningsnyckel(text)
            : Error.NotFound("Länken gäller inte.");

    /// <summary>Takes as long whether it matches or not.</summary>
    public bool Stämmer(string hash) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Hash), Encoding.ASCII.GetBytes(hash));

    /// <summary>Kept out of logs.</summary>
    public override string ToString() => "***";
}
