using System.Globalization;
using Kultur.Biblioteksutveckling.Aktörer;
using Kultur.Biblioteksutveckling.Behoven;
using Kultur.Biblioteksutveckling.Data;
using Kultur.Domain;
using Kultur.Fortbildning.Contracts;
using Kultur.Modularity.Events;
using Kultur.Modularity.Mail;

namespace Kultur.Biblioteksutveckling.Subscribers;

/// <summary>A need that was noted here has been met: its asker is told, where there is an address.</summary>
[Subscriber("bibliotek.nar-behov-tillgodosetts")]
internal sealed class NärBehovTillgodosetts(BiblioteksutvecklingDbContext db, TimeProvider klocka) : ISubscriber<BehovTillgodosett>
{
    private static readonly CultureInfo Svenska = CultureInfo.GetCultureInfo("sv-SE");

    public async Task Handle(BehovTillgodosett notification, CancellationToken cancellationToken)
    {
        var behov = await db.Behov.FindAsync([BehovId.From(notification.BehovId)], cancellationToken);
        if (behov?.Tillgodose(
            notification.EvenemangId, notification.Titel, notification.Datum, notification.DeltagareFrånKommunen, SvenskTid.Idag(klocka)) != true)
            return;

        var aktör = behov.FrågeställareId is { } id ? await db.Aktörer.FindAsync([AktörKopiaId.From(id)], cancellationToken) : null;
        if ((behov.FrågeställareEpost ?? aktör?.Epost) is { } adress)
            db.Send(Svar(adress, behov, notification));
    }

    private static Letter Svar(string adress, Behov behov, BehovTillgodosett händelse) => new(
        adress,
        $"Ert behov har mötts: {behov.Rubrik}",
        string.Create(Svenska, $"""
            Hej!

            {behov.Noterat:d MMMM yyyy} berättade ni för oss om ett behov:

                {behov.Rubrik}

            Det möttes av {händelse.Titel}, som hölls {händelse.Datum:d MMMM yyyy}. {Deltagare(behov.Kommunkod, händelse.DeltagareFrånKommunen)}

            Saknas något? Svara på brevet, så noterar vi det.

            Biblioteksutveckling
            Västra Götalandsregionen, Kulturförvaltningen
            """));

    private static string Deltagare(string kommunkod, int antal) => antal switch
    {
        0 => $"Ingen från {Kommuner.Namn(kommunkod)} deltog den här gången.",
        1 => $"En person från {Kommuner.Namn(kommunkod)} deltog.",
        _ => $"{antal} personer från {Kommuner.Namn(kommunkod)} deltog.",
    };
}
