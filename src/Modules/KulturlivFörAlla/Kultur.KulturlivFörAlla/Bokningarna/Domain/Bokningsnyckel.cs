using System.Security.Cryptography;
using System.Text;
using Kultur.Domain;

namespace Kultur.KulturlivFörAlla.Bokningarna;

/// <summary>The secret in the school's link: 128 random bits in hexadecimal. Only its hash is stored.</summary>
internal sealed record Bokningsnyckel
{
    private const int Byte = 16;

    private Bokningsnyckel(string värde) => Värde = värde;

    public string Värde { get; }

    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(Värde)));

    public static Bokningsnyckel Ny() => new(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Byte)));

    public static Result<Bokningsnyckel> Tolka(string? text) =>
        text is { Length: Byte * 2 } && text.All(char.IsAsciiHexDigitLower)
            ? new Bokningsnyckel(text)
            : Bokningsfel.LänkenGällerInte;

    /// <summary>Takes as long whether it matches or not.</summary>
    public bool Stämmer(string hash) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Hash), Encoding.ASCII.GetBytes(hash));

    /// <summary>Kept out of logs.</summary>
    public override string ToString() => "***";
}
