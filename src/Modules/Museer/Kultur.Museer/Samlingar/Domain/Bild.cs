using Kultur.Domain;

namespace Kultur.Museer.Samlingar;

/// <summary>A picture of an object, with its own rights.</summary>
internal sealed class Bild
{
    public const int MaxText = 200;

    internal Bild(Bildfil fil, Bilduppgifter uppgifter, int ordning, DateTimeOffset nu)
    {
        Id = Guid.CreateVersion7();
        Innehållstyp = fil.Innehållstyp;
        Storlek = fil.Innehåll.Length;
        Data = new Bilddata(Id, fil.Innehåll);
        (Ordning, Tillagd) = (ordning, nu);
        Ändra(uppgifter);
    }

    private Bild()
    {
    }

    public Guid Id { get; private init; }

    public int Ordning { get; private init; }

    /// <summary>What the picture shows, for those who do not see it.</summary>
    public string Alttext { get; private set; } = "";

    public string? Fotograf { get; private set; }

    /// <summary>Whom to ask for leave; null where it is the museum itself or nobody known.</summary>
    public string? Rättighetshavare { get; private set; }

    public Licens Licens { get; private set; }

    public string Innehållstyp { get; private init; } = "";

    /// <summary>Bytes.</summary>
    public int Storlek { get; private init; }

    public DateTimeOffset Tillagd { get; private init; }

    /// <summary>The picture itself; loaded only where it is sent.</summary>
    public Bilddata? Data { get; private init; }

    internal void Ändra(Bilduppgifter uppgifter) =>
        (Alttext, Fotograf, Licens, Rättighetshavare) = (uppgifter.Alttext, uppgifter.Fotograf, uppgifter.Licens, uppgifter.Rättighetshavare);
}

internal sealed class Bilddata
{
    internal Bilddata(Guid id, byte[] innehåll) => (Id, Innehåll) = (id, innehåll);

    private Bilddata()
    {
    }

    public Guid Id { get; private init; }

    public byte[] Innehåll { get; private init; } = [];
}

/// <summary>What is said of a picture.</summary>
internal sealed record Bilduppgifter(string Alttext, string? Fotograf, Licens Licens, string? Rättighetshavare = null);

/// <summary>A picture's bytes, of a kind that was read from them and not from what the sender said.</summary>
internal sealed record Bildfil
{
    public const int MaxStorlek = 10 * 1024 * 1024;

    private Bildfil(string innehållstyp, byte[] innehåll) => (Innehållstyp, Innehåll) = (innehållstyp, innehåll);

    public string Innehållstyp { get; }

    public byte[] Innehåll { get; }

    /// <summary>A photograph that somebody uploaded: JPEG, PNG or WebP.</summary>
    public static Result<Bildfil> Läs(byte[] innehåll) => innehåll switch
    {
        { Length: 0 } => Error.Invalid("Välj en bild som inte är tom."),
        { Length: > MaxStorlek } => Error.Invalid("Bilden är större än 10 MB. Minska den."),
        [0xFF, 0xD8, 0xFF, ..] => new Bildfil("image/jpeg", innehåll),
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => new Bildfil("image/png", innehåll),
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => new Bildfil("image/webp", innehåll),
        _ => Error.Invalid("Filen är ingen JPEG, PNG eller WebP. Välj en annan bild."),
    };

    /// <summary>A drawing of the project's own; SVG is never taken from others, since it can hold scripts.</summary>
    public static Bildfil Teckning(byte[] svg) => new("image/svg+xml", svg);
}
