using FluentValidation;
using Kultur.Domain;
using Kultur.KulturlivFörAlla.Bokningarna;
using Kultur.KulturlivFörAlla.Data;
using Kultur.Modularity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.KulturlivFörAlla.Arrangörsstöd;

/// <summary>Pays what is settled for a municipality's bookings of a year. Those whose demands are not met wait.</summary>
[UseCase(Behörigheter.SkrivaStöd)]
internal sealed record BetalaUtStöd : ICommand
{
    public string Kommunkod { get; set; } = "";

    public int År { get; set; }
}

internal sealed class BetalaUtStödValidator : AbstractValidator<BetalaUtStöd>
{
    public BetalaUtStödValidator() => RuleFor(b => b.Kommunkod).ÄrKommun();
}

internal sealed class BetalaUtStödHandler(KulturlivFörAllaDbContext db, Stödkassa kassa, TimeProvider klocka) : IRequestHandler<BetalaUtStöd, Result>
{
    public async Task<Result> Handle(BetalaUtStöd command, CancellationToken ct)
    {
        var villkor = await db.Kommunvillkor.SingleOrDefaultAsync(v => v.Kommunkod == command.Kommunkod, ct);
        var bokningar = await db.Bokningar.AttBetala(command.Kommunkod, command.År).ToListAsync(ct);
        var betalbara = bokningar.Where(b => Utbetalningar.Hinder(b, villkor).Count == 0).ToList();
        if (betalbara.Count == 0)
            return Error.Invalid("Inget kan betalas ut: villkoren är inte uppfyllda för någon avräknad bokning.");

        foreach (var bokning in betalbara)
            bokning.NoteraUtbetald(await kassa.BetalaUtAsync(bokning, ct), klocka.GetUtcNow());
        return Result.Success;
    }
}

/// <summary>What would be paid now, and what waits and why.</summary>
[UseCase(Behörigheter.SkrivaStöd)]
internal sealed record VisaUtbetalning(string Kommunkod, int År) : IQuery<IReadOnlyList<Utbetalningsrad>>;

internal sealed record Utbetalningsrad(Guid Id, Bokningsnummer Nummer, string Titel, string Skola, DateOnly Speldag, decimal Belopp, IReadOnlyList<string> Hinder);

internal sealed class VisaUtbetalningHandler(KulturlivFörAllaDbContext db) : IRequestHandler<VisaUtbetalning, Result<IReadOnlyList<Utbetalningsrad>>>
{
    public async Task<Result<IReadOnlyList<Utbetalningsrad>>> Handle(VisaUtbetalning query, CancellationToken ct)
    {
        if (!Kommuner.Finns(query.Kommunkod))
            return Error.NotFound("Kommunen finns inte.");
        var villkor = await db.Kommunvillkor.AsNoTracking().SingleOrDefaultAsync(v => v.Kommunkod == query.Kommunkod, ct);
        var bokningar = await db.Bokningar.AsNoTracking().AttBetala(query.Kommunkod, query.År).OrderBy(b => b.Speldag).ToListAsync(ct);
        return bokningar.Select(b => new Utbetalningsrad(
            b.Id.Value, b.Nummer, b.Titel, b.Skola, b.Speldag, b.Subvention + b.Omkostnad, Utbetalningar.Hinder(b, villkor))).ToList();
    }
}

internal static class Utbetalningar
{
    /// <summary>Settled bookings that have not been paid; a late withdrawal's fee is settled too.</summary>
    public static IQueryable<Bokning> AttBetala(this IQueryable<Bokning> bokningar, string kommunkod, int år) => bokningar.Where(b =>
        b.Kommunkod == kommunkod && b.Speldag.Year == år && b.Utbetald == null && b.Subvention + b.Omkostnad > 0
        && (b.Tillstånd == Bokningstillstånd.Avräknad || b.Tillstånd == Bokningstillstånd.Avbokad));

    /// <summary>The demands that keep the booking from being paid.</summary>
    public static IReadOnlyList<string> Hinder(Bokning b, Kommunvillkor? villkor) =>
    [
        .. Kommunvillkor.Pröva(villkor, b.Speldag, b.Subvention, b.Gage + b.Filmhyra - b.Subvention).Where(v => !v.Uppfyllt).Select(v => v.Text),
    ];
}
