using Kultur.Domain;
using Kultur.Museer.Data;
using Kultur.Museer.Inkommande;
using Kultur.Museer.Museerna;
using Kultur.Museer.Samlingar;

namespace Kultur.Museer.Demo;

/// <summary>
/// Three hundred objects of twenty kinds with drawn pictures and the places they have stood, and twenty things that have
/// come in, in every state. Names of people and associations are invented.
/// </summary>
internal sealed class SamlingarDemoData(MuseerDbContext db, TimeProvider klocka)
{
    private const int Antal = 300;
    private const int FörstaNummer = 12_300;
    private const string Av = "Samlingsförvaltaren";

    private static readonly string[] Givare =
        ["Bäckefors hembygdsförening", "Greta Granskog", "Dödsboet efter Emil Åkerblad", "Restads skola", "Anna-Lisa Hedlid", "Föreningen Gamla Lödöse"];

    private static readonly (string Ort, string Kommunkod)[] Orter =
    [
        ("Bäckefors socken, Dalsland", "1460"), ("Håverud, Dalsland", "1461"), ("Tanums socken, Bohuslän", "1435"), ("Brålanda, Dalsland", "1487"),
        ("Undenäs, Västergötland", "1446"), ("Gamla Lödöse", "1462"), ("Fjällbacka, Bohuslän", "1435"), ("Ör socken, Dalsland", "1461"),
        ("Haga", "1480"), ("Kinnekulle, Västergötland", "1471"), ("Rönnängs socken", "1419"), ("Skepplanda", "1440"),
    ];

    private static readonly (string Benämning, Inlämningsskäl Skäl, string Skick, Museum Museum)[] Inlämnat =
    [
        ("Spinnrock", Inlämningsskäl.Gåva, "Ett hjul löst, annars hel.", Museum.Vänersborg),
        ("Psalmbok med spännen", Inlämningsskäl.Gåva, "Ryggen sprucken.", Museum.Vänersborg),
        ("Mynt, koppar", Inlämningsskäl.Fynd, "Korroderat.", Museum.Lödöse),
        ("Fossil i kalksten", Inlämningsskäl.Identifiering, "Helt.", Museum.Naturhistoriska),
        ("Brudkista", Inlämningsskäl.Gåva, "Fot saknas.", Museum.Vänersborg),
        ("Uppstoppad berguv", Inlämningsskäl.Gåva, "Malangrepp i en vinge.", Museum.Naturhistoriska),
        ("Flintskrapa", Inlämningsskäl.Fynd, "Hel.", Museum.Vitlycke),
        ("Oljemålning, hamnmotiv", Inlämningsskäl.Lån, "Krackelyr, ram hel.", Museum.Vänersborg),
        ("Fjärilslåda", Inlämningsskäl.Gåva, "Två exemplar lösa.", Museum.Naturhistoriska),
        ("Gjutmodell av trä", Inlämningsskäl.Gåva, "Sprucken i ena änden.", Museum.Forsvik),
    ];

    private readonly Random _slump = new(1861);
    private readonly DateTimeOffset _nu = klocka.GetUtcNow();
    private readonly DateOnly _idag = SvenskTid.Idag(klocka);

    public void Lägg()
    {
        var serier = Museum.Alla.ToDictionary(m => m, Nummerserie.För);
        foreach (var serie in serier.Values)
            serie.Passera(FörstaNummer);
        var föremål = Enumerable.Range(0, Antal).Select(nummer => Föremål(nummer, serier)).ToList();
        db.Nummerserier.AddRange(serier.Values);
        db.Föremål.AddRange(föremål);
        db.Flyttar.AddRange(Flytta(föremål));
        db.Inkommande.AddRange(Inkommande(serier));
    }

