using Kultur.Modularity;
using Kultur.Modularity.Drift;
using Kultur.Modularity.Mail;

namespace Kultur.Host;

/// <summary>What the host does besides serving, by the words it is started with.</summary>
internal static class Kommandorad
{
    private const string Hjälp = """
        Kultur startas utan ord för att ta emot besökare, eller med något av dessa:

          databas förbered            Skapar PostgreSQL-databasen och varje moduls schema och roll. Kan köras om.
                                      Lagring:Postgres säger var, Lagring:Admin vem som får skapa dem.
          databas migrera [modul]     För tabellerna till den här versionen: alla moduler, eller den som nämns.
          händelser …                 Visar och rättar leveransen mellan modulerna; händelser ensamt berättar hur.
          brev …                      Visar modulernas brev och skickar om dem; brev ensamt berättar hur.
          hjälp                       Visar det här.

        Inställningar ges som miljövariabler (Lagring__Postgres) eller efter orden (--Lagring:Postgres=…).
        Orden får skrivas utan å, ä och ö. Svarskoder: 0 det gick bra, 1 det gick inte, 2 orden känns inte igen.
        """;

    /// <summary>Does what the words say and answers with the exit code; null where there are none, and the host serves.</summary>
    public static async Task<int?> KörVerbAsync(this WebApplication app, string[] args)
    {
        string[] ord = [.. args.TakeWhile(a => a is "--help" or "-h" || !a.StartsWith('-')).Select(Utan)];
        if (ord.Length == 0)
            return null;
        using var avbrott = new CancellationTokenSource();
        Console.CancelKeyPress += (_, tryckt) =>
        {
            tryckt.Cancel = true;
            avbrott.Cancel();
        };
        try
        {
            return ord switch
            {
                ["databas", "forbered"] => await FörberedAsync(app, avbrott.Token),
                ["databas", "migrera"] => await MigreraAsync(app, app.Services.GetRequiredService<ModuleCatalog>().Modules, avbrott.Token),
                ["databas", "migrera", var modul] => await MigreraEnAsync(app, modul, avbrott.Token),
                ["handelser", ..] => await KörAsync<Händelseord, Händelseurval>(app, args[1..], avbrott.Token),
                ["brev", ..] => await KörAsync<Brevord, MailState?>(app, args[1..], avbrott.Token),
                ["hjalp" or "--help" or "-h"] => Svara(0, Hjälp),
                _ => Fel(2, $"”{string.Join(' ', args)}” känns inte igen.\n\n{Hjälp}"),
            };
        }
        catch (DatabaseOperationException fel)
        {
            return Fel(1, fel.Message);
        }
        catch (OperationCanceledException) when (avbrott.IsCancellationRequested)
        {
            return Fel(1, "Avbrutet.");
        }
    }

    private static async Task<int> FörberedAsync(WebApplication app, CancellationToken ct)
    {
        var databas = app.Services.GetRequiredService<DatabaseOperations>();
        if (!databas.NeedsPreparation)
            return Svara(0, "Inget att förbereda: Lagring:Postgres är inte satt, och SQLite-filer skapas vid start.");
        await databas.PrepareAsync(ct);
        return Svara(0, "Databasen är förberedd: varje modul har sitt schema och sin roll.");
    }

    private static Task<int> MigreraEnAsync(WebApplication app, string modul, CancellationToken ct)
    {
        var katalog = app.Services.GetRequiredService<ModuleCatalog>();
        return katalog.Modules.FirstOrDefault(m => m.Slug == modul || Utan(m.Name) == modul) is { } vald
            ? MigreraAsync(app, [vald], ct)
            : Task.FromResult(Fel(2, $"Ingen modul heter {modul}. Modulerna är {string.Join(", ", katalog.Modules.Select(m => m.Slug))}."));
    }

    private static async Task<int> MigreraAsync(WebApplication app, IEnumerable<IModule> moduler, CancellationToken ct)
    {
        foreach (var modul in moduler)
        {
            var gjorda = await app.Services.GetRequiredService<DatabaseOperations>().MigrateAsync(modul, ct);
            Console.WriteLine(gjorda.Count == 0 ? $"{modul.Title}: redan i den här versionen." : $"{modul.Title}: {string.Join(", ", gjorda)}.");
        }

        return 0;
    }

    private static async Task<int> KörAsync<TOrd, TLäge>(WebApplication app, string[] ord, CancellationToken ct)
        where TOrd : Driftord<TLäge>
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await ActivatorUtilities.CreateInstance<TOrd>(scope.ServiceProvider, ct).KörAsync(ord);
    }

    internal static int Svara(int kod, string text)
    {
        Console.WriteLine(text);
        return kod;
    }

    internal static int Fel(int kod, string text)
    {
        Console.Error.WriteLine(text);
        return kod;
    }

    internal static string Utan(string ord) =>
        ord.ToLowerInvariant().Replace('å', 'a').Replace('ä', 'a').Replace('ö', 'o');
}
