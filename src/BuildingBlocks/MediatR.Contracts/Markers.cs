namespace MediatR;

/// <summary>Marks a request, whatever it answers.</summary>
public interface IBaseRequest;

/// <summary>A request without an answer.</summary>
public interface IRequest : IBaseRequest;

/// <summary>A request that is answered with a <typeparamref name="TResponse"/>.</summary>
public interface IRequest<out TResponse> : IBaseRequest;

/// <summary>A request that is answered with a stream of <typeparamref name="TResponse"/>.</summary>
public interface IStreamRequest<out TResponse>;

/// <summary>A message to any number of handlers.</summary>
public interface INotification;

/// <summary>The answer of a request that has nothing to say.</summary>
public readonly struct Unit : IEquatable<Unit>, IComparable<Unit>, IComparable
{
    private static readonly Unit _value;

    /// <summary>The one value.</summary>
    public static ref readonly Unit Value => ref _value;

    /// <summary>The one value, as a finished task.</summary>
    public static Task<Unit> Task { get; } = System.Threading.Tasks.Task.FromResult(_value);

    /// <inheritdoc/>
    public int CompareTo(Unit other) => 0;

    int IComparable.CompareTo(object? obj) => 0;

    /// <inheritdoc/>
    public bool Equals(Unit other) => true;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Unit;

    /// <inheritdoc/>
    public override int GetHashCode() => 0;

    /// <inheritdoc/>
    public override string ToString() => "()";

    /// <summary>Always true: there is one value.</summary>
    public static bool operator ==(Unit left, Unit right) => true;

    /// <summary>Always false: there is one value.</summary>
    public static bool operator !=(Unit left, Unit right) => false;

    /// <summary>Always false: there is one value.</summary>
    public static bool operator <(Unit left, Unit right) => false;

    /// <summary>Always true: there is one value.</summary>
    public static bool operator <=(Unit left, Unit right) => true;

    /// <summary>Always false: there is one value.</summary>
    public static bool operator >(Unit left, Unit right) => false;

    /// <summary>Always true: there is one value.</summary>
    public static bool operator >=(Unit left, Unit right) => true;
}
