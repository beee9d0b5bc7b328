using System.Globalization;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Samhällsutveckling.Data;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Samhällsutveckling.Kommunuppgifter;

/// <summary>The population on 31 December 2024 of the municipalities for which it is known, from <c>folkmangd_2024.csv</c>.</summary>
internal sealed class KommunuppgifterReferenceData(SamhällsutvecklingDbContext db, UnitOfWork unitOfWork) : IReferenceData
{
    public const int År = 2024;
    public const string Källa = "Folkmängd 31 december 2024, SCB";

    public async Task LoadAsync(CancellationToken ct)
    {
        var kända = await db.Kommunuppgifter.Where(u => u.År == År && u.Folkmängd != null).Select(u => u.Kommunkod).ToListAsync(ct);
        var saknade = Läs().ExceptBy(kända, rad => rad.Kommunkod).ToList();
        if (saknade.Count > 0)
            await unitOfWork.RunAsync(db, IReferenceData.UseCase, () => AngeAsync(saknade, ct), null, ct);
    }

    private async Task<Result> AngeAsync(IReadOnlyList<(string Kommunkod, int Folkmängd)> saknade, CancellationToken ct)
    {
        var finns = await db.Kommunuppgifter.Where(u => u.År == År).ToDictionaryAsync(u => u.Kommunkod, ct);
        foreach (var (kod, folkmängd) in saknade)
        {
            if (!finns.TryGetValue(kod, out var uppgift))
                db.Kommunuppgifter.Add(uppgift = Kommunuppgift.För(kod, År));
            if (uppgift.Folkmängd is null)
                uppgift.Ange(folkmängd, barn3Till19: null, Källa);
        }

        return Result.Success;
    }

    private static IEnumerable<(string Kommunkod, int Folkmängd)> Läs()
    {
        using var reader = new StreamReader(typeof(KommunuppgifterReferenceData).Assembly.GetManifestResourceStream("folkmangd_2024.csv")!);
        reader.ReadLine();
        while (reader.ReadLine()?.Split(',') is [var kod, var folkmängd])
            yield return (kod, int.Parse(folkmängd, CultureInfo.InvariantCulture));
    }
}
