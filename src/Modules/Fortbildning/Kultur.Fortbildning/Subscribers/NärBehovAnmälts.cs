using Kultur.Fortbildning.Behovsbank;
using Kultur.Fortbildning.Contracts;
using Kultur.Fortbildning.Data;
using Kultur.Fortbildning.Kursförslagen;
using Kultur.Modularity.Events;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Fortbildning.Subscribers;

/// <summary>
/// Takes a need into the Behovsbank. It joins the subject's open Kursförslag if there is one; else, with those that
/// wait, it may be what makes one.
/// </summary>
[Subscriber(Namn)]
internal sealed class NärBehovAnmälts(FortbildningDbContext db, TimeProvider klocka) : ISubscriber<BehovAnmält>
{
    public const string Namn = "fortbildning.nar-behov-anmalts";

    public async Task Handle(BehovAnmält anmält, CancellationToken ct)
    {
        var post = await TaAsync(anmält, ct);
        if (!post.ÄrFritt)
            return;

        var öppet = await db.Kursförslag
            .Where(k => k.Tema == post.Tema && (k.Tillstånd == Kursförslagstillstånd.Öppet || k.Tillstånd == Kursförslagstillstånd.Planeras))
            .OrderBy(k => k.Skapat).FirstOrDefaultAsync(ct);
        if (öppet is not null)
            post.GåMed(öppet);
        else
            await SamlaAsync(post, ct);
    }

    private async Task<Behovspost> TaAsync(BehovAnmält anmält, CancellationToken ct)
    {
        var id = new BehovId(anmält.BehovId);
        var uppgifter = new Behovsuppgifter(
            anmält.Källa, anmält.Kommunkod, anmält.Tema, anmält.Rubrik, Tolka(anmält.Brådska), anmält.Noterat);
        if (await db.Behov.SingleOrDefaultAsync(b => b.Id == id, ct) is { } känd)
        {
            känd.TaIgen(uppgifter);
            return känd;
        }

        var post = Behovspost.Ta(id, uppgifter);
        db.Behov.Add(post);
        return post;
    }

    private async Task SamlaAsync(Behovspost post, CancellationToken ct)
    {
        var fria = await db.Behov
            .Where(b => b.Tema == post.Tema && b.Tillstånd == Behovstillstånd.Öppet && b.KursförslagId == null && b.Id != post.Id)
            .ToListAsync(ct);
        fria.Add(post);
        if (!Kursförslagsregel.Räcker(fria.Where(b => !b.HarAvfärdats).Select(b => (b.Kommunkod, b.Noterat))))
            return;

        var kursförslag = Kursförslag.Skapa(post.Tema, Teman.Namn(post.Tema), klocka.GetUtcNow());
        db.Kursförslag.Add(kursförslag);
        fria.ForEach(b => b.GåMed(kursförslag));
    }

    private static Brådska Tolka(string brådska) => brådska switch
    {
        "lag" => Brådska.Låg,
        "hog" => Brådska.Hög,
        _ => Brådska.Normal,
    };
}
