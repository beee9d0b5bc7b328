using System.Globalization;
using System.Text;
using Kultur.Domain;
using Kultur.KulturlivFörAlla.Data;
using Kultur.Modularity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.KulturlivFörAlla.Arrangörsstöd;

/// <summary>A year's support per municipality as a file for spreadsheets; not for who works for one of them.</summary>
[UseCase(Behörigheter.LäsaStöd)]
internal sealed record HämtaStödfil(int År) : IQuery<Stödfil>;

internal sealed record Stödfil(string Filnamn, byte[] Innehåll);

internal sealed class HämtaStödfilHandler(KulturlivFörAllaDbContext db, CurrentUser användare) : IRequestHandler<HämtaStödfil, Result<Stödfil>>
{
    private static readonly CultureInfo _svenska = CultureInfo.GetCultureInfo("sv-SE");

    public async Task<Result<Stödfil>> Handle(HämtaStödfil query, CancellationToken ct)
    {
        if (användare.Kommunkod is not null)
            return Error.Forbidden("Du ser din egen kommuns stöd.");

        var saldon = await db.SaldonAsync(query.År, ct);
        var barn = await db.Bokningar.Where(b => b.Speldag.Year == query.År).SelectMany(b => b.BarnSomKom, (b, k) => new { b.Kommunkod, k.Antal })
            .GroupBy(b => b.Kommunkod).Select(g => new { g.Key, Antal = g.Sum(b => b.Antal) }).ToDictionaryAsync(g => g.Key, g => g.Antal, ct);

        var text = new StringBuilder("Kommunkod;Kommun;Kommunalförbund;Tilldelat;Omfördelat;Utbetalt;Beslutat;Kvar;Barn som nåtts\r\n");
        foreach (var kommun in Kommuner.Alla)
        {
            var saldo = saldon.GetValueOrDefault((Pott.Subvention, kommun.Kod), Saldo.Tomt);
            text.Append(_svenska, $"{kommun.Kod};{kommun.Namn};{kommun.Kommunalförbund.Namn};")
                .Append(_svenska, $"{saldo.Tilldelat:0.##};{saldo.Omfördelat:0.##};{saldo.Utbetalt:0.##};{saldo.Beslutat:0.##};{saldo.Kvar:0.##};")
                .Append(_svenska, $"{barn.GetValueOrDefault(kommun.Kod)}\r\n");
        }

        return new Stödfil($"arrangorsstod-{query.År}.csv", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())]);
    }
}
