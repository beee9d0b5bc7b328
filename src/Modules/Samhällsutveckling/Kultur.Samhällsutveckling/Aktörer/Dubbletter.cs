using Kultur.Domain;
using Kultur.Samhällsutveckling.Data;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Samhällsutveckling.Aktörer;

/// <summary>An actor that may be the one somebody is about to register.</summary>
/// <param name="Id">The actor.</param>
/// <param name="Namn">Its name.</param>
/// <param name="Skäl">Why it may be the same, strongest first.</param>
/// <param name="Roller">What tells it from others of the same name.</param>
internal sealed record MöjligDubblett(Guid Id, string Namn, IReadOnlyList<string> Skäl, IReadOnlyList<RollRad> Roller);

/// <summary>Finds likely doubles: same organisation number, e-mail address or name, or nearly the same name.</summary>
internal static class Dubbletter
{
    private const int Flest = 10;

    public static async Task<IReadOnlyList<MöjligDubblett>> MöjligaDubbletterAsync(
        this SamhällsutvecklingDbContext db, Aktörslag slag, Aktörsfakta fakta, Guid? utom, CancellationToken ct)
    {
        var nyckel = Namnlikhet.Nyckel(fakta.Namn);
        var (kortast, längst) = (nyckel.Length - Namnlikhet.TillåtnaFel(nyckel), nyckel.Length + Namnlikhet.TillåtnaFel(nyckel));
        var (nummer, epost, egen) = (fakta.Organisationsnummer, fakta.Epost, new AktörId(utom ?? Guid.Empty));
        var kandidater = await db.Aktörer.AsNoTracking()
            .Where(a => a.SammanslagenMed == null && a.Slag == slag && a.Id != egen)
            .Where(a => (a.Namnnyckel.Length >= kortast && a.Namnnyckel.Length <= längst)
                || (nummer != null && a.Organisationsnummer == nummer)
                || (epost != null && a.Epost == epost))
            .Select(a => new { a.Id, a.Namnnyckel, a.Organisationsnummer, a.Epost })
            .ToListAsync(ct);

        var skäl = kandidater
            .Select(k => (k.Id, Skäl: Skäl(k.Namnnyckel, k.Organisationsnummer, k.Epost).ToList()))
            .Where(k => k.Skäl.Count > 0)
            .OrderBy(k => k.Skäl[0]).ThenByDescending(k => k.Skäl.Count)
            .Take(Flest)
            .ToDictionary(k => k.Id, k => k.Skäl);
        if (skäl.Count == 0)
            return [];

        var rader = await db.Aktörer.AsNoTracking().Where(a => skäl.Keys.Contains(a.Id)).ToListAsync(ct);
        return
        [
            .. from a in rader
               orderby skäl[a.Id][0], a.Sorteringsnamn
               select new MöjligDubblett(a.Id.Value, a.Namn, [.. skäl[a.Id].Select(Text)], RollRad.Av(a.Roller)),
        ];

        IEnumerable<Likhet> Skäl(string annanNyckel, Organisationsnummer? annatNummer, Epostadress? annanEpost)
        {
            if (nummer is not null && annatNummer == nummer)
                yield return Likhet.Organisationsnummer;
            if (epost is not null && annanEpost == epost)
                yield return Likhet.Epost;
            if (annanNyckel == nyckel)
                yield return Likhet.Namn;
            else if (Namnlikhet.Liknar(nyckel, annanNyckel))
                yield return Likhet.NästanNamn;
        }
    }

    private static string Text(Likhet likhet) => likhet switch
    {
        Likhet.Organisationsnummer => "samma organisationsnummer",
        Likhet.Epost => "samma e-postadress",
        Likhet.Namn => "samma namn",
        _ => "nästan samma namn",
    };

    /// <summary>Strongest first.</summary>
    private enum Likhet
    {
        Organisationsnummer,
        Epost,
        Namn,
        NästanNamn,
    }
}
