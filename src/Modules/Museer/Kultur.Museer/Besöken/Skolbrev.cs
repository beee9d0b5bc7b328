using Kultur.Domain;
using Kultur.Modularity.Mail;
using Kultur.Museer.Data;
using Kultur.Museer.Museerna;
using Kultur.Web;

namespace Kultur.Museer.Besöken;

/// <summary>Writes to the school about a visit that staff booked for it. Who booked in the catalogue hears from there.</summary>
internal static class Skolbrev
{
    /// <summary>Queues the letters that the visit's latest steps call for.</summary>
    public static void Berätta(this MuseerDbContext db, Skolbesök besök)
    {
        if (!besök.BokatHär)
            return;
        foreach (var brev in besök.DomainEvents.Select(h => Brev(besök, h)).OfType<Letter>().ToList())
            db.Send(brev);
    }

    private static Letter? Brev(Skolbesök b, IDomainEvent händelse) => händelse switch
    {
        SkolbesökBekräftades { FlyttatDärför: { } skäl } => Till(b, $"Ny tid för besöket: {b.Program}", $"Besöket har fått en ny tid. {skäl}", När(b)),
        SkolbesökBekräftades => Till(b, $"Välkomna: {b.Program}", $"{Museum.NamnPå(b.Museum)} tar emot {b.Skola}, {b.Årskurs}, {Format.Antal(b.AntalBarn, "barn", "barn")}.", När(b)),
        SkolbesökAvvisades { Alternativ: var andra } => Till(
            b, $"Återbud: {b.Program}", $"Vi kan tyvärr inte ta emot er {Format.DagLång(b.Datum)}. {b.Skäl}",
            andra.Count == 0 ? "Hör av er om ni vill komma en annan dag." : $"De här tiderna går bra i stället:\n{string.Join('\n', andra.Select(a => $"– {Tid(a)}"))}"),
        _ => null,
    };

    private static Letter Till(Skolbesök b, string ämne, params IEnumerable<string> stycken) => new(
        b.Kontaktepost, ämne, string.Join("\n\n", [$"Hej {b.Kontaktnamn}!", .. stycken, $"Hälsningar\n{Museum.NamnPå(b.Museum)}"]));

    private static string När(Skolbesök b) => $"{Hus.MedStor(Format.DagLång(b.Datum))} klockan {b.Tid}.\nLokal: {b.Lokal}, {Museum.Finn(b.Museum)!.Adress}.";

    private static string Tid(DateTimeOffset tid) => $"{Format.DagLång(DateOnly.FromDateTime(SvenskTid.Lokal(tid)))} klockan {Format.Tid(tid)}";
}
