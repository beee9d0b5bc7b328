using Kultur.Modularity;
using Kultur.Modularity.Drift;
using Kultur.Modularity.Mail;

namespace Kultur.Host;

/// <summary>What the host does besides serving, by the words it is started with.</summary>
internal sealed class Kommandorad(IServiceProvider tjänster, Terminal terminal, CancellationToken ct)
{
    private const string Hjälp = """
        Kultur startas utan ord för att ta emot besökare, eller med något av dessa:

          databas förbered            Skapar PostgreSQL-databasen och varje moduls schema och roll. Kan köras om.
                                      Lagring:Postgres säger var, Lagring:Admin vem som får skapa dem.
          databas migrera [modul]     För tabellerna till den här versionen: alla moduler, eller den som nämns.
          driftläge                   Visar hur det står till med leveransen i alla moduler.
          händelser …                 Visar och rättar leveransen mellan modulerna; händelser ensamt berättar hur.
          prenumeranter …             Visar vem som hör vad och hur de hinner med, pausar och återupptar dem; prenumeranter
                                      ensamt berättar hur.
          brev …                      Visar modulernas brev och skickar om dem; brev ensamt berättar hur.
          hjälp                       Visar det här.

        Inställningar ges som miljövariabler (Lagring__Postgres) eller efter orden (--Lagring:Postgres=…).
        Orden får skrivas utan å, ä och ö. Svarskoder: 0 det gick bra, 1 det gick inte, 2 orden känns inte igen.
        """;

    /// <summary>Whether the process was started to do something else than serve: then it says what comes of that, and nothing more.</summary>
    public static bool HarOrd(string[] args) => Ord(args).Count > 0;

    /// <summary>Does what the process was started to do and answers with the exit code; null where that was to serve, and it can.</summary>
    public static async Task<int?> KörAsync(WebApplication app, string[] args)
    {
        if (!HarOrd(args))
            return await new Kommandorad(app.Services, Terminal.Processens, CancellationToken.None).PrövaAsync();
        using var avbrott = new CancellationTokenSource();
        Console.CancelKeyPress += (_, tryckt) =>
        {
            tryckt.Cancel = true;
            avbrott.Cancel();
        };
        return await new Kommandorad(app.Services, Terminal.Processens, avbrott.Token).KörAsync(args);
    }

    /// <summary>Does what the words say and answers with the exit code.</summary>
    public async Task<int> KörAsync(IReadOnlyList<string> args)
    {
        try
        {
            return Ord(args) switch
            {
                ["databas", ..] when args.FirstOrDefault(ÄrVal) is { } val => terminal.Fel(2, $"Valet {val} finns inte.\n\n{Hjälp}"),
                ["databas", "forbered"] => await FörberedAsync(),
                ["databas", "migrera"] => await MigreraAsync(Katalog.Modules),
                ["databas", "migrera", var modul] => await MigreraEnAsync(modul),
                ["driftlage", ..] => await KörAsync<Driftlägesord, object?>(args),
                ["handelser", ..] => await KörAsync<Händelseord, Händelseurval>(args),
                ["prenumeranter", ..] => await KörAsync<Prenumerantord, Prenumerantläge?>(args),
                ["brev", ..] => await KörAsync<Brevord, MailState?>(args),
                ["hjalp" or "--help" or "-h"] => terminal.Svara(Hjälp),
                _ => terminal.Fel(2, $"”{string.Join(' ', args)}” känns inte igen.\n\n{Hjälp}"),
            };
        }
        catch (DatabaseOperationException fel)
        {
            return terminal.Fel(1, fel.Message);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            return terminal.Fel(1, "Avbrutet.");
        }
    }

    /// <summary>Null where the host can serve; else it says what is to be put right.</summary>
    private async Task<int?> PrövaAsync()
    {
        try
        {
            await Databas.DemandPreparedAsync(ct);
            return null;
        }
        catch (DatabaseOperationException fel)
        {
            return terminal.Fel(1, fel.Message);
        }
    }

    private ModuleCatalog Katalog => tjänster.GetRequiredService<ModuleCatalog>();

    private DatabaseOperations Databas => tjänster.GetRequiredService<DatabaseOperations>();

    private static IReadOnlyList<string> Ord(IEnumerable<string> args) =>
        [.. args.TakeWhile(a => a is "--help" or "-h" || !a.StartsWith('-')).Select(Utan)];

    private async Task<int> FörberedAsync()
    {
        if (!Databas.NeedsPreparation)
            return terminal.Svara("Inget att förbereda: Lagring:Postgres är inte satt, och SQLite-filer skapas vid start.");
        await Databas.PrepareAsync(ct);
        return terminal.Svara("Databasen är förberedd: varje modul har sitt schema och sin roll.");
    }

    private async Task<int> MigreraEnAsync(string modul) =>
        Katalog.Modules.FirstOrDefault(m => m.Slug == modul || Utan(m.Name) == modul) is { } vald
            ? await MigreraAsync([vald])
            : terminal.Fel(2, $"Ingen modul heter {modul}. Modulerna är {string.Join(", ", Katalog.Modules.Select(m => m.Slug))}.");

    private async Task<int> MigreraAsync(IEnumerable<IModule> moduler)
    {
        foreach (var modul in moduler)
        {
            var gjorda = await Databas.MigrateAsync(modul, ct);
            terminal.Skriv(gjorda.Count == 0 ? $"{modul.Title}: redan i den här versionen." : $"{modul.Title}: {string.Join(", ", gjorda)}.");
        }

        return 0;
    }

    private async Task<int> KörAsync<TOrd, TLäge>(IReadOnlyList<string> args)
        where TOrd : Driftord<TLäge>
    {
        await using var scope = tjänster.CreateAsyncScope();
        var ord = ActivatorUtilities.CreateInstance<TOrd>(scope.ServiceProvider, terminal, ct);
        return await Databas.RunAsync(() => ord.KörAsync([.. args.Skip(1)]));
    }

    private static bool ÄrVal(string ord) => ord.StartsWith("--", StringComparison.Ordinal) && ord != "--help" && !ÄrInställning(ord[2..].Split('=')[0]);

    /// <summary>Whether it is a setting, which ASP.NET reads, and no choice of what is done.</summary>
    internal static bool ÄrInställning(string namn) => namn is "urls" or "environment" || namn.Contains(':');

    internal static string Utan(string ord) =>
        ord.ToLowerInvariant().Replace('å', 'a').Replace('ä', 'a').Replace('ö', 'o');
}
