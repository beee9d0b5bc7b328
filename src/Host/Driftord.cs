using System.Globalization;
using Kultur.Domain;
using Kultur.Host.Driftcentral;
using Kultur.Modularity;
using Kultur.Modularity.Drift;
using MediatR;

namespace Kultur.Host;

/// <summary>Driftcentral by command line: the same use cases, in the name of whoever is logged in to the machine.</summary>
/// <typeparam name="TLäge">What <c>--läge</c> chooses.</typeparam>
internal abstract class Driftord<TLäge>(ISender sender, ModuleCatalog katalog, CurrentUser användare, Terminal terminal, CancellationToken ct)
{
    private const string Visa = "visa-personuppgifter";

    private readonly Dictionary<string, string> _valda = [];
    private readonly List<string> _ord = [];

    /// <summary>The word that leads here.</summary>
    protected abstract string Namn { get; }

    /// <summary>All that can be said after it.</summary>
    protected abstract string Hjälp { get; }

    /// <summary>What can follow <c>--läge</c>; the first where nothing does.</summary>
    protected abstract IReadOnlyList<(string Ord, TLäge Läge)> Lägen { get; }

    /// <summary>Other choices than <c>--modul</c>, <c>--läge</c> and <c>--text</c>.</summary>
    protected virtual IReadOnlyList<string> EgnaVal => [];

    /// <summary>Whether <c>--alla</c> was said.</summary>
    protected bool Alla { get; private set; }

    /// <summary>What <c>--läge</c> chooses.</summary>
    protected TLäge Läge => Lägen[Val("lage") is { } läge ? LägetsPlats(läge) : 0].Läge;

    /// <summary>The module that was named, or all.</summary>
    protected IEnumerable<IModule> Moduler => Val("modul") is { } modul ? [katalog.Find(modul)!] : katalog.Modules;

    protected ISender Sender => sender;

    protected ModuleCatalog Katalog => katalog;

    protected Terminal Terminal => terminal;

    protected CancellationToken Avbrott => ct;

    /// <summary>Does what the words say, and answers with the exit code.</summary>
    public async Task<int> KörAsync(IReadOnlyList<string> ord)
    {
        if (Tolka(ord) is { } fel)
            return terminal.Fel(2, fel);
        användare.BecomeOperator(Environment.UserName, serPersonuppgifter: Val(Visa) is not null);
        return _ord.Count == 0
            ? terminal.Svara(Hjälp)
            : await GörAsync(_ord) ?? terminal.Fel(2, $"”{Namn} {string.Join(' ', ord)}” känns inte igen.\n\n{Hjälp}");
    }

    /// <summary>Does what the words say; null where they mean nothing.</summary>
    protected abstract Task<int?> GörAsync(IReadOnlyList<string> ord);

    /// <summary>What was said after <c>--namn</c>; null where it was not.</summary>
    protected string? Val(string namn) => _valda.GetValueOrDefault(namn);

    /// <summary>Lets the hosts that run know that something waits in these modules, where they can be told.</summary>
    protected virtual Task SägTillAsync(IReadOnlyCollection<string> moduler) => Task.CompletedTask;

    /// <summary>Finds the module that has what has this id, and goes on with it.</summary>
    protected async Task<int?> MedAsync<TKort>(string id, Func<IModule, Guid, IQuery<TKort>> fråga, string ingen, Func<IModule, TKort, Task<int>> gör)
    {
        if (!Guid.TryParse(id, CultureInfo.InvariantCulture, out var sökt))
            return terminal.Fel(2, $"{id} är inget id. Ett id står först på varje rad i {Namn} lista.");
        foreach (var modul in Moduler)
        {
            if (await sender.Send(fråga(modul, sökt), ct) is { IsSuccess: true, Value: { } kort })
                return await gör(modul, kort);
        }

        return terminal.Fel(1, $"{ingen} har id {id}.");
    }

