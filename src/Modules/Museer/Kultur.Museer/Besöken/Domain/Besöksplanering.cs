using System.Globalization;
using Kultur.Domain;
using Kultur.Museer.Huskalender;
using Kultur.Museer.Lokaler;
using Kultur.Museer.Pedagoger;
using Kultur.Museer.Skolprogrammen;

namespace Kultur.Museer.Besöken;

/// <summary>Where a visit can be, and with whom.</summary>
internal sealed record Placering(Lokal Lokal, IReadOnlyList<Pedagog> Pedagoger);

/// <summary>
/// Finds room and educators for a visit, the same ones every time: the smallest of the programme's rooms that is free and
/// holds the group, and those of its educators who have the least to do that day. Ties go by name, educators' by initials.
/// </summary>
/// <param name="Program">The programme.</param>
/// <param name="Lokaler">The museum's rooms.</param>
/// <param name="Pedagoger">The museum's educators.</param>
/// <param name="Öppettider">The museum's hours.</param>
/// <param name="Dag">The museum's calendar, day by day.</param>
internal sealed record Besöksplanering(
    Skolprogram Program, IReadOnlyList<Lokal> Lokaler, IReadOnlyList<Pedagog> Pedagoger, Öppettider Öppettider, Func<DateOnly, Husdag> Dag)
{
    private const int MestAlternativ = 5;
    private const int MinuterMellanFörslag = 30;

    /// <summary>How far from the day wanted other times are looked for.</summary>
    public const int DagarKring = 28;

    /// <summary>Where the visit can be at the time it wants, or why it cannot.</summary>
    public Result<Placering> Placera(Skolbesök besök) => Placera(besök, besök.Datum, besök.Start);

    /// <summary>
    /// Up to five other times when the visit could be received, earliest first: at most one a day, the one nearest the
    /// time of day wanted; days of the week wanted before others, near days before far; on working days unless the day
    /// wanted is none.
    /// </summary>
    public IReadOnlyList<DateTimeOffset> Alternativ(Skolbesök besök, DateOnly idag)
    {
        if (Program.HinderAlltid(besök.AntalBarn) is not null)
            return [];
        return
        [
            .. Enumerable.Range(-DagarKring, 2 * DagarKring + 1).Select(n => besök.Datum.AddDays(n))
                .Where(dag => dag > idag && (Arbetsdagar.Är(dag) || !Arbetsdagar.Är(besök.Datum)) && Program.Hinder(dag, besök.AntalBarn) is null)
                .OrderBy(dag => Vecka(dag) != Vecka(besök.Datum)).ThenBy(dag => Math.Abs(dag.DayNumber - besök.Datum.DayNumber)).ThenBy(dag => dag)
                .Select(dag => Förslag(besök, dag)).OfType<DateTimeOffset>()
                .Take(MestAlternativ).Order(),
        ];
    }

    /// <summary>What is to stand in the calendar for a visit.</summary>
    public Önskan Önskan(Skolbesök besök, Placering placering) => Önskan(besök, besök.Start, placering.Lokal, placering.Pedagoger);

    private DateTimeOffset? Förslag(Skolbesök besök, DateOnly dag)
    {
        if (Öppettider.För(dag) is not { } öppet)
            return null;
        var tider = Enumerable.Range(0, öppet.Minuter / MinuterMellanFörslag).Select(n => öppet.Från.AddMinutes(n * MinuterMellanFörslag))
            .Append(besök.Start)
            .Where(tid => (dag, tid) != (besök.Datum, besök.Start))
            .OrderBy(tid => Math.Abs((tid.ToTimeSpan() - besök.Start.ToTimeSpan()).TotalMinutes)).ThenBy(tid => tid);
        foreach (var tid in tider)
        {
            if (Placera(besök, dag, tid).IsSuccess)
                return SvenskTid.Ögonblick(dag, tid);
        }

        return null;
    }

    private Result<Placering> Placera(Skolbesök besök, DateOnly dag, TimeOnly start)
    {
        if (Program.Hinder(dag, besök.AntalBarn) is { } hinder)
            return Error.Invalid(hinder);
        var husdag = Dag(dag);
        var lokaler = Lokaler.Where(l => Program.Lokaler.Contains(l.Id.Value)).OrderBy(l => l.Platser).ThenBy(l => l.Namn, StringComparer.Ordinal).ToList();
        var lokalhinder = lokaler.Select(lokal => husdag.Hinder(Önskan(besök, start, lokal, []), Öppettider)).ToList();
        if (lokalhinder.IndexOf(null) is not (>= 0 and var fri))
            return Error.Invalid(lokalhinder.LastOrDefault() ?? $"{Program.Namn} har ingen lokal.");

        var lediga = Pedagoger
            .Where(p => Program.Pedagoger.Contains(p.Id.Value) && husdag.Hinder(Önskan(besök, start, lokaler[fri], [p]), Öppettider) is null)
            .OrderBy(p => husdag.Belastning(p.Id)).ThenBy(p => p.Initialer, StringComparer.Ordinal).ThenBy(p => p.Id.Value)
            .Take(Program.AntalPedagoger).ToList();
        if (lediga.Count < Program.AntalPedagoger)
        {
            var tid = Tidsspann.Efter(start, Program.Minuter ?? 0);
            return Error.Invalid(lediga.Count == 0
                ? $"Ingen museipedagog är ledig {tid}."
                : $"Programmet behöver {Program.AntalPedagoger} museipedagoger. {lediga.Count} är ledig {tid}.");
        }

        return new Placering(lokaler[fri], lediga);
    }

    private Önskan Önskan(Skolbesök besök, TimeOnly start, Lokal lokal, IReadOnlyList<Pedagog> pedagoger)
    {
        var tid = Tidsspann.Efter(start, Program.Minuter ?? 0);
        return new()
        {
            Slag = Postslag.Skolbesök,
            Rubrik = $"{besök.Program}, {besök.Skola}",
            Tid = tid,
            Upptagen = tid.Utvidga(Program.MinuterFöre, Program.MinuterEfter),
            Lokal = lokal,
            Antal = besök.AntalBarn + besök.AntalVuxna,
            Pedagoger = pedagoger,
            Ursprung = besök.Id.Value,
        };
    }

    private static (int År, int Vecka) Vecka(DateOnly dag) => (ISOWeek.GetYear(dag), ISOWeek.GetWeekOfYear(dag));
}
