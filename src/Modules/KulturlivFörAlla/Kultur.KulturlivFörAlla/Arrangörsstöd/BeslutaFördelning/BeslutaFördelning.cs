using FluentValidation;
using Kultur.Domain;
using Kultur.KulturlivFörAlla.Data;
using Kultur.Modularity;
using Kultur.Web;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.KulturlivFörAlla.Arrangörsstöd;

/// <summary>Shares a year's frame among the 49 and opens their accounts, and the region's expenses pool beside them.</summary>
[UseCase(Behörigheter.SkrivaStöd)]
internal sealed record BeslutaFördelning : ICommand<FördelningId>
{
    public Inmatat<int> År { get; set; }

    public Inmatat<int> Barnår { get; set; }

    public Inmatat<decimal> Ram { get; set; }

    public Inmatat<decimal> Omkostnadsram { get; set; }
}

internal sealed class BeslutaFördelningValidator : AbstractValidator<BeslutaFördelning>
{
    public BeslutaFördelningValidator()
    {
        RuleFor(f => f.År).ÄrMellan(2020, 2100, "Skriv året med fyra siffror.");
        RuleFor(f => f.Barnår).ÄrMellan(2000, 2100, "Välj vilket års barn som räknas.");
        RuleFor(f => f.Ram).Must(r => r.Värde is > 0 and <= 1_000_000_000 && decimal.IsInteger(r.Värde.Value)).WithMessage("Skriv ramen i hela kronor.");
        RuleFor(f => f.Omkostnadsram).Must(r => !r.ÄrTomt).WithMessage("Skriv ramen för omkostnadsstödet, 0 för inget.").ÄrKronor(1_000_000_000);
    }
}

internal sealed class BeslutaFördelningHandler(KulturlivFörAllaDbContext db, TimeProvider klocka)
    : IRequestHandler<BeslutaFördelning, Result<FördelningId>>
{
    public async Task<Result<FördelningId>> Handle(BeslutaFördelning command, CancellationToken ct)
    {
        var (år, barnår, nu) = (command.År.Värde!.Value, command.Barnår.Värde!.Value, klocka.GetUtcNow());
        if (await db.Fördelningar.AnyAsync(f => f.År == år, ct))
            return Error.Invalid(nameof(command.År), $"Ramen för {år} är redan fördelad. Flytta pengar mellan kommuner med en omfördelning.");

        var barn = await db.Barnuppgifter.Where(b => b.År == barnår && b.Barn != null).ToDictionaryAsync(b => b.Kommunkod, b => b.Barn!.Value, ct);
        var beslutad = Fördelning.Besluta(år, command.Ram.Värde!.Value, barnår, barn, nu);
        if (beslutad.Error is { } fel)
            return fel;

        var fördelning = beslutad.Value;
        db.Fördelningar.Add(fördelning);
        foreach (var konto in Kontoplan.Öppna(fördelning, command.Omkostnadsram.Värde!.Value, nu))
            db.Stödkonton.Add(konto);
        return fördelning.Id;
    }
}

internal static class Kontoplan
{
    /// <summary>An account for each municipality with its part of the frame, and one for the region's expenses pool.</summary>
    public static IEnumerable<Stödkonto> Öppna(Fördelning fördelning, decimal omkostnadsram, DateTimeOffset nu)
    {
        foreach (var post in fördelning.Poster)
        {
            var konto = Stödkonto.Öppna(fördelning.År, Pott.Subvention, post.Kommunkod);
            konto.Tilldela(post.Belopp, $"Del av ramen för {fördelning.År}, {Format.Antal(post.Barn, "barn", "barn")}", nu);
            yield return konto;
        }

        var region = Stödkonto.Öppna(fördelning.År, Pott.Omkostnad, Stödkonto.Regionen);
        region.Tilldela(omkostnadsram, $"Omkostnadsstödets ram {fördelning.År}", nu);
        yield return region;
    }
}
