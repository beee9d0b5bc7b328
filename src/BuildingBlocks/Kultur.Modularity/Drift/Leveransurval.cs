using Kultur.Modularity.Events;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Modularity.Drift;

/// <summary>Which of a module's events to list.</summary>
public enum Händelseurval
{
    /// <summary>All.</summary>
    Alla,

    /// <summary>With a delivery to come.</summary>
    Väntar,

    /// <summary>With a delivery that has failed and is tried again.</summary>
    FörsökerIgen,

    /// <summary>With a delivery that waits for a person.</summary>
    Döda,

    /// <summary>That this version does not know, or whose subscriber it does not know.</summary>
    Parkerade,

    /// <summary>That nobody hears.</summary>
    Ohörda,
}

/// <summary>What the list of events and the replay of many choose by, alike.</summary>
internal static class Leveransurval
{
    /// <summary>Whether deliveries chosen so can be replayed together.</summary>
    public static bool KanSpelasOm(this Händelseurval urval) =>
        urval is Händelseurval.Döda or Händelseurval.Parkerade or Händelseurval.FörsökerIgen;

    /// <summary>The events with this in their name, or with this id or key.</summary>
    public static IQueryable<OutboxMessage> Med(this IQueryable<OutboxMessage> händelser, string? text)
    {
        if (text.EllerInget() is not { } sökt)
            return händelser;
        return Guid.TryParse(sökt, out var id)
            ? händelser.Where(m => m.EventId == id || m.Key == id)
            : händelser.Where(m => m.Name.Contains(sökt));
    }

    /// <summary>The events of the choice with this text, with a delivery of the choice to the subscriber, or to any.</summary>
    public static IQueryable<OutboxMessage> Händelser(this ModuleDbContext db, Händelseurval urval, string? text, IReadOnlyList<string> prenumerant)
    {
        var händelser = db.Outbox.AsNoTracking().Med(text);
        if (urval == Händelseurval.Ohörda)
            return händelser.Where(m => m.Deliveries.Count == 0);
        if (urval == Händelseurval.Alla && prenumerant.Count == 0)
            return händelser;
        var sökta = db.Deliveries.I(urval).Till(prenumerant);
        return händelser.Where(m => sökta.Any(d => d.Sequence == m.Sequence));
    }

    /// <summary>
    /// The open deliveries in a state that can be replayed, of the events that the text chooses and, where some are marked, of those;
    /// to the subscriber or to any.
    /// </summary>
    public static IQueryable<Delivery> Omspelbara(
        this ModuleDbContext db, Händelseurval urval, string? text, IReadOnlyList<string> prenumerant, IReadOnlyList<Guid>? markerade)
    {
        var öppna = db.Deliveries.I(urval).Where(d => d.FinishedAt == null).Till(prenumerant);
        if (text.EllerInget() is null && markerade is null)
            return öppna;
        var händelser = db.Outbox.Med(text);
        if (markerade is not null)
            händelser = händelser.Where(m => markerade.Contains(m.EventId));
        return öppna.Where(d => händelser.Any(m => m.Sequence == d.Sequence));
    }

    /// <summary>Those to the subscriber, by the names of <see cref="Namn"/>; all when none is named.</summary>
    public static IQueryable<Delivery> Till(this IQueryable<Delivery> leveranser, IReadOnlyList<string> prenumerant) =>
        prenumerant.Count > 0 ? leveranser.Where(d => prenumerant.Contains(d.Subscriber)) : leveranser;

    /// <summary>
    /// The names that the deliveries to a subscriber may be stored under: all that it has had for its name of today, the one for an
    /// earlier name; none where no subscriber is named.
    /// </summary>
    public static IReadOnlyList<string> Namn(this EventCatalog events, string? prenumerant) => prenumerant.EllerInget() switch
    {
        null => [],
        var sökt when events.NameNow(sökt) == sökt => [.. events.NamesOf(sökt)],
        var tidigare => [tidigare],
    };

    /// <summary>Lets a delivery begin again with all its attempts.</summary>
    public static void SpelaOm(this Delivery leverans, DateTimeOffset nu) =>
        (leverans.State, leverans.Attempts, leverans.NextAttemptAt) = (DeliveryState.Waiting, 0, nu);

    /// <summary>The deliveries in the state that the choice is about; all for a choice about none.</summary>
    public static IQueryable<Delivery> I(this IQueryable<Delivery> leveranser, Händelseurval urval) => urval switch
    {
        Händelseurval.Väntar => leveranser.Where(d => d.State == DeliveryState.Waiting),
        Händelseurval.FörsökerIgen => leveranser.Where(d => d.State == DeliveryState.Waiting && d.Attempts > 0),
        Händelseurval.Döda => leveranser.Where(d => d.State == DeliveryState.Dead),
        Händelseurval.Parkerade => leveranser.Where(d => d.State == DeliveryState.Parked),
        _ => leveranser,
    };
}
