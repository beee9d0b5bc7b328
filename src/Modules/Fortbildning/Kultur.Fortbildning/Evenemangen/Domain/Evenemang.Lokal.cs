using Kultur.Domain;
using Kultur.Fortbildning.Museilokaler;

namespace Kultur.Fortbildning.Evenemangen;

/// <content>The room asked for at a museum.</content>
internal sealed partial class Evenemang
{
    /// <summary>Asks a museum for a room; it becomes the event's place, and the answer comes later.</summary>
    public Result BegärLokal(LokalKopia lokal)
    {
        if (ÄrAvgjort)
            return Error.Invalid($"Evenemanget är {TillståndIText}. Det går inte att boka lokal.");
        if (Tid is null)
            return Error.Invalid("Ange datum, start och slut för evenemanget först, så att museet vet när lokalen behövs.");
        if (Platser > lokal.Platser)
            return Error.Invalid(nameof(Lokalbokning.LokalId), $"{lokal.Namn} rymmer {lokal.Platser}. Evenemanget har {Platser} platser. Välj en större lokal.");
        var före = (Lokal, Adress);
        (Lokal, Adress) = (lokal.Benämning, lokal.Adress);
        SättSöktext();
        Begär(lokal.Id);
        if (Tillstånd == Evenemangstillstånd.Publicerat && före != (Lokal, Adress))
            _anmälningar.Where(a => a.ÄrAktiv).ToList().ForEach(a => Raise(new DeltagareBerördesAvÄndring(a)));
        return Result.Success;
    }

    /// <summary>Gives the museum its room back; the place stays as text until it is changed.</summary>
    public void ÅterlämnaLokal()
    {
        if (Lokalbokning is null)
            return;
        Lokalbokning = null;
        Raise(new LokalÅterlämnades(Id));
    }

    public void LokalBekräftas(Guid lokalId, DateTimeOffset start, DateTimeOffset slut)
    {
        if (Lokalbokning?.Gäller(lokalId, start, slut) == true)
            Lokalbokning = Lokalbokning.Bekräftad();
    }

    public void LokalAvvisas(Guid lokalId, DateTimeOffset start, DateTimeOffset slut, string skäl, IEnumerable<Guid> ledigaLokaler)
    {
        if (Lokalbokning?.Gäller(lokalId, start, slut) == true)
            Lokalbokning = Lokalbokning.Avvisad(skäl, ledigaLokaler);
    }

    private void Begär(Guid lokalId)
    {
        Lokalbokning = Lokalbokning.Begär(lokalId, Tid!.Value.Start, Tid.Value.Slut);
        Raise(new LokalBegärdes(this, Lokalbokning));
    }

    private IEnumerable<Publiceringskrav> Lokalkrav() => Lokalbokning?.Läge switch
    {
        null => [],
        Lokalläge.Bekräftad => [new("Museet har bekräftat lokalen.", true)],
        Lokalläge.Begärd => [new("Vänta på museets svar om lokalen.", false)],
        _ => [new($"Välj en annan lokal eller tid. Museet svarar: {Lokalbokning.Skäl}", false)],
    };
}
