namespace Kultur.Fortbildning.Demo;

internal static class Demonamn
{
    public static IReadOnlyList<string> Förnamn { get; } =
    [
        "Agnes", "Albin", "Amina", "Asta", "Axel", "Bilal", "Björn", "Cajsa", "Daniela", "Ebba", "Edvin", "Elias", "Elin", "Farid", "Frida",
        "Greta", "Gustav", "Hanna", "Hilma", "Ida", "Isak", "Jasmin", "Johan", "Kajsa", "Karim", "Leila", "Linnéa", "Ludvig", "Maja", "Malte",
        "Märta", "Nadia", "Nils", "Olle", "Petra", "Rasmus", "Sara", "Selma", "Sixten", "Stina", "Tage", "Tuva", "Vera", "Viggo", "Yasmin", "Åsa",
    ];

    public static IReadOnlyList<string> Efternamn { get; } =
    [
        "Almgren", "Ambjörnsby", "Björklid", "Brolund", "Dalmyr", "Ekvall", "Fagerlid", "Forsby", "Granlöv", "Hasselby", "Hedmark", "Hultby",
        "Kvarnström", "Lindehag", "Lundviken", "Mossberg", "Nordlid", "Näslöv", "Ormgren", "Rosenby", "Rydlöv", "Sandhag", "Sjövik", "Skogmyr",
        "Stenlöv", "Strandby", "Sundhag", "Tallby", "Vallmyr", "Vikström", "Åhag", "Åkerlid", "Ängby", "Öhag",
    ];
}

internal sealed record Demoort(string Lokal, string Adress);

internal static class Demoorter
{
    public static IReadOnlyList<Demoort> Alla { get; } =
    [
        new("Regionens hus, Göteborg", "Nils Ericsonsgatan 17, Göteborg"),
        new("Stadsbiblioteket, Borås", "P A Halls terrass, Borås"),
        new("Kulturhuset, Skövde", "Trädgårdsgatan 9, Skövde"),
        new("Folkets hus, Trollhättan", "Strandgatan 10, Trollhättan"),
        new("Bohusläns museum, Uddevalla", "Museigatan 1, Uddevalla"),
        new("Vitlycke museum, Tanum", "Vitlycke 2, Tanumshede"),
        new("Stadsbiblioteket, Mariestad", "Kyrkogatan 21, Mariestad"),
        new("Kulturhuset Bohusläns centrum, Stenungsund", "Fregatten 4, Stenungsund"),
    ];
}
