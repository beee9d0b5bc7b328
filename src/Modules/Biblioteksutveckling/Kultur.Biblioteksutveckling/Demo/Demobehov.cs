using Kultur.Biblioteksutveckling.Behoven;

namespace Kultur.Biblioteksutveckling.Demo;

/// <param name="SvarOmDagar">The promised answer falls so many days ahead, or has fallen when negative; null when it has been given.</param>
internal sealed record Demobehov(
    string Tema,
    string Rubrik,
    string? Beskrivning = null,
    Brådska Brådska = Brådska.Normal,
    int? SvarOmDagar = null,
    string? Avfört = null)
{
    public IReadOnlyList<string> Målgrupper => Tema switch
    {
        "barn-och-unga" or "skolbibliotek" or "lasframjande" => ["barn-och-unga"],
        "lattlast" => ["funktionsnedsattning", "annat-modersmal"],
        "tillganglighet" => ["funktionsnedsattning"],
        "minoritetssprak" => ["nationella-minoriteter", "annat-modersmal"],
        "digital-delaktighet" => ["aldre", "alla-invanare"],
        _ => ["alla-invanare"],
    };

    /// <summary>Needs that did not come out of a dialogue.</summary>
    public static IReadOnlyList<(string Kommunkod, int DagarSedan, Ursprung Ursprung, string Vem, Demobehov Behov)> Utanför { get; } =
    [
        ("1435", 18, Ursprung.Besök, "Birgit Ekdal", new("lattlast", "Skyltar och webb på lätt svenska och arabiska",
            "Många nya låntagare hittar inte till öppettider och lånekort. De vill se hur andra har skrivit om sina texter.", Brådska.Hög, SvarOmDagar: 3)),
        ("1421", 12, Ursprung.TelefonEllerEpost, "Maj Torsson", new("meroppet", "Vem svarar när larmet går på natten?",
            "Det första larmet gick till fel vaktbolag. De behöver en rutin före jul.", Brådska.Hög, SvarOmDagar: -2)),
        ("1463", 8, Ursprung.TelefonEllerEpost, "Lova Henning", new("tillganglighet", "Hjälpmedel att låna ut för den som ser dåligt", null, Brådska.Normal, SvarOmDagar: 12)),
        ("1497", 33, Ursprung.Nätverksträff, "Stig Malmquist", new("meroppet", "Ungdomar i meröppet: regler som håller", null, Brådska.Normal, SvarOmDagar: 6)),
        ("1470", 21, Ursprung.Besök, "Dagny Rehn", new("minoritetssprak", "Böcker på finska för förskolan", null, Brådska.Låg, SvarOmDagar: 20)),
        ("1402", 64, Ursprung.Nätverksträff, "Malte Ros", new("mik", "Källkritik med bilder som är gjorda av AI",
            "Personalen får frågor de inte kan svara på. En halvdag med övningar skulle räcka långt.")),
        ("1499", 175, Ursprung.TelefonEllerEpost, "Vendela Palm", new("lattlast", "Skriva om bibliotekets egna texter", null, Avfört: "Kommunen har anlitat en konsult.")),
        ("1494", 210, Ursprung.Besök, "Folke Sander", new("meroppet", "Passerkort som fungerar i hela kommunkoncernen", null, Avfört: "Löstes av kommunens it-avdelning.")),
    ];
}
