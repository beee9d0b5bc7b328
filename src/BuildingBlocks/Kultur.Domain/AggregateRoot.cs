namespace Kultur.Domain;

/// <summary>Something that happened inside a module, told by the aggregate it happened to.</summary>
public interface IDomainEvent;

/// <summary>The root of a cluster of objects that are saved as one, as the unit of work sees it.</summary>
public interface IAggregateRoot
{
    /// <summary>The id's value.</summary>
    Guid Key { get; }

    /// <summary>Raised by one at every save that changes the aggregate; what a form was opened at.</summary>
    int Version { get; }

    /// <summary>What happened since the aggregate was loaded.</summary>
    IReadOnlyList<IDomainEvent> DomainEvents { get; }

    /// <summary>Forgets <see cref="DomainEvents"/>, once they are on their way.</summary>
    void ClearDomainEvents();
}

/// <summary>The root of a cluster of objects that are loaded, changed and saved as one.</summary>
/// <typeparam name="TId">The typed id.</typeparam>
public abstract class AggregateRoot<TId> : IAggregateRoot
    where TId : struct, ITypedId<TId>
{
    private readonly List<IDomainEvent> _domainEvents = [];

    /// <summary>The id, given once.</summary>
    public TId Id { get; protected init; }

    /// <inheritdoc/>
    public int Version { get; private set; }

    /// <inheritdoc/>
    public IReadOnlyList<IDomainEvent> DomainEvents => _domainEvents;

    Guid IAggregateRoot.Key => Id.Value;

    /// <inheritdoc/>
    public void ClearDomainEvents() => _domainEvents.Clear();

    /// <summary>Tells that something happened.</summary>
    protected void Raise(IDomainEvent domainEvent) => _domainEvents.Add(domainEvent);
}
