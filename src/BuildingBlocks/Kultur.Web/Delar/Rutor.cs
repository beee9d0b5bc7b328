using Kultur.Domain;

namespace Kultur.Web;

/// <summary>Where each of the 49 municipalities stands in the tile map: roughly where it lies, one square each.</summary>
internal static class Rutor
{
    private const string Karta = """
        Strömstad|Dals-Ed|Bengtsfors|Åmål|||Gullspång|
        Tanum||Färgelanda|Mellerud||Mariestad|Töreboda|Karlsborg
        Sotenäs|Munkedal||Vänersborg|Lidköping|Götene|Skövde|Tibro
        Lysekil|Uddevalla||Trollhättan|Grästorp|Vara|Skara|Hjo
        Orust|Stenungsund|Lilla Edet|Alingsås|Essunga|Herrljunga|Falköping|Tidaholm
        Tjörn|Kungälv|Ale|Lerum|Vårgårda|Ulricehamn||
        Öckerö|Göteborg|Partille|Härryda|Bollebygd|Borås||
        ||Mölndal|Mark|Svenljunga|Tranemo||
        """;

    /// <summary>Row and column count from 1.</summary>
    public static IReadOnlyList<(Kommun Kommun, int Rad, int Kolumn)> Alla { get; } =
    [
        .. from rad in Karta.Split('\n').Index()
           from ruta in rad.Item.Trim().Split('|').Index()
           where ruta.Item.Length > 0
           select (Kommuner.Alla.Single(k => k.Namn == ruta.Item), rad.Index + 1, ruta.Index + 1),
    ];
}
