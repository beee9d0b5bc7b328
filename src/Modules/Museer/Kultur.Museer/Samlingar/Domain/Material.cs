namespace Kultur.Museer.Samlingar;

/// <summary>The families of materials that objects are searched by.</summary>
[Flags]
internal enum Materialgrupp
{
    Trä = 1,
    Textil = 2,
    Metall = 4,
    Keramik = 8,
    Glas = 16,
    SkinnOchHorn = 32,
    Sten = 64,
    Papper = 128,
    Foto = 256,
    Natur = 512,
    Övrigt = 1024,
    Okänt = 2048,
}

/// <summary>The materials that are known by name, each in its family. Others may be written too.</summary>
internal static class Material
{
    private static readonly (Materialgrupp Grupp, string Namn)[] Familjer =
    [
        (Materialgrupp.Trä, "al, ask, asp, björk, bok, ek, en, furu, gran, lind, lönn, näver, pil, rot, rönn, tall, trä, vide"),
        (Materialgrupp.Textil, "bomull, filt, hampa, lin, linne, siden, silke, tagel, textil, ull"),
        (Materialgrupp.Metall, "bleckplåt, bly, brons, guld, järn, koppar, malm, metall, mässing, nysilver, silver, stål, tenn, zink"),
        (Materialgrupp.Keramik, "fajans, flintgods, keramik, lergods, porslin, rödgods, stengods, tegel"),
        (Materialgrupp.Glas, "emalj, glas"),
        (Materialgrupp.SkinnOchHorn, "ben, elfenben, fjäder, horn, läder, pergament, päls, skinn"),
        (Materialgrupp.Sten, "bergkristall, diabas, flinta, gips, granit, kalksten, kvarts, kvartsit, marmor, sandsten, skiffer, sten, täljsten"),
        (Materialgrupp.Papper, "akvarell, kartong, olja på duk, papp, papper, tempera"),
        (Materialgrupp.Foto, "albumin, cyanotypi, film, glasnegativ, silvergelatin"),
        (Materialgrupp.Natur, "fågelskinn, herbarieark, insekt, montage, skal, skelett, sprit, äggskal"),
    ];

    private static readonly Dictionary<string, Materialgrupp> Grupper =
        Familjer.SelectMany(f => f.Namn.Split(", "), (f, namn) => KeyValuePair.Create(namn, f.Grupp)).ToDictionary();

    public const int MaxNamn = 60;

    /// <summary>The families that some materials belong to.</summary>
    public static Materialgrupp Grupperna(IReadOnlyCollection<string> material) => material.Count == 0
        ? Materialgrupp.Okänt
        : material.Aggregate((Materialgrupp)0, (alla, namn) => alla | Grupper.GetValueOrDefault(namn, Materialgrupp.Övrigt));
}
