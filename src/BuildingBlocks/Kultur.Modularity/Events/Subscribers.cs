using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using Kultur.Contracts;
using MediatR;

namespace Kultur.Modularity.Events;

/// <summary>
/// Hears one kind of event. What it changes in its own module's database is saved for it, together with the note that
/// the event has been heard; it must not send mail, call others or wait for anything else.
/// </summary>
/// <typeparam name="TEvent">The event.</typeparam>
public interface ISubscriber<in TEvent> : INotificationHandler<TEvent>
    where TEvent : IntegrationEvent;

/// <summary>The subscriber's name as stored; it stays when the class is renamed.</summary>
/// <param name="name">For example <c>bibliotek.nar-behov-kopplats</c>.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class SubscriberAttribute(string name) : Attribute
{
    /// <summary>The name.</summary>
    public string Name { get; } = name;
}

/// <summary>Every event that the modules' Contracts define, and who hears it.</summary>
public sealed class EventCatalog
{
    internal static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutKey } },
    };

    private readonly Dictionary<(string Name, int Version), Type> _types = [];
    private readonly ILookup<Type, Subscription> _subscriptions;

    /// <summary>Reads the modules' assemblies and the Contracts they refer to.</summary>
    /// <exception cref="InvalidOperationException">An event or subscriber lacks a name, or two share one.</exception>
    public EventCatalog(ModuleCatalog modules)
    {
        var all = modules.Modules.Concat(modules.SwitchedOff).ToList();
        foreach (var type in all.Select(m => m.GetType().Assembly).SelectMany(ContractsOf).Distinct().SelectMany(a => a.GetExportedTypes())
            .Where(t => t.IsAssignableTo(typeof(IntegrationEvent)) && !t.IsAbstract))
        {
            var name = NameOf(type);
            if (!_types.TryAdd((name.Name, name.Version), type))
                throw new InvalidOperationException($"Two events are named {name.Name} v{name.Version}.");
        }

        Subscriptions = [.. all.SelectMany(SubscriptionsOf)];
        if (Subscriptions.GroupBy(s => s.Name).FirstOrDefault(g => g.Count() > 1) is { } doubled)
            throw new InvalidOperationException($"Two subscribers are named {doubled.Key}.");
        _subscriptions = Subscriptions.ToLookup(s => s.Event);
    }

    /// <summary>Every subscriber, also of modules that are switched off.</summary>
    public IReadOnlyList<Subscription> Subscriptions { get; }

    /// <summary>Every event type.</summary>
    public IReadOnlyCollection<Type> Events => _types.Values;

    /// <summary>An event's stored name and version.</summary>
    /// <exception cref="InvalidOperationException">The type has no <see cref="EventNameAttribute"/>.</exception>
    public static EventNameAttribute NameOf(Type type) =>
        type.GetCustomAttribute<EventNameAttribute>()
        ?? throw new InvalidOperationException($"{type} has no name; add [EventName(…)].");

    internal OutboxMessage ToOutbox(IntegrationEvent announcement, string useCase, string userName, DateTimeOffset now, string? trace)
    {
        var type = announcement.GetType();
        var name = NameOf(type);
        return new OutboxMessage
        {
            EventId = Guid.CreateVersion7(now),
            Name = name.Name,
            EventVersion = name.Version,
            Key = announcement.Key,
            Payload = JsonSerializer.Serialize(announcement, type, Json),
            At = now,
            UseCase = useCase,
            UserName = userName,
            TraceParent = trace,
            Deliveries = [.. _subscriptions[type].Select(s => new Delivery { Module = s.Module.Slug, Subscriber = s.Name, Key = announcement.Key, NextAttemptAt = now })],
        };
    }

    internal IntegrationEvent Read(string name, int version, string payload) =>
        _types.TryGetValue((name, version), out var type)
            ? (IntegrationEvent)JsonSerializer.Deserialize(payload, type, Json)!
            : throw new InvalidOperationException($"This host does not know the event {name} v{version}.");

    internal Subscription Subscriber(string name) =>
        Subscriptions.SingleOrDefault(s => s.Name == name)
        ?? throw new InvalidOperationException($"This host has no subscriber named {name}.");

    private static IEnumerable<Assembly> ContractsOf(Assembly module) =>
        module.GetReferencedAssemblies()
            .Where(a => a.Name!.StartsWith("Kultur.", StringComparison.Ordinal) && a.Name.EndsWith(".Contracts", StringComparison.Ordinal))
            .Select(Assembly.Load);

    private static IEnumerable<Subscription> SubscriptionsOf(IModule module) =>
        from type in module.GetType().Assembly.DefinedTypes
        where type is { IsAbstract: false, IsInterface: false }
        from heard in type.ImplementedInterfaces
        where heard.IsGenericType && heard.GetGenericTypeDefinition() == typeof(ISubscriber<>)
        let name = type.GetCustomAttribute<SubscriberAttribute>()
            ?? throw new InvalidOperationException($"{type} has no name; add [Subscriber(…)].")
        select new Subscription(name.Name, module, heard.GenericTypeArguments[0], type);

    /// <summary>The key is told by the event's other fields; an override does not inherit the attribute that would leave it out.</summary>
    private static void LeaveOutKey(JsonTypeInfo type)
    {
        if (!type.Type.IsAssignableTo(typeof(IntegrationEvent)))
            return;
        foreach (var key in type.Properties.Where(p => p.Name == nameof(IntegrationEvent.Key)).ToList())
            type.Properties.Remove(key);
    }
}

/// <summary>That a subscriber hears an event.</summary>
/// <param name="Name">The subscriber's name.</param>
/// <param name="Module">The module it belongs to.</param>
/// <param name="Event">The event's type.</param>
/// <param name="Handler">The subscriber's type.</param>
public sealed record Subscription(string Name, IModule Module, Type Event, Type Handler);
