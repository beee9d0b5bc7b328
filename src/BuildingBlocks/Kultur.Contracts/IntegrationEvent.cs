using MediatR;

namespace Kultur.Contracts;

/// <summary>
/// A fact that one module tells the others: past tense, immutable, ids and plain values. It is delivered at least once
/// and takes effect exactly once per subscriber; a module hears events with the same <see cref="Key"/> in the order they were told.
/// </summary>
public abstract record IntegrationEvent : INotification
{
    /// <summary>What the event is about (an aggregate's id), as its fields tell; order is kept per key and hearing module.</summary>
    public abstract Guid Key { get; }
}

/// <summary>
/// The event's name and version as stored and shown: <c>module.what-happened</c>, lower-case ASCII. They never change
/// when the class is renamed; a changed shape takes a new version.
/// </summary>
/// <param name="name">For example <c>fortbildning.behov-tillgodosett</c>.</param>
/// <param name="version">From 1 upwards.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class EventNameAttribute(string name, int version) : Attribute
{
    /// <summary>The name.</summary>
    public string Name { get; } = name;

    /// <summary>The version.</summary>
    public int Version { get; } = version;
}

/// <summary>
/// An event in a new shape that can be made from the one before, so that whoever hears the new one also hears events that
/// were told in the old: <c>record BehovKopplat2(…) : IntegrationEvent, IUpcastFrom&lt;BehovKopplat, BehovKopplat2&gt;</c>.
/// </summary>
/// <typeparam name="TEarlier">The shape before.</typeparam>
/// <typeparam name="TEvent">The event itself.</typeparam>
public interface IUpcastFrom<in TEarlier, out TEvent>
    where TEarlier : IntegrationEvent
    where TEvent : IntegrationEvent
{
    /// <summary>The same fact in the new shape.</summary>
    static abstract TEvent From(TEarlier earlier);
}
