using Kultur.Domain;
using MediatR;

namespace Kultur.Modularity.Drift;

/// <summary>How it goes for a subscriber, in one word; who needs a person first.</summary>
public enum Prenumerantläge
{
    /// <summary>What it should hear has waited long, and nothing that is stuck explains it.</summary>
    StårStill,

    /// <summary>Something waits for a person, dead or parked.</summary>
    HarFastnat,

    /// <summary>What it should hear has waited for minutes.</summary>
    Sen,

    /// <summary>A person has paused it.</summary>
    Pausad,

    /// <summary>It keeps up.</summary>
    Hör,
}

/// <summary>Who in a module hears what, and how they keep up; those who need a person first.</summary>
/// <param name="Modul">The module that hears.</param>
/// <param name="Läge">Only those in this state; null for all.</param>
/// <param name="Text">Part of the subscriber's or the event's name; null for any.</param>
/// <param name="Sida">From 1.</param>
[UseCase(Driftbehörigheter.Läsa)]
public sealed record VisaPrenumeranter(string Modul, Prenumerantläge? Läge = null, string? Text = null, int Sida = 1)
    : IQuery<Prenumerantlista>, IModuleRequest;

/// <summary>A module's subscribers.</summary>
/// <param name="Rader">The page.</param>
/// <param name="Alla">How many there are, all pages and states counted.</param>
/// <param name="Antal">How many are in each state, all pages counted.</param>
public sealed record Prenumerantlista(Sidad<Prenumerantrad> Rader, int Alla, IReadOnlyDictionary<Prenumerantläge, int> Antal);

/// <summary>A subscriber in the list.</summary>
/// <param name="Namn">Its name.</param>
/// <param name="Händelse">The event it hears, name and version; null where this version of the host does not know the subscriber.</param>
/// <param name="Läge">How it goes.</param>
/// <param name="Väntar">Deliveries to come.</param>
/// <param name="Döda">Deliveries that have failed for the last time.</param>
/// <param name="Parkerade">Deliveries that this version does not know what to do with.</param>
/// <param name="Efter">How long ago the oldest event that it has still to hear was told; null when none waits.</param>
/// <param name="PerMinut">How many events it has heard a minute, of late, at all hosts.</param>
/// <param name="Medeltid">How long it has taken of late, per event, at this host; null when it has heard nothing since the start.</param>
/// <param name="Paus">Who paused it, when and why; null when it is not paused.</param>
/// <param name="Öppna">What it has still to hear, by who told it.</param>
public sealed record Prenumerantrad(
    string Namn, string? Händelse, Prenumerantläge Läge, int Väntar, int Döda, int Parkerade, TimeSpan? Efter, double PerMinut,
    TimeSpan? Medeltid, Prenumerantpaus? Paus, IReadOnlyList<Öppet> Öppna)
{
    /// <summary>Whether it is in the state; something may have stuck for one that is paused or stands still too.</summary>
    internal bool Är(Prenumerantläge läge) => Läge == läge || (läge == Prenumerantläge.HarFastnat && Döda + Parkerade > 0);
}

/// <summary>What a subscriber has still to hear from one module.</summary>
/// <param name="Modul">The slug of the module that told it.</param>
/// <param name="Titel">That module's name on screen.</param>
/// <param name="Väntar">Deliveries to come.</param>
/// <param name="Döda">Deliveries that have failed for the last time.</param>
/// <param name="Parkerade">Deliveries that this version does not know what to do with.</param>
public sealed record Öppet(string Modul, string Titel, int Väntar, int Döda, int Parkerade);

/// <summary>Why a subscriber hears nothing.</summary>
/// <param name="Sedan">Since when, UTC.</param>
/// <param name="Av">Who paused it.</param>
/// <param name="Orsak">Why.</param>
public sealed record Prenumerantpaus(DateTimeOffset Sedan, string Av, string Orsak);

internal sealed class VisaPrenumeranterHandler(ModuleCatalog catalog, Prenumerantläsning läsning)
    : IRequestHandler<VisaPrenumeranter, Result<Prenumerantlista>>
{
    private const int Sidstorlek = 50;

    public async Task<Result<Prenumerantlista>> Handle(VisaPrenumeranter request, CancellationToken ct)
    {
        if (catalog.Find(request.Modul) is not { } module)
            return Error.NotFound("Modulen finns inte.");
        var sökt = request.Text.EllerInget();
        var funna = (await läsning.AllaAsync(module, ct))
            .Where(r => sökt is null || r.Namn.Contains(sökt, StringComparison.OrdinalIgnoreCase) || r.Händelse?.Contains(sökt, StringComparison.OrdinalIgnoreCase) == true)
            .ToList();
        var valda = funna.Where(r => request.Läge is not { } läge || r.Är(läge))
            .OrderBy(r => r.Läge).ThenBy(r => r.Namn, StringComparer.Ordinal).ToList();
        var sida = Math.Clamp(request.Sida, 1, Math.Max(1, (valda.Count + Sidstorlek - 1) / Sidstorlek));
        return new Prenumerantlista(
            new Sidad<Prenumerantrad>([.. valda.Skip((sida - 1) * Sidstorlek).Take(Sidstorlek)], valda.Count, sida, Sidstorlek),
            funna.Count,
            Enum.GetValues<Prenumerantläge>().Select(läge => (läge, Antal: funna.Count(r => r.Är(läge)))).Where(l => l.Antal > 0).ToDictionary());
    }
}