    private Föremål Föremål(int nummer, Dictionary<Museum, Nummerserie> serier)
    {
        var slag = Demoslag.Alla[nummer % Demoslag.Alla.Count];
        var omgång = nummer / Demoslag.Alla.Count;
        var namn = slag.Namn[omgång % slag.Namn.Length].Split('/');
        var (ort, kommunkod) = Orter[_slump.Next(Orter.Length)];
        var registrerat = _nu.AddDays(-_slump.Next(20, 700)).AddMinutes(-_slump.Next(400));
        var ofullständigt = nummer % 9 == 4;
        var föremål = Samlingar.Föremål.Registrera(
            serier[slag.Museum].Nästa(),
            new()
            {
                Benämning = namn[0],
                Slag = slag.Slag,
                Antal = slag.Motiv switch { Motiv.Insekter => _slump.Next(12, 240), Motiv.Ägg => _slump.Next(3, 6), _ => 1 },
                VetenskapligtNamn = namn.Length > 1 && !ofullständigt ? namn[1] : null,
                Datering = ofullständigt ? Datering.Okänd : Tid(slag),
                Material = nummer % 27 == 13 ? [] : [.. slag.Material.Split(", ")],
                Mått = Mått(slag.Motiv),
                Upphov = slag.Slag is Föremålsslag.Konstverk or Föremålsslag.Fotografi ? "Okänd" : null,
                Ort = ort,
                Kommunkod = kommunkod,
                Märkning = nummer % 6 == 0 ? $"\"{(char)('A' + _slump.Next(20))}{(char)('A' + _slump.Next(20))}S {Math.Max(1700, slag.Till - _slump.Next(60))}\"" : null,
                Beskrivning = nummer % 7 == 3 ? null : slag.Beskrivning,
                Förvärv = Förvärv(slag, omgång),
                Licens = nummer % 14 == 6 ? Licens.Okänd : Licens.CC0,
                TidigareNummer = nummer % 5 == 0 ? [$"DF {100 + nummer}"] : [],
            },
            Plats(slag.Hus),
            Av,
            registrerat);
        if (nummer % 11 != 7)
            föremål.LäggTillBild(Bildfil.Teckning(Teckning.Rita(slag.Motiv, nummer)), new($"{namn[0]}, tecknad", null, Licens.CC0), registrerat.AddHours(1));
        if (nummer % 4 == 1 && föremål.Bilder.Count > 0)
            föremål.LäggTillBild(Bildfil.Teckning(Teckning.Rita(slag.Motiv, nummer + 1000)), new($"{namn[0]}, en annan vinkel", null, Licens.CC0), registrerat.AddHours(2));
        if (föremål.Brister == 0 && nummer % 5 != 2)
            föremål.Publicera(registrerat.AddDays(3));
        return föremål;
    }

    /// <summary>A few moves, of one object and of many, at most weeks ago.</summary>
    private List<Flytt> Flytta(List<Föremål> föremål)
    {
        var flyttar = new List<Flytt>();
        foreach (var (dagar, hus, plats, skäl, antal) in ((int, Museum, string, string, int)[])
        [
            (400, Museum.Vänersborg, "VM/F/Studio", "Fotografering inför publicering", 25), (320, Museum.Naturhistoriska, "GNM/Frys 2", "Frysning mot skadedjur", 18),
            (250, Museum.Vänersborg, "VM/K/Bord 2", "Konservering, torrengöring", 9), (120, Museum.Lödöse, "LM/Sal 1/Monter 4", "Utställningen Staden vid älven", 7),
            (60, Museum.Forsvik, "FB/Smedjan", "Visas i smedjan", 5), (21, Museum.Vänersborg, "VM/M3/H12/B4", "Nytt magasin", 12),
            (3, Museum.Vitlycke, "VI/M1/H04/A2", "Efter fotografering", 3), (1, Museum.Vänersborg, "VM/M3/H14/A1", "Rätt hylla efter inventering", 2),
        ])
        {
            var valda = föremål.Where(f => f.Museum == hus.Kod && f.Ändrad < _nu.AddDays(-dagar)).Take(antal).ToList();
            if (Flytt.Genomför(valda, Placering.Tolka(plats).Value, skäl, Av, _nu.AddDays(-dagar)) is { IsSuccess: true, Value: var flytt })
                flyttar.Add(flytt);
        }

        return flyttar;
    }

    private IEnumerable<InkommandeObjekt> Inkommande(Dictionary<Museum, Nummerserie> serier)
    {
        var löpnummer = new Dictionary<int, int>();
        for (var nummer = 0; nummer < Inlämnat.Length * 2; nummer++)
        {
            var (benämning, skäl, skick, museum) = Inlämnat[nummer % Inlämnat.Length];
            var mottaget = _idag.AddDays(-150 + nummer * 7);
            var (ort, kommunkod) = Orter[_slump.Next(Orter.Length)];
            var tillfälligt = skäl is Inlämningsskäl.Lån or Inlämningsskäl.Identifiering;
            löpnummer[mottaget.Year] = löpnummer.GetValueOrDefault(mottaget.Year) + 1;
            var objekt = InkommandeObjekt.TaEmot(
                new(mottaget.Year, löpnummer[mottaget.Year]),
                museum,
                new()
                {
                    Benämning = benämning,
                    Skäl = skäl,
                    Skick = skick,
                    Beskrivning = "Lämnades in av den som haft det hemma. Berättelsen är antecknad.",
                    Kommunkod = kommunkod,
                    Fyndplats = ort,
                    Mottaget = mottaget,
                    ÅterlämnasSenast = tillfälligt ? mottaget.AddDays(60) : null,
                    Inlämnare = Givare[_slump.Next(Givare.Length)],
                    InlämnarensTelefon = $"0520-55 0{_slump.Next(10, 99)}",
                });
            Avgör(objekt, nummer, serier);
            yield return objekt;
        }
    }

