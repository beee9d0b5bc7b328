using Kultur.Contracts;
using Kultur.Modularity;
using Kultur.Modularity.Mail;

namespace Kultur.Testing;

/// <summary>Something that happened, and all that came of it when everything was quiet again.</summary>
/// <typeparam name="T">What the request was answered, or the event.</typeparam>
/// <param name="Answer">What the request was answered, or the event that was heard.</param>
/// <param name="Told">The events that modules told in turn, causes before what they led to.</param>
/// <param name="Letters">The letters that modules queued.</param>
/// <param name="Failed">Subscribers that failed, each with its latest error; they try again when the clock is moved.</param>
public sealed record Scenario<T>(T Answer, IReadOnlyList<Told> Told, IReadOnlyList<Letter> Letters, IReadOnlyList<string> Failed)
{
    /// <summary>The events of one kind.</summary>
    public IReadOnlyList<TEvent> ToldOf<TEvent>()
        where TEvent : IntegrationEvent => [.. Told.Select(t => t.Event).OfType<TEvent>()];
}

/// <summary>An event that a module told.</summary>
/// <param name="Id">The event.</param>
/// <param name="Module">Who told it.</param>
/// <param name="Event">What was told.</param>
/// <param name="By">The use case or the subscriber that told it.</param>
/// <param name="CausedBy">The event that was being heard; null where a request or an event from elsewhere led to it.</param>
public sealed record Told(Guid Id, IModule Module, IntegrationEvent Event, string By, Guid? CausedBy)
{
    /// <summary>Each step of the cascade after the one before; within a step, module by module in the order told.</summary>
    internal static IReadOnlyList<Told> InOrder(IReadOnlyList<Told> told)
    {
        var byId = told.ToDictionary(t => t.Id);
        return [.. told.OrderBy(Steps)];

        int Steps(Told one) => one.CausedBy is { } cause && byId.TryGetValue(cause, out var earlier) ? 1 + Steps(earlier) : 0;
    }
}
