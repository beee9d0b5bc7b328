using Kultur.Samhällsutveckling.Data;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Samhällsutveckling.Kommunuppgifter;

/// <summary>What loading a row does or would do.</summary>
internal enum Radutfall
{
    Ny,
    Ändrad,
    Oförändrad,
}

internal sealed record Inläsningsrad(Importrad Rad, Radutfall Utfall, int? FolkmängdFöre, int? BarnFöre);

/// <summary>Enters a file's rows. The dry run does the same to entities that are not saved, so that the two cannot differ.</summary>
internal static class Inläsning
{
    public static async Task<IReadOnlyList<Inläsningsrad>> LäsInAsync(
        this SamhällsutvecklingDbContext db, IReadOnlyList<Importrad> rader, CancellationToken ct)
    {
        var år = rader.Select(r => r.År).Distinct().ToList();
        var finns = await db.Kommunuppgifter.Where(u => år.Contains(u.År)).ToDictionaryAsync(u => (u.Kommunkod, u.År), ct);
        return [.. rader.Select(LäsIn)];

        Inläsningsrad LäsIn(Importrad rad)
        {
            var ny = !finns.TryGetValue((rad.Kommunkod, rad.År), out var uppgift);
            if (ny)
                db.Kommunuppgifter.Add(uppgift = Kommunuppgift.För(rad.Kommunkod, rad.År));
            var (folkmängd, barn) = (uppgift!.Folkmängd, uppgift.Barn3Till19);
            var ändrad = uppgift.Ange(rad.Folkmängd, rad.Barn3Till19, rad.Källa);
            return new Inläsningsrad(rad, ny ? Radutfall.Ny : ändrad ? Radutfall.Ändrad : Radutfall.Oförändrad, folkmängd, barn);
        }
    }
}
