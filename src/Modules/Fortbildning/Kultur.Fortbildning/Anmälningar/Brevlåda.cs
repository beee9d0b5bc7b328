using Kultur.Domain;
using Kultur.Fortbildning.Data;
using Kultur.Fortbildning.Evenemangen;
using Kultur.Modularity.Mail;
using Kultur.Web;

namespace Kultur.Fortbildning.Anmälningar;

/// <summary>
/// Writes to participants about what has happened to them. The letters are queued in the unit of work of what they tell
/// of, so each is sent once, and only if it happened.
/// </summary>
internal sealed class Brevlåda(FortbildningDbContext db, Länkar länkar)
{
    /// <summary>Queues a letter for each of the event's domain events that concerns a participant.</summary>
    public void Skicka(Evenemang evenemang)
    {
        foreach (var händelse in evenemang.DomainEvents)
        {
            if (Brev(evenemang, händelse) is { } brev)
                db.Send(brev);
        }
    }

    private Letter? Brev(Evenemang evenemang, IDomainEvent händelse) => händelse switch
    {
        DeltagareFickPlats { Anmälan: var a, Nyckel: var nyckel, FrånKön: false } => Till(a, $"Du har plats: {evenemang.Titel}",
            $"Du har plats på {evenemang.Titel}.", Tillfälle(evenemang), Avboka(evenemang, nyckel)),

        DeltagareFickPlats { Anmälan: var a, Nyckel: var nyckel } => Till(a, $"Du har fått plats: {evenemang.Titel}",
            $"En plats har blivit ledig, och du stod först i kön. Nu har du plats på {evenemang.Titel}.",
            Tillfälle(evenemang), Avboka(evenemang, nyckel)),

        DeltagareStälldesIKö { Anmälan: var a, Nyckel: var nyckel } => Till(a, $"Du står på väntelistan: {evenemang.Titel}",
            $"Evenemanget är fullt. Du står som nummer {evenemang.Könummer(a)} på väntelistan till {evenemang.Titel}. "
            + "Du får platsen och ett nytt mejl om det blir din tur.",
            Tillfälle(evenemang), $"Vill du lämna väntelistan? Gör det här:\n{länkar.Avboka(evenemang.Id, nyckel)}"),

        DeltagareAnmäldesIgen { Anmälan: var a, Nyckel: var nyckel } => Till(a, $"Du är redan anmäld: {evenemang.Titel}",
            evenemang.Könummer(a) is { } nummer
                ? $"Du är redan anmäld och står som nummer {nummer} på väntelistan till {evenemang.Titel}."
                : $"Du är redan anmäld och har plats på {evenemang.Titel}.",
            Tillfälle(evenemang), Avboka(evenemang, nyckel)),

        DeltagareAvbokades { Anmälan: var a, AvPersonal: false } => Till(a, $"Du är avbokad: {evenemang.Titel}",
            $"Din anmälan till {evenemang.Titel} är avbokad.",
            $"Vill du anmäla dig igen? Då ställs du sist i kön om evenemanget är fullt:\n{länkar.Evenemang(evenemang.Id)}"),

        DeltagareAvbokades { Anmälan: var a } => Till(a, $"Du är avbokad: {evenemang.Titel}",
            $"Din anmälan till {evenemang.Titel} har tagits bort av oss som ordnar evenemanget."),

        DeltagareBerördesAvÄndring { Anmälan: var a } => Till(a, $"Ny tid eller plats: {evenemang.Titel}",
            $"{evenemang.Titel} har fått ny tid eller plats. Så här gäller det nu:", Tillfälle(evenemang),
            "Passar det inte? Avboka med länken i mejlet som du fick när du anmälde dig."),

        DeltagareMisteEvenemanget { Anmälan: var a, Orsak: var orsak } => Till(a, $"Inställt: {evenemang.Titel}",
            $"{evenemang.Titel} {Format.DagLång(evenemang.Datum!.Value)} är inställt.", $"Orsak: {orsak}", "Du behöver inte göra något."),

        _ => null,
    };

    private string Avboka(Evenemang evenemang, Avbokningsnyckel nyckel) =>
        $"Kan du inte komma? Avboka här, så får någon annan platsen:\n{länkar.Avboka(evenemang.Id, nyckel)}";

    private static string Tillfälle(Evenemang evenemang)
    {
        var när = $"{Format.DagLång(evenemang.Datum!.Value)}, {Format.Tid(evenemang.Start!.Value)}–{Format.Tid(evenemang.Slut!.Value)}";
        string[] rader = [char.ToUpperInvariant(när[0]) + när[1..], evenemang.Lokal, evenemang.Adress, evenemang.Digitalt ? "Digitalt" : ""];
        return string.Join('\n', rader.Where(r => r.Length > 0));
    }

    private static Letter Till(Anmälan anmälan, string ämne, params IEnumerable<string> stycken) => new(
        anmälan.Epost,
        ämne,
        string.Join("\n\n", [$"Hej {anmälan.Namn}!", .. stycken, "Hälsningar\nKulturförvaltningen, Västra Götalandsregionen"]));
}
