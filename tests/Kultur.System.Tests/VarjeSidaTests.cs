using System.Net;
using System.Text.RegularExpressions;
using Kultur.Modularity;
using Kultur.Testing;

namespace Kultur.System.Tests;

/// <summary>
/// Walks along every link that a role meets, a few pages of each kind: what one database answers at once the other may answer
/// while something else is asked.
/// </summary>
[EnbartPostgres("the browser's walk does so on SQLite")]
public sealed partial class VarjeSidaTests
{
    private const int MestAvEttSlag = 2;
    private const int MinstAvSidor = 6;

    [Fact]
    public async Task Is_answered()
    {
        await using var app = await KulturApp.StartAsync();
        foreach (var roll in Role.All)
        {
            using var besökare = await Besökare.InloggadAsync(app.Address, roll.Title);
            (await GåAsync(besökare, roll)).ShouldBeGreaterThan(MinstAvSidor, roll.Title);
        }
    }

    private static async Task<int> GåAsync(Besökare besökare, Role roll)
    {
        var slag = new Dictionary<string, int>();
        var sedda = new HashSet<string>();
        var kö = new Queue<string>();
        Köa("/");
        while (kö.TryDequeue(out var adress))
        {
            await besökare.GåTillAsync(adress);
            besökare.Status.ShouldBe(HttpStatusCode.OK, $"{roll.Title}: {adress}");
            foreach (var länk in besökare.Sida.QuerySelectorAll("a[href]"))
                Köa(länk.GetAttribute("href")!);
        }

        return slag.Count;

        void Köa(string länk)
        {
            var adress = länk.Split('#')[0];
            if (!adress.StartsWith('/') || adress.Count(c => c == '=') > 1 || !sedda.Add(adress))
                return;
            var sort = Identitet().Replace(adress.Split('=')[0], "/*");
            slag[sort] = slag.GetValueOrDefault(sort) + 1;
            if (slag[sort] <= MestAvEttSlag)
                kö.Enqueue(adress);
        }
    }

    /// <summary>Ids and numbers tell pages of one kind apart.</summary>
    [GeneratedRegex("/([0-9a-f]{8}-[0-9a-f-]{27}|[0-9]+)(?=/|$)")]
    private static partial Regex Identitet();
}
