using CsCheck;
using Kultur.Domain;
using Kultur.Samhällsutveckling.Aktörer;
using Kultur.Samhällsutveckling.Initiativen;

namespace Kultur.Samhällsutveckling.Tests.Aktörer;

/// <summary>Whoever merges whatever in whatever order, nothing that anybody had written is gone.</summary>
public class SammanslagningProperties
{
    private static readonly DateTimeOffset Nu = new(2026, 11, 24, 8, 0, 0, TimeSpan.Zero);

    private static readonly Gen<Förlaga> Förlagor =
        from namn in En("Slöjd Skaraborg", "Skaraborgs Slöjd", "Kustteatern", "Ale dans")
        from epost in En<string?>(null, "a@example.org", "b@example.org")
        from telefon in En<string?>(null, "0500-10 10 10", "0500-20 20 20")
        from anteckning in En<string?>(null, "Ringde i maj.", "Vill ha brev.")
        from roller in Gen.Select(En("Arrangör", "Teater"), En<string?>(null, "1435", "1486"), Gen.Int[0, 400]).List[0, 4]
        from kontakter in En("Bo Ek", "Ida Lund", "Åke Ny").List[0, 3]
        from initiativ in Gen.Int[0, 2].List[0, 3]
        select new Förlaga(namn, epost, telefon, anteckning, roller, kontakter, initiativ);

    [Fact]
    public void Merging_in_any_order_loses_no_role_contact_link_note_or_value() =>
        (from förlagor in Förlagor.List[2, 6]
         from ordning in Gen.Shuffle(Enumerable.Range(0, förlagor.Count).ToArray())
         from val in Gen.Bool.Array[förlagor.Count]
         select (förlagor, ordning, val)).Sample(Pröva);

    private static Gen<T> En<T>(params T[] av) => Gen.Int[0, av.Length - 1].Select(i => av[i]);

    private static bool Pröva((List<Förlaga> Förlagor, int[] Ordning, bool[] Val) fall)
    {
        var aktörer = fall.Förlagor.ConvertAll(f => f.Bygg());
        var initiativ = Enumerable.Range(0, 3).Select(_ => Initiativ.Starta(new Initiativfakta("I", null, null, null, null, null, []), Nu)).ToList();
        foreach (var (aktör, förlaga) in aktörer.Zip(fall.Förlagor))
            förlaga.Initiativ.ForEach(i => initiativ[i].Koppla(aktör.Id, "Projektägare"));
        var före = aktörer.SelectMany(Sagt).ToHashSet();
        var länkarFöre = initiativ.ConvertAll(i => i.Medverkande.Count > 0);

        var kvar = aktörer[fall.Ordning[0]];
        foreach (var (nästa, tag) in fall.Ordning.Skip(1).Zip(fall.Val))
        {
            var annan = aktörer[nästa];
            if (tag)
                (kvar, annan) = (annan, kvar);
            var valda = new SlåIhopAktörer { Namn = tag ? Uppgiftsval.Kvar : Uppgiftsval.Borttagen }.Välj(kvar.Fakta, annan.Fakta);
            if (!kvar.SlåIhopMed(annan, valda, Nu).IsSuccess)
                return false;
            initiativ.ForEach(i => i.BytAktör(annan.Id, kvar.Id));
        }

        var efter = Sagt(kvar).ToHashSet();
        return före.IsSubsetOf(efter)
            && initiativ.Zip(länkarFöre).All(par => par.First.Medverkande.Any(m => m.Aktör == kvar.Id) == par.Second)
            && initiativ.All(i => i.Medverkande.All(m => m.Aktör == kvar.Id))
            && aktörer.Where(a => a != kvar).All(a => a.ÄrSammanslagen && a.Roller.Count == 0 && a.Kontaktpersoner.Count == 0);
    }

    /// <summary>Everything an entry says, current or earlier.</summary>
    private static IEnumerable<string> Sagt(Aktör aktör) =>
    [
        .. aktör.Roller.Select(r => $"roll {r.Benämning} {r.Kommunkod} {r.Från} {r.Till}"),
        .. aktör.Kontaktpersoner.Select(k => $"kontakt {k.Namn}"),
        .. aktör.TidigareUppgifter.Select(t => $"{t.Fält} {t.Värde}"),
        .. (aktör.Anteckning ?? "").Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(a => $"Anteckning {a}"),
        $"Namn {aktör.Namn}",
        .. aktör.Epost is { } epost ? [$"Epost {epost}"] : Array.Empty<string>(),
        .. aktör.Telefon is { } telefon ? [$"Telefon {telefon}"] : Array.Empty<string>(),
    ];

    private sealed record Förlaga(
        string Namn,
        string? Epost,
        string? Telefon,
        string? Anteckning,
        List<(string Benämning, string? Kommun, int Dag)> Roller,
        List<string> Kontakter,
        List<int> Initiativ)
    {
        public Aktör Bygg()
        {
            var epost = Epost is null ? (Epostadress?)null : Samhälle.Epost(Epost);
            var aktör = Aktör.Registrera(
                Aktörslag.Organisation, new Aktörsfakta(Namn, Epost: epost, Telefon: Telefon, Anteckning: Anteckning)).Value;
            foreach (var (benämning, kommun, dag) in Roller)
                aktör.LäggTillRoll(benämning, kommun, new DateOnly(2024, 1, 1).AddDays(dag), new DateOnly(2024, 1, 1).AddDays(dag + 5));
            Kontakter.ForEach(k => aktör.LäggTillKontaktperson(k, null, null, null));
            return aktör;
        }
    }
}
