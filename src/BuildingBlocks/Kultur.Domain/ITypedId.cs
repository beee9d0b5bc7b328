namespace Kultur.Domain;

/// <summary>
/// An id that cannot be mistaken for another kind of id. The value is a UUIDv7, so ids sort by the time they were made.
/// </summary>
/// <typeparam name="TSelf">The id type.</typeparam>
public interface ITypedId<TSelf>
    where TSelf : struct, ITypedId<TSelf>
{
    /// <summary>The bare value, as in addresses and events.</summary>
    Guid Value { get; }

    /// <summary>The id with this value.</summary>
    static abstract TSelf From(Guid value);
}
