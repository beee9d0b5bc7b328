using Kultur.Domain;
using Kultur.KulturlivFörAlla.Data;
using Kultur.Modularity.Mail;
using Kultur.Web;
using Microsoft.EntityFrameworkCore;

namespace Kultur.KulturlivFörAlla.Bokningarna;

/// <summary>
/// Writes to the school, and to the coordinator, about what has happened to a booking. The letters are queued in the unit
/// of work of what they tell of, so each is sent once, and only if it happened.
/// </summary>
internal sealed class Brevlåda(KulturlivFörAllaDbContext db, Länkar länkar)
{
    /// <summary>Queues the letters that the booking's latest steps call for.</summary>
    public async Task BerättaAsync(Bokning bokning, CancellationToken ct)
    {
        foreach (var steg in bokning.DomainEvents.OfType<BokningTogSteg>().ToList())
        {
            if (TillSkolan(bokning, steg) is { } brev)
                db.Send(brev);
            if (steg.Slag == Stegslag.Begärdes && await SamordnareAsync(bokning, ct) is { } epost)
                db.Send(TillSamordnaren(epost, bokning));
        }
    }

    /// <summary>Reminds the coordinator that a performance has not been reported.</summary>
    public async Task PåminnAsync(Bokning bokning, CancellationToken ct)
    {
        if (await SamordnareAsync(bokning, ct) is { } epost)
        {
            db.Send(new Letter(epost, $"Redovisning saknas: {bokning.Titel}",
                $"Hej!\n\n{bokning.Skola} tog emot {bokning.Titel} {Format.DagLång(bokning.Speldag)}, men vi vet inte hur många barn som kom. "
                + $"Stödet betalas ut när bokningen är redovisad.\n\nRedovisa här:\n{länkar.Bokning(bokning.Id)}\n\n{Hälsning}"));
        }
    }

    /// <summary>Reminds a coordinator of all that the municipality has not reported, in one letter.</summary>
    public void Påminn(string epost, IReadOnlyList<Bokning> bokningar) => db.Send(new Letter(
        epost, $"{Format.Antal(bokningar.Count, "bokning", "bokningar")} ska redovisas",
        $"Hej!\n\nDet här har ägt rum i {Kommuner.Namn(bokningar[0].Kommunkod)}, men vi vet inte hur många barn som kom. Stödet betalas ut när bokningen är redovisad.\n\n"
        + string.Join("\n\n", bokningar.Select(b => $"{Format.Datum(b.Speldag)}: {b.Titel}, {b.Skola}\n{länkar.Bokning(b.Id)}")) + $"\n\n{Hälsning}"));

    private const string Hälsning = "Hälsningar\nKulturkatalogen Väst, Västra Götalandsregionen";

    private Letter? TillSkolan(Bokning b, BokningTogSteg steg) => steg.Slag switch
    {
        Stegslag.Begärdes => Till(b, $"Vi har tagit emot er bokning: {b.Titel}",
            $"Vi har tagit emot er bokning av {b.Titel}. {Kommuner.Namn(b.Kommunkod)} svarar senast {Format.DagLång(b.SvarSenast!.Value)}.",
            b.Åldersvarning),
        Stegslag.Godkändes when b.Museum is { } museum => Till(b, $"Kommunen har godkänt: {b.Titel}",
            $"Kommunen har godkänt er bokning av {b.Titel}. Nu väntar vi på svar från {museum}, senast {Format.DagLång(b.SvarSenast!.Value)}."),
        Stegslag.Godkändes => Till(b, $"Bokningen är klar: {b.Titel}", $"Kommunen har godkänt er bokning. {b.Titel} kommer till er."),
        Stegslag.Avböjdes => Till(b, $"Kommunen har avböjt: {b.Titel}", $"Kommunen har avböjt er bokning av {b.Titel}.", $"Skäl: {steg.Text}"),
        Stegslag.Bekräftades => Till(b, $"Bokningen är klar: {b.Titel}", $"{b.Museum} tar emot er. Lokal: {b.Lokal}."),
        Stegslag.Flyttades => Till(b, $"Besöket är flyttat: {b.Titel}", $"{b.Museum} har flyttat ert besök. {steg.Text}", $"Lokal: {b.Lokal}."),
        Stegslag.Avvisades => Till(b, $"{b.Museum} kan inte ta emot er: {b.Titel}", $"{b.Museum} kan inte ta emot er. {steg.Text}",
            b.Alternativ.Count == 0
                ? "Museet har ingen annan tid att föreslå."
                : $"De här tiderna går bra i stället:\n{string.Join('\n', b.Alternativ.Select(a => $"– {När(a)}"))}\nBoka en av dem på bokningens sida."),
        Stegslag.Avbokades when b.AvbokadAv == Avbokare.Utövaren => Till(b, $"Inställt: {b.Titel}", $"{b.Titel} är tyvärr inställt. {steg.Text}",
            $"Se vad som passar samma vecka:\n{länkar.Katalogen($"?alder={Katalogen.Åldersgrupp.För(b.Årskurs.FrånÅlder).Kod}")}"),
        Stegslag.Avbokades => Till(b, $"Avbokat: {b.Titel}", $"Er bokning av {b.Titel} är avbokad."),
        Stegslag.Förföll => Till(b, $"Bokningen förföll: {b.Titel}", $"Er bokning av {b.Titel} gäller inte längre. {steg.Text}", "Välkomna att boka en annan tid."),
        Stegslag.Drogs => Till(b, $"Utbudet är indraget: {b.Titel}", $"{b.Titel} är indraget ur katalogen. {steg.Text}",
            b.Tillstånd == Bokningstillstånd.Bekräftad ? "Er bekräftade bokning står kvar tills ni får annat besked." : "Bokningen blir troligen inte av."),
        _ => null,
    };

    private Letter Till(Bokning b, string ämne, params IEnumerable<string?> stycken) => new(
        b.KontaktEpost,
        ämne,
        string.Join(
            "\n\n",
            (string[])[
                $"Hej {b.KontaktNamn}!", .. stycken.OfType<string>(),
                $"{När(b.Start)}\n{b.Skola}, {b.Årskurs.Namn.ToLowerInvariant()}, {Format.Antal(b.AntalBarn, "barn", "barn")}",
                $"Följ bokningen, ändra er eller avboka här:\n{länkar.Följ(b.Id, b.NyLänk())}", Hälsning]));

    private Letter TillSamordnaren(string epost, Bokning b) => new(
        epost, $"Ny bokning att godkänna: {b.Titel}",
        $"Hej!\n\n{b.Skola} vill boka {b.Titel}. {När(b.Start)}.\n\nSvara senast {Format.DagLång(b.SvarSenast!.Value)}:\n{länkar.Bokning(b.Id)}\n\n{Hälsning}");

    private Task<string?> SamordnareAsync(Bokning bokning, CancellationToken ct) =>
        db.Kommunvillkor.Where(v => v.Kommunkod == bokning.Kommunkod).Select(v => v.SamordnareEpost).SingleOrDefaultAsync(ct);

    private static string När(DateTimeOffset tid)
    {
        var text = $"{Format.DagLång(DateOnly.FromDateTime(SvenskTid.Lokal(tid)))} klockan {Format.Tid(tid)}";
        return char.ToUpperInvariant(text[0]) + text[1..];
    }
}