    private void Avgör(InkommandeObjekt objekt, int nummer, Dictionary<Museum, Nummerserie> serier)
    {
        var dag = objekt.Mottaget.AddDays(9);
        if (nummer > 12)
            return;
        switch (nummer % 4)
        {
            case 0 or 1 when objekt.ÅterlämnasSenast is null:
                var inventarienummer = serier[Museum.Finn(objekt.Museum)!].Nästa();
                var föremål = Samlingar.Föremål.Registrera(
                    inventarienummer,
                    new() { Benämning = objekt.Benämning, Förvärv = new(Förvärvssätt.Gåva, dag.Year, objekt.Inlämnare, objekt.Nummer.ToString()), Kommunkod = objekt.Kommunkod, Ort = objekt.Fyndplats },
                    null,
                    Av,
                    SvenskTid.Ögonblick(dag, new TimeOnly(10, 0)));
                db.Föremål.Add(föremål);
                objekt.Accedera(föremål.Id.Value, inventarienummer, Av, dag);
                break;
            case 2:
                objekt.Avböj("Museet har redan flera likadana.", Av, dag);
                break;
            case 3:
                objekt.Återlämna("Bestämt och fotograferat. Ägaren har fått det tillbaka.", Av, dag);
                break;
        }
    }

    private Datering Tid(Demoslag slag)
    {
        var år = _slump.Next(slag.Från, slag.Till - 10);
        return _slump.Next(4) switch
        {
            _ when år < 0 => Datering.Skapa($"{-slag.Från}–{-slag.Till} f.Kr.", null, null).Value,
            0 => Datering.Skapa($"{år}–{Math.Min(år + 30, slag.Till)}", null, null).Value,
            1 when år > 1000 => Datering.Skapa($"{år / 10 * 10}-tal", null, null).Value,
            2 when år > 1000 => Datering.Skapa($"{år / 100 * 100}-tal", null, null).Value,
            _ => Datering.Skapa(null, år, år).Value,
        };
    }

    private Mått Mått(Motiv motiv) => motiv switch
    {
        Motiv.Mynt => new(Diameter: Tiondel(12, 40), Vikt: Tiondel(4, 80)),
        Motiv.Väv or Motiv.Vy or Motiv.Målning => new(Höjd: Tiondel(120, 900), Bredd: Tiondel(150, 1200)),
        Motiv.Fat or Motiv.Skål => new(Höjd: Tiondel(30, 140), Diameter: Tiondel(180, 420)),
        Motiv.Insekter => new(Höjd: 6, Bredd: 40, Djup: 50),
        Motiv.Ägg => Samlingar.Mått.Okända,
        _ => new(Höjd: Tiondel(60, 420), Bredd: Tiondel(40, 300)),
    };

    private decimal Tiondel(int från, int till) => _slump.Next(från, till) / 10m;

    private Förvärv Förvärv(Demoslag slag, int omgång) => slag.Slag switch
    {
        Föremålsslag.Exemplar or Föremålsslag.Geologi => new(Förvärvssätt.Insamling, 1890 + _slump.Next(90)),
        Föremålsslag.ArkeologisktFynd => new(Förvärvssätt.Fynd, 1920 + _slump.Next(90), null, $"D {1900 + omgång * 7}:3"),
        _ when _slump.Next(8) == 0 => Samlingar.Förvärv.Okänt,
        _ => Gåva(Math.Max(1905 + omgång * 6, slag.Till), Givare[omgång % Givare.Length]),
    };

    private Förvärv Gåva(int år, string givare) => new(Förvärvssätt.Gåva, år, givare, $"F {år}:{1 + _slump.Next(4)}");

    private Placering Plats(string hus) =>
        Placering.Tolka($"{hus}/H{_slump.Next(1, 19):00}/{(char)('A' + _slump.Next(6))}{_slump.Next(1, 6)}").Value;
}
