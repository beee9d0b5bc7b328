using Kultur.Domain;
using Kultur.KulturlivFörAlla.Bokningarna;
using Kultur.KulturlivFörAlla.Data;
using Microsoft.EntityFrameworkCore;

namespace Kultur.KulturlivFörAlla.Arrangörsstöd;

/// <summary>Moves a booking's money in the accounts, in the unit of work of the step that it follows from.</summary>
internal sealed class Stödkassa(KulturlivFörAllaDbContext db, TimeProvider klocka)
{
    /// <summary>The rates that apply on a day; those published by Kulturkatalogen Väst where none are entered.</summary>
    public async Task<Satser> SatserAsync(DateOnly dag, CancellationToken ct) =>
        (await db.Stödregler.AsNoTracking().Where(r => r.GällerFrån <= dag).OrderByDescending(r => r.GällerFrån).FirstOrDefaultAsync(ct))?.Satser
        ?? new Satser();

    public Task<Stödkonto?> KontoAsync(int år, Pott pott, string kommunkod, CancellationToken ct) =>
        db.Stödkonton.SingleOrDefaultAsync(
            k => k.År == år && k.Pott == pott && k.Kommunkod == (pott == Pott.Omkostnad ? Stödkonto.Regionen : kommunkod), ct);

    /// <summary>Both sums or neither.</summary>
    public async Task<Result> ReserveraAsync(Bokning bokning, decimal subvention, decimal omkostnad, CancellationToken ct)
    {
        (Pott Pott, decimal Belopp, string Fält)[] poster =
        [
            (Pott.Subvention, subvention, nameof(GodkännBokning.Subvention)), (Pott.Omkostnad, omkostnad, nameof(GodkännBokning.Omkostnad)),
        ];
        var konton = new List<(Stödkonto Konto, decimal Belopp)>();
        foreach (var post in poster.Where(p => p.Belopp > 0))
        {
            if (await KontoAsync(bokning.Speldag.Year, post.Pott, bokning.Kommunkod, ct) is not { } konto)
                return Error.Invalid(post.Fält, $"Stödet för {bokning.Speldag.Year} är inte fördelat än.");
            if (konto.KanReservera(bokning.Id, post.Belopp).Error is { } fel)
                return Error.Invalid(post.Fält, fel.Message);
            konton.Add((konto, post.Belopp));
        }

        foreach (var (konto, belopp) in konton)
            konto.Reservera(bokning.Id, belopp, Text(bokning), klocka.GetUtcNow());
        return Result.Success;
    }

    public async Task ÅterförAsync(Bokning bokning, string varför, CancellationToken ct)
    {
        foreach (var konto in await KontonAsync(bokning, ct))
            konto.Återför(bokning.Id, $"{Text(bokning)}: {varför}", klocka.GetUtcNow());
    }

    /// <summary>Settles what is reserved at what it came to.</summary>
    /// <returns>What the booking gets from each pot.</returns>
    public async Task<(decimal Subvention, decimal Omkostnad)> AvräknaAsync(Bokning bokning, Stödberäkning beräkning, CancellationToken ct)
    {
        decimal subvention = 0, omkostnad = 0;
        foreach (var konto in await KontonAsync(bokning, ct))
        {
            if (konto.Pott == Pott.Subvention)
                subvention = konto.Avräkna(bokning.Id, beräkning.Subvention, Text(bokning), klocka.GetUtcNow());
            else
                omkostnad = konto.Avräkna(bokning.Id, beräkning.Omkostnad, Text(bokning), klocka.GetUtcNow());
        }

        return (subvention, omkostnad);
    }

    public async Task<decimal> BetalaUtAsync(Bokning bokning, CancellationToken ct)
    {
        var belopp = 0m;
        foreach (var konto in await KontonAsync(bokning, ct))
            belopp += konto.BetalaUt(bokning.Id, Text(bokning), klocka.GetUtcNow());
        return belopp;
    }

    private Task<List<Stödkonto>> KontonAsync(Bokning bokning, CancellationToken ct)
    {
        BokningId? id = bokning.Id;
        return db.Stödkonton.Where(k => k.Rader.Any(r => r.BokningId == id)).ToListAsync(ct);
    }

    private static string Text(Bokning bokning) => $"{bokning.Nummer} {bokning.Titel}, {bokning.Skola}";
}