    /// <summary>Lists the first page of each module, a line per row, and says how many rows there are in all.</summary>
    protected async Task<int> ListaAsync<TRad>(Func<IModule, IQuery<Sidad<TRad>>> fråga, Func<IModule, TRad, string> skriv, Func<int, string> antal)
    {
        var totalt = 0;
        foreach (var modul in Moduler)
        {
            var svar = await sender.Send(fråga(modul), ct);
            if (svar.Error is { } fel)
                return Nekas(fel);
            totalt += svar.Value.Totalt;
            foreach (var rad in svar.Value.Rader)
                terminal.Skriv(skriv(modul, rad));
            if (svar.Value.AntalSidor > 1)
                terminal.Skriv($"{modul.Title}: de senaste {svar.Value.Rader.Count} av {svar.Value.Totalt}.");
        }

        return terminal.Svara(antal(totalt));
    }

    /// <summary>Does the same in every module, and says to how many rows in all.</summary>
    protected async Task<int> MedAllaAsync(Func<IModule, ICommand<int>> kommando, Func<int, string> antal)
    {
        var totalt = 0;
        var berörda = new List<string>();
        foreach (var modul in Moduler)
        {
            var svar = await sender.Send(kommando(modul), ct);
            if (svar.Error is { } fel)
                return Nekas(fel);
            totalt += svar.Value;
            if (svar.Value > 0)
                berörda.Add(modul.Slug);
        }

        await SägTillAsync(berörda);
        return terminal.Svara(antal(totalt));
    }

    /// <summary>Notes that what is said of people is about to be shown, and why; the refusal where that is not enough.</summary>
    protected async Task<Error?> NoteraInsynAsync(IModule modul, Guid id, bool ärBrev) => Val(Visa) is { } skäl
        ? (await sender.Send(new NoteraInsyn { Modul = modul.Slug, Id = id, ÄrBrev = ärBrev, Skäl = skäl }, ct)).Error
        : null;

    /// <summary>Each attempt that failed, latest first; an error that comes again is written out once.</summary>
    protected void Skriv(IReadOnlyList<MisslyckatFörsök> misslyckade)
    {
        foreach (var (plats, fel) in misslyckade.Index())
        {
            var samma = plats > 0 && fel.Text == misslyckade[plats - 1].Text;
            terminal.Skriv($"Försök {fel.Försök}, {Driftformat.Ögonblick(fel.När)}:{(samma ? " samma fel." : "\n" + fel.Text)}");
        }
    }

    /// <summary>Says why not.</summary>
    protected int Nekas(Error fel) =>
        terminal.Fel(1, fel.Fields.Count > 0 ? string.Join('\n', fel.Fields.Select(f => f.Message)) : fel.Message);

    private string? Tolka(IReadOnlyList<string> ord)
    {
        for (var i = 0; i < ord.Count; i++)
        {
            if (!ord[i].StartsWith("--", StringComparison.Ordinal))
            {
                _ord.Add(_ord.Count == 0 ? Kommandorad.Utan(ord[i]) : ord[i]);
                continue;
            }

            var namn = Kommandorad.Utan(ord[i][2..]);
            if (namn == "alla")
                Alla = true;
            else if (namn is "urls" || namn.Contains(':') || namn.Contains('='))
                i += namn.Contains('=') ? 0 : 1;
            else if (namn is not ("modul" or "lage" or "text" or Visa) && !EgnaVal.Contains(namn))
                return $"Valet {ord[i]} finns inte.\n\n{Hjälp}";
            else if (++i == ord.Count)
                return $"Skriv något efter {ord[i - 1]}.";
            else
                _valda[namn] = ord[i];
        }

        if (Val(Visa) is not null && _ord is not ["visa", ..])
            return $"Personuppgifter visas bara för ett id i taget, med {Namn} visa.";
        if (Val("lage") is { } läge && LägetsPlats(läge) < 0)
            return $"Läget {läge} finns inte. Välj {string.Join(", ", Lägen.SkipLast(1).Select(l => l.Ord))} eller {Lägen[^1].Ord}.";
        if (Val("modul") is { } modul && katalog.Find(modul) is null)
            return $"Ingen modul heter {modul}. Modulerna är {string.Join(", ", katalog.Modules.Select(m => m.Slug))}.";
        return null;
    }

    private int LägetsPlats(string ord) => Lägen.ToList().FindIndex(l => Kommandorad.Utan(l.Ord) == Kommandorad.Utan(ord));
}
