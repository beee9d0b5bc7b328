namespace Kultur.Modularity.Agenda;

/// <summary>A module's part of what waits to be done, and of what takes place today; found in its assembly.</summary>
public interface IAgendaProvider
{
    /// <summary>The module's slug, for its mark beside the lines.</summary>
    string Modul { get; }

    /// <summary>What waits, most urgent first; only what the user may see, and some dozens at most.</summary>
    /// <param name="kommunkoder">
    /// Null for what waits for the user, on Min dag. SCB's four digits for what waits for anybody in those municipalities,
    /// on the card of one or of a förbund.
    /// </param>
    /// <param name="ct">Cancels the reading.</param>
    Task<IReadOnlyList<AttGöra>> AttGöraAsync(IReadOnlyCollection<string>? kommunkoder, CancellationToken ct);

    /// <summary>What takes place today and is the user's to know, in any order.</summary>
    Task<IReadOnlyList<Programpunkt>> IDagAsync(CancellationToken ct) => Task.FromResult<IReadOnlyList<Programpunkt>>([]);
}

/// <summary>Something that waits to be done.</summary>
/// <param name="Frist">The last day, Swedish time; null where there is none.</param>
/// <param name="Text">What to do: "Skicka yttrande: detaljplan Fjällbacka 136:21".</param>
/// <param name="Detalj">What tells it from others, in a few words.</param>
/// <param name="Href">The page where it is done.</param>
public sealed record AttGöra(DateOnly? Frist, string Text, string Detalj, string Href);

/// <summary>Something that takes place today.</summary>
/// <param name="Tid">When it begins, Swedish time; null for the whole day.</param>
/// <param name="Text">What it is.</param>
/// <param name="Detalj">Where, with whom.</param>
/// <param name="Href">Its page.</param>
public sealed record Programpunkt(TimeOnly? Tid, string Text, string Detalj, string Href);
