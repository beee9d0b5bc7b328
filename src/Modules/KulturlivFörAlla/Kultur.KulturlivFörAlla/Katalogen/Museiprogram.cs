using Kultur.Museer.Contracts;

namespace Kultur.KulturlivFörAlla.Katalogen;

internal static class Museiprogram
{
    /// <summary>A school programme in the catalogue's terms: what the museum does not tell is what is true of most.</summary>
    public static Utbudsuppgifter Uppgifter(SkolprogramPublicerat program) => new()
    {
        Titel = program.Namn,
        Utövare = program.Museum,
        Beskrivning = program.Beskrivning,
        Konstform = Konstform.Kulturarv,
        Slag = Utbudsslag.Visning,
        FrånÅlder = program.FrånÅlder,
        TillÅlder = program.TillÅlder,
        HögstAntal = program.HögstAntal,
        Minuter = program.Minuter,
        Pris = program.Pris,
        Kommunkod = program.Kommunkod,
    };
}
