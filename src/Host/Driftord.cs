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
    /// <summary>The choice to see what is said of people, for a reason.</summary>
    protected const string Visa = "visa-personuppgifter";

    /// <summary>The choice of everything; alone, without a value.</summary>
    protected const string ValetAlla = "alla";

    private readonly Dictionary<string, string> _valda = [];
    private readonly List<string> _ord = [];

    /// <summary>The word that leads here.</summary>
    protected abstract string Namn { get; }

    /// <summary>All that can be said after it.</summary>
    protected abstract string Hjälp { get; }

    /// <summary>What can follow <c>--läge</c>; the first where nothing does.</summary>
    protected abstract IReadOnlyList<(string Ord, TLäge Läge)> Lägen { get; }

    /// <summary>What can be chosen after each word, by <c>--namn värde</c> or <c>--namn=värde</c>, without å, ä and ö.</summary>
    protected abstract IReadOnlyDictionary<string, IReadOnlyList<string>> Valen { get; }

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
        return await GörAsync(_ord) ?? _ord switch
        {
            [] => terminal.Svara(Hjälp),
            [var ensamt] when Valen.ContainsKey(ensamt) => terminal.Fel(2, $"Säg vad, efter {Namn} {ensamt}.\n\n{Hjälp}"),
            _ => terminal.Fel(2, $"”{Namn} {string.Join(' ', ord)}” känns inte igen.\n\n{Hjälp}"),
        };
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
        if (!ÄrId(id, out var sökt))
            return InteId(id);
        foreach (var modul in Moduler)
        {
            if (await sender.Send(fråga(modul, sökt), ct) is { IsSuccess: true, Value: { } kort })
                return await gör(modul, kort);
        }

        return terminal.Fel(1, $"{ingen} har id {id}.");
    }

    /// <summary>Does the same with each, goes on past what is refused, and lets the hosts know of the modules where something came of it.</summary>
    /// <param name="id">All are read before anything is done.</param>
    /// <param name="gör">Does it, and names the module where something came of it.</param>
    protected async Task<int?> MedFleraAsync(IReadOnlyList<string> id, Func<string, Action<IModule>, Task<int?>> gör)
    {
        if (id.FirstOrDefault(ett => !ÄrId(ett, out _)) is { } inget)
            return InteId(inget);
        var (kod, berörda) = (0, new HashSet<string>());
        try
        {
            foreach (var ett in id)
                kod = Math.Max(kod, await gör(ett, modul => berörda.Add(modul.Slug)) ?? 0);
        }
        finally
        {
            await SägTillAsync(berörda);
        }

        return kod;
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

    /// <summary>
    /// Does the same in every module and says to how many rows in all. Goes on past a module that refuses; what is wrong with the
    /// words themselves is refused before anything is done.
    /// </summary>
    protected async Task<int> MedAllaAsync(Func<IModule, ICommand<int>> kommando, Func<int, string> antal)
    {
        var (kod, totalt, berörda) = (0, 0, new HashSet<string>());
        try
        {
            foreach (var modul in Moduler)
            {
                var svar = await sender.Send(kommando(modul), ct);
                if (svar.Error is { Fields.Count: > 0 } fel)
                    return Nekas(fel);
                if (svar.Error is { } nekad)
                    kod = terminal.Fel(1, $"{modul.Title}: {nekad.Message}");
                else if (svar.Value > 0 && berörda.Add(modul.Slug))
                    totalt += svar.Value;
            }
        }
        finally
        {
            await SägTillAsync(berörda);
        }

        terminal.Skriv(antal(totalt));
        return kod;
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

    private static bool ÄrId(string text, out Guid id) => Guid.TryParse(text, CultureInfo.InvariantCulture, out id);

    private int InteId(string text) => terminal.Fel(2, $"{text} är inget id. Ett id står först på varje rad i {Namn} lista.");

    private string? Tolka(IReadOnlyList<string> ord)
    {
        var sagda = new Dictionary<string, string>();
        for (var i = 0; i < ord.Count; i++)
        {
            if (!ord[i].StartsWith("--", StringComparison.Ordinal))
            {
                _ord.Add(_ord.Count == 0 ? Kommandorad.Utan(ord[i]) : ord[i]);
                continue;
            }

            string[] delar = ord[i].Split('=', 2);
            var (namn, skrivet) = (Kommandorad.Utan(delar[0][2..]), delar.ElementAtOrDefault(1));
            if (Kommandorad.ÄrInställning(namn))
            {
                i += skrivet is null ? 1 : 0;
                continue;
            }

            if (!Valen.Values.Any(val => val.Contains(namn)) || (namn == ValetAlla && skrivet is not null))
                return $"Valet {ord[i]} finns inte.\n\n{Hjälp}";
            if (!sagda.TryAdd(namn, delar[0]))
                return $"Säg {delar[0]} bara en gång.";
            if (namn == ValetAlla)
                Alla = true;
            else if (skrivet is { Length: > 0 } || (skrivet is null && ord.ElementAtOrDefault(i + 1) is { Length: > 0 } nästa && !nästa.StartsWith("--", StringComparison.Ordinal)))
                _valda[namn] = skrivet ?? ord[++i];
            else
                return $"Skriv något efter {delar[0]}.";
        }

        if (Val(Visa) is not null && _ord is not ["visa", ..])
            return $"Personuppgifter visas bara för ett id i taget, med {Namn} visa.";
        if (_ord is [var verb, ..] && Valen.TryGetValue(verb, out var möjliga) && sagda.FirstOrDefault(val => !möjliga.Contains(val.Key)) is { Value: { } omöjligt })
            return $"{Namn} {verb} har inget val {omöjligt}.\n\n{Hjälp}";
        if (Val("lage") is { } läge && LägetsPlats(läge) < 0)
            return $"Läget {läge} finns inte. Välj {string.Join(", ", Lägen.SkipLast(1).Select(l => l.Ord))} eller {Lägen[^1].Ord}.";
        if (Val("modul") is { } modul && katalog.Find(modul) is null)
            return $"Ingen modul heter {modul}. Modulerna är {string.Join(", ", katalog.Modules.Select(m => m.Slug))}.";
        return null;
    }

    private int LägetsPlats(string ord) => Lägen.ToList().FindIndex(l => Kommandorad.Utan(l.Ord) == Kommandorad.Utan(ord));
}
