using Kultur.Biblioteksutveckling.Behoven;
using Kultur.Biblioteksutveckling.Data;
using Kultur.Biblioteksutveckling.Deltagande;
using Kultur.Biblioteksutveckling.Dialoger;
using Kultur.Domain;
using Kultur.Modularity;

namespace Kultur.Biblioteksutveckling.Demo;

/// <summary>
/// Two years of dialogues, the needs that came out of them, plans in every state. Two subjects, lattlast and meroppet,
/// are needed by enough municipalities inside twelve months to become Kursförslag; no other is.
/// </summary>
internal sealed class BiblioteksutvecklingDemoData(BiblioteksutvecklingDbContext db, UnitOfWork unitOfWork, TimeProvider klocka) : IDemoData
{
    private readonly DateOnly _idag = SvenskTid.Idag(klocka);

    public Task SeedAsync(CancellationToken ct) => unitOfWork.RunAsync(db, IDemoData.UseCase, SåAsync, idempotencyKey: null, ct);

    private Task<Result> SåAsync()
    {
        var dialoger = Demodialoger.Alla.Select(d => (Data: d, Dialog: Dialog(d))).ToList();
        db.Dialoger.AddRange(dialoger.Select(d => d.Dialog));
        foreach (var (data, dialog) in dialoger)
            db.Behov.AddRange(data.Behov.Select(b => Behov(b, data.Kommunkod, data.DagarSedan, data.Vem, Ursprung.Dialogmöte, dialog.Id)));
        foreach (var (kommunkod, dagarSedan, ursprung, vem, behov) in Demobehov.Utanför)
            db.Behov.Add(Behov(behov, kommunkod, dagarSedan, vem, ursprung, dialog: null));
        SåMöttaBehov();
        db.Biblioteksplaner.AddRange(Demoplaner.Alla(_idag));
        return Task.FromResult(Result.Success);
    }

    private Dialog Dialog(Demodialog data)
    {
        var närvarande = new List<Närvarande> { Närvarande.Annan(data.Vem, "Bibliotekschef") };
        if (data.Med is { } med)
            närvarande.Add(Närvarande.Annan(med, "Bibliotekarie"));
        var plan = new Dialogplan(Dag(data.DagarSedan), data.Tid, data.Form, närvarande);
        var dialog = Dialoger.Dialog.Planera(data.Kommunkod, plan);
        if (data.Inställd is { } orsak)
            dialog.StällIn(orsak);
        else if (data.DagarSedan >= 0)
            dialog.Genomför(plan, new Dialogutfall(data.Anteckningar, data.NästaOmDagar is { } dagar ? Dag(-dagar) : null), _idag);
        return dialog;
    }

    private Behov Behov(Demobehov data, string kommunkod, int dagarSedan, string vem, Ursprung ursprung, DialogId? dialog)
    {
        var noterat = Dag(dagarSedan);
        var svar = data.SvarOmDagar is { } dagar ? Dag(-dagar) : noterat.AddDays(28);
        var behov = Behoven.Behov.Registrera(
            new Behovsuppgifter(kommunkod, data.Rubrik, data.Beskrivning, data.Tema, data.Brådska, data.Målgrupper, ursprung, svar),
            new Frågeställare(null, vem, Adress(vem)),
            dialog,
            noterat).Value;
        if (data.SvarOmDagar is null)
            behov.Besvara(noterat.AddDays(14) < _idag ? noterat.AddDays(14) : _idag);
        if (data.Avfört is { } orsak)
            behov.Avför(orsak, noterat.AddDays(30) < _idag ? noterat.AddDays(30) : _idag);
        return behov;
    }

    /// <summary>Needs met before the Behovsbank was there: known to this module alone.</summary>
    private void SåMöttaBehov()
    {
        foreach (var data in Demoevenemang.Alla)
        {
            var (id, datum) = (Guid.CreateVersion7(), Dag(data.DagarSedan));
            foreach (var möttes in data.Behov)
            {
                var behov = Behov(möttes.Behov, möttes.Kommunkod, möttes.DagarSedan, möttes.Vem, Ursprung.Nätverksträff, dialog: null);
                behov.Koppla($"Kursförslag: {data.Titel}", null, null, datum.AddDays(-75));
                behov.Koppla(data.Titel, id, datum, datum.AddDays(-60));
                behov.Tillgodose(id, data.Titel, datum, data.Deltagare.Where(d => d.Kommunkod == möttes.Kommunkod).Sum(d => d.Antal), datum.AddDays(1));
                behov.ClearDomainEvents();
                db.Behov.Add(behov);
            }

            var evenemang = EvenemangKopia.Nytt(id);
            evenemang.Publicera(data.Titel, data.Tema, datum, datum.AddDays(-56));
            evenemang.Summera(data.Titel, data.Tema, datum, [.. data.Deltagare.Select(d => new Deltagargrupp(d.Kommunkod, d.Roll, d.Antal))]);
            db.Evenemang.Add(evenemang);
        }
    }

    /// <summary>A working day about so many days ago; ahead when negative.</summary>
    private DateOnly Dag(int dagarSedan)
    {
        var dag = _idag.AddDays(-dagarSedan);
        while (!Arbetsdagar.Är(dag))
            dag = dag.AddDays(dagarSedan < 0 ? 1 : -1);
        return dag;
    }

    private static string Adress(string namn) =>
        namn.ToLowerInvariant().Replace(' ', '.').Replace('å', 'a').Replace('ä', 'a').Replace('ö', 'o').Replace('é', 'e') + "@example.org";
}
