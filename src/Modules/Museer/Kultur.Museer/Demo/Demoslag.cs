using Kultur.Museer.Museerna;
using Kultur.Museer.Samlingar;

namespace Kultur.Museer.Demo;

/// <summary>A kind of object that the demo has several of.</summary>
/// <param name="Motiv">How it is drawn.</param>
/// <param name="Slag">What it is.</param>
/// <param name="Museum">Who keeps it.</param>
/// <param name="Hus">Where it stands, less the shelf.</param>
/// <param name="Material">Separated by commas.</param>
/// <param name="Från">The earliest year.</param>
/// <param name="Till">The latest year.</param>
/// <param name="Beskrivning">What is written of it.</param>
/// <param name="Namn">Names, one or several; with a scientific name after a stroke.</param>
internal sealed record Demoslag(
    Motiv Motiv, Föremålsslag Slag, Museum Museum, string Hus, string Material, int Från, int Till, string Beskrivning, params string[] Namn)
{
    public static IReadOnlyList<Demoslag> Alla { get; } =
    [
        new(Motiv.Ask, Föremålsslag.Kulturföremål, Museum.Vänersborg, "VM/M3", "gran, rot", 1810, 1890,
            "Svept ask med lock, sydd med rot och målad med slingor av blommor.", "Svepask, målad", "Tina, svept"),
        new(Motiv.Krus, Föremålsslag.Kulturföremål, Museum.Vänersborg, "VM/M1", "stengods", 1700, 1810,
            "Saltglaserat krus med dekor i koboltblått. Lagat på foten.", "Krus med kobolt", "Krus"),
        new(Motiv.Skål, Föremålsslag.Kulturföremål, Museum.Vänersborg, "VM/M1", "fajans", 1740, 1800,
            "Skål med målad bård. En nagg i mynningen.", "Skål, fajans", "Punschskål"),
        new(Motiv.Fat, Föremålsslag.Kulturföremål, Museum.Forsvik, "FB/M1", "tenn", 1750, 1830,
            "Stämplat fat med prickad bård. Repor efter kniv.", "Fat, stämplat", "Tallrik, tenn"),
        new(Motiv.Flaska, Föremålsslag.Kulturföremål, Museum.Vänersborg, "VM/M1", "glas", 1820, 1900,
            "Blåst flaska med bubblor i glaset. Korken saknas.", "Brännvinsflaska", "Flaska"),
        new(Motiv.Kittel, Föremålsslag.Kulturföremål, Museum.Forsvik, "FB/M2", "koppar, järn", 1790, 1880,
            "Driven kittel med grepe av järn. Förtent inuti.", "Kittel med grepe"),
        new(Motiv.Ljusstake, Föremålsslag.Kulturföremål, Museum.Vänersborg, "VM/M2", "mässing", 1730, 1810,
            "Gjuten stake med profilerat skaft. Hör ihop med en lik stake.", "Ljusstake, en av par", "Ljusstake"),
        new(Motiv.Nyckel, Föremålsslag.Kulturföremål, Museum.Lödöse, "LM/M1", "järn", 1600, 1790,
            "Smidd nyckel med runt grepp. Korroderad, konserverad.", "Portnyckel", "Kistnyckel"),
        new(Motiv.Yxa, Föremålsslag.Kulturföremål, Museum.Forsvik, "FB/M2", "järn, ask", 1840, 1930,
            "Smidd i brukets smedja, med stämpel i bladet. Skaftet är bytt.", "Bilyxa", "Huggyxa", "Timmermansyxa"),
        new(Motiv.Väv, Föremålsslag.Kulturföremål, Museum.Vänersborg, "VM/T1", "ull, lin", 1800, 1890,
            "Vävd i rölakan med rutor och åttauddiga stjärnor. Fransar i en kant.", "Täckväv, rölakan", "Åkdyna", "Bonad"),
        new(Motiv.Vy, Föremålsslag.Fotografi, Museum.Vänersborg, "VM/F2", "silvergelatin", 1880, 1935,
            "Vy med hus vid vattnet, monterad på kartong. Påskrift med blyerts på baksidan.", "Vy mot hamnen", "Gata en marknadsdag", "Stationshuset"),
        new(Motiv.Målning, Föremålsslag.Konstverk, Museum.Vänersborg, "VM/K2", "olja på duk", 1890, 1960,
            "Landskap med granar, signerat nere till höger.", "Skogsbryn", "Kväll vid sjön", "Ängen"),
        new(Motiv.Stenyxa, Föremålsslag.ArkeologisktFynd, Museum.Vitlycke, "VI/M1", "diabas", -2300, -1700,
            "Slipad med genomgående skafthål. Eggen är skadad i sen tid.", "Yxa, skafthål", "Yxa, enkel"),
        new(Motiv.Laggkärl, Föremålsslag.Kulturföremål, Museum.Vänersborg, "VM/M3", "gran, björk, vide", 1780, 1870,
            "Laggkärl av stavar med vidjeband. Lock med tumgrepp och träled. Slitage på grepens insida.", "Stäva", "Dryckeskanna, laggad", "Kappkärl"),
        new(Motiv.Mynt, Föremålsslag.ArkeologisktFynd, Museum.Lödöse, "LM/M2", "silver", 1150, 1480,
            "Slaget på ena sidan. Funnet i ett golvlager.", "Mynt", "Brakteat"),
        new(Motiv.Spänne, Föremålsslag.ArkeologisktFynd, Museum.Lödöse, "LM/M2", "brons", 800, 1050,
            "Ovalt spänne med djurornamentik. Nålen saknas.", "Spänne, ovalt", "Ringspänne"),
        new(Motiv.Fågel, Föremålsslag.Exemplar, Museum.Naturhistoriska, "GNM/Z2", "montage", 1860, 1975,
            "Uppstoppad, på sockel av trä.", "Pärluggla/Aegolius funereus", "Domherre/Pyrrhula pyrrhula", "Nötskrika/Garrulus glandarius",
            "Strandskata/Haematopus ostralegus", "Tordmule/Alca torda"),
        new(Motiv.Insekter, Föremålsslag.Exemplar, Museum.Naturhistoriska, "GNM/E1", "insekt", 1880, 1990,
            "Låda med nålade exemplar, var och en med etikett.", "Skalbaggar, låda/Carabus", "Dagfjärilar, låda/Nymphalidae", "Humlor, låda/Bombus"),
        new(Motiv.Mineral, Föremålsslag.Geologi, Museum.Naturhistoriska, "GNM/G1", "kvarts", 1850, 1960,
            "Stuff med väl utbildade kristaller.", "Ametist", "Bergkristall", "Fluorit", "Kalcit"),
        new(Motiv.Ägg, Föremålsslag.Exemplar, Museum.Naturhistoriska, "GNM/Z4", "äggskal", 1870, 1940,
            "Blåsta ägg i en kull, med insamlarens kort.", "Ägg av fiskmås/Larus canus", "Ägg av tofsvipa/Vanellus vanellus"),
    ];
}
