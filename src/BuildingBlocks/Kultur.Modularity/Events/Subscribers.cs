using System.Collections.Concurrent;
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
/// the event has been heard; it must not send mail, call others or wait for anything else. After ten seconds it is told to stop, and
/// has failed.
/// </summary>
/// <typeparam name="TEvent">The event.</typeparam>
public interface ISubscriber<in TEvent> : INotificationHandler<TEvent>
    where TEvent : IntegrationEvent;

/// <summary>The subscriber's name as stored; it stays when the class is renamed.</summary>
/// <param name="name">For example <c>bibliotek.nar-behov-kopplats</c>.</param>
/// <param name="earlierNames">Names it had before, by which events may still be on their way to it.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class SubscriberAttribute(string name, params string[] earlierNames) : Attribute
{
    /// <summary>The name.</summary>
    public string Name { get; } = name;

    /// <summary>Names it had before.</summary>
    public IReadOnlyList<string> EarlierNames { get; } = earlierNames;

    /// <summary>Whether it hears also what was told before it came, as far back as events are kept.</summary>
    public bool FromStart { get; init; }
}

/// <summary>An event or a subscriber that this version of the host does not know: the delivery is parked until one does.</summary>
internal sealed class UnknownException(string message) : Exception(message);

/// <summary>Every event that the modules' Contracts define, and who hears it.</summary>
public sealed class EventCatalog
{
    internal static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutKey } },
    };

    private static readonly ConcurrentDictionary<Type, EventNameAttribute> Names = [];

    private readonly Dictionary<(string Name, int Version), Type> _types = [];
    private readonly Dictionary<Type, Type> _laterShapes = [];
    private readonly Dictionary<Type, Func<IntegrationEvent, IntegrationEvent>> _upcasts = [];
    private readonly ILookup<Type, Subscription> _subscriptions;
    private readonly Dictionary<string, Subscription> _byName;

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
            foreach (var earlier in EarlierShapesOf(type))
            {
                _laterShapes.Add(earlier, type);
                _upcasts.Add(earlier, (Func<IntegrationEvent, IntegrationEvent>)UpcastMethod.MakeGenericMethod(earlier, type).Invoke(null, null)!);
            }
        }

        Subscriptions = [.. all.SelectMany(SubscriptionsOf)];
        var names = Subscriptions.SelectMany(s => s.EarlierNames.Prepend(s.Name).Select(name => (Name: name, Subscription: s))).ToLookup(s => s.Name);
        if (names.FirstOrDefault(g => g.Count() > 1) is { } doubled)
            throw new InvalidOperationException($"Two subscribers are named {doubled.Key}.");
        _byName = names.ToDictionary(g => g.Key, g => g.Single().Subscription);
        _subscriptions = Subscriptions.SelectMany(s => HeardBy(s).Select(told => (Told: _types[told], Subscription: s))).ToLookup(s => s.Told, s => s.Subscription);
    }

    /// <summary>Every subscriber, also of modules that are switched off.</summary>
    public IReadOnlyList<Subscription> Subscriptions { get; }

    /// <summary>Every event type.</summary>
    public IReadOnlyCollection<Type> Events => _types.Values;

    /// <summary>An event's stored name and version.</summary>
    /// <exception cref="InvalidOperationException">The type has no <see cref="EventNameAttribute"/>.</exception>
    public static EventNameAttribute NameOf(Type type) => Names.GetOrAdd(
        type,
        type => type.GetCustomAttribute<EventNameAttribute>()
            ?? throw new InvalidOperationException($"{type} has no name; add [EventName(…)]."));

    /// <summary>Whether a module can tell anything that the other hears: only then is there a way between them.</summary>
    internal bool Hears(IModule from, IModule to) => Subscriptions.Any(s => s.Module == to && CanTell(from, s.Event));

    /// <summary>Whether a module can tell an event: one of its own, or one that another asks to be told and defines.</summary>
    internal static bool CanTell(IModule module, Type announced) => ContractsOf(module.GetType().Assembly).Contains(announced.Assembly);

    internal OutboxMessage ToOutbox(
        IntegrationEvent announcement, string useCase, string userName, DateTimeOffset now, string? trace, Guid? causedBy)
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
            CausedBy = causedBy,
            Deliveries =
            [
                .. HearersOf(type).Select(s => Delivery.To(s, announcement.Key, now)),
            ],
        };
    }

    /// <summary>The name that a subscriber has now; as it is where this host does not know it.</summary>
    internal string NameNow(string subscriber) => _byName.GetValueOrDefault(subscriber)?.Name ?? subscriber;

    /// <summary>Every name that a subscriber has and has had; the one where this host does not know it.</summary>
    internal IEnumerable<string> NamesOf(string subscriber) =>
        _byName.GetValueOrDefault(subscriber) is { } known ? known.EarlierNames.Prepend(known.Name) : [subscriber];

    /// <summary>An event's type; null for a name or a version that this host does not know.</summary>
    internal Type? TypeOf(string name, int version) => _types.GetValueOrDefault((name, version));

    /// <summary>An event as it was told.</summary>
    /// <exception cref="UnknownException">This host does not know the name or the version.</exception>
    internal IntegrationEvent Read(string name, int version, string payload) =>
        _types.TryGetValue((name, version), out var type)
            ? (IntegrationEvent)JsonSerializer.Deserialize(payload, type, Json)!
            : throw new UnknownException($"This host does not know the event {name} v{version}.");

    /// <summary>An event in the shape that a subscriber hears, made from the one it was told in.</summary>
    /// <exception cref="UnknownException">No way leads from the one to the other.</exception>
    internal IntegrationEvent Upcast(IntegrationEvent told, Subscription subscription)
    {
        while (told.GetType() != subscription.Event)
        {
            told = _upcasts.TryGetValue(told.GetType(), out var upcast)
                ? upcast(told)
                : throw new UnknownException($"{subscription.Name} hears {subscription.Event.Name}, and {told.GetType().Name} cannot be made into that.");
        }

        return told;
    }

    /// <summary>Whether this host knows the event and the subscriber, and can give the one the shape that the other hears.</summary>
    internal bool CanDeliver(string name, int version, string subscriber)
    {
        if (!_types.TryGetValue((name, version), out var type) || !_byName.TryGetValue(subscriber, out var subscription))
            return false;
        while (type != subscription.Event && _laterShapes.TryGetValue(type, out var later))
            type = later;
        return type == subscription.Event;
    }

    /// <summary>Who hears an event that is told in this shape: in it, or in a later one that it can be made into.</summary>
    internal IEnumerable<Subscription> HearersOf(Type told) => _subscriptions[told];

    /// <summary>The names and versions of the events that can be given the shape that a subscriber hears, oldest shape first.</summary>
    internal IEnumerable<(string Name, int Version)> HeardBy(Subscription subscription) =>
        _types.Keys.Where(told => CanDeliver(told.Name, told.Version, subscription.Name)).OrderBy(told => told.Version);

    /// <exception cref="UnknownException">This host has no such subscriber.</exception>
    internal Subscription Subscriber(string name) =>
        _byName.GetValueOrDefault(name) ?? throw new UnknownException($"This host has no subscriber named {name}.");

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
        select new Subscription(name.Name, module, heard.GenericTypeArguments[0], type) { EarlierNames = name.EarlierNames, FromStart = name.FromStart };

    private static IEnumerable<Type> EarlierShapesOf(Type type) =>
        from contract in type.GetInterfaces()
        where contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IUpcastFrom<,>)
        select contract.GenericTypeArguments[0];

    private static readonly MethodInfo UpcastMethod =
        typeof(EventCatalog).GetMethod(nameof(UpcastOf), BindingFlags.NonPublic | BindingFlags.Static)!;

    private static Func<IntegrationEvent, IntegrationEvent> UpcastOf<TEarlier, TEvent>()
        where TEarlier : IntegrationEvent
        where TEvent : IntegrationEvent, IUpcastFrom<TEarlier, TEvent> =>
        earlier => TEvent.From((TEarlier)earlier);

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
public sealed record Subscription(string Name, IModule Module, Type Event, Type Handler)
{
    /// <summary>Names that the subscriber had before.</summary>
    public IReadOnlyList<string> EarlierNames { get; init; } = [];

    /// <summary>Whether it hears also what was told before it came.</summary>
    public bool FromStart { get; init; }
}
