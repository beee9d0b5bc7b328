using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Kultur.Domain;

/// <summary>What <see cref="Result"/> and <see cref="Result{T}"/> share, so that one behaviour can refuse both.</summary>
public interface IResult
{
    /// <summary>Why it was refused; null when it went well.</summary>
    Error? Error { get; }

    /// <summary>The answer of an outcome that went well, to be kept and read again by <c>FromJson</c>.</summary>
    string AnswerToJson();
}

/// <summary>An outcome that can be made from an error without knowing its value type.</summary>
/// <typeparam name="TSelf">The outcome type.</typeparam>
public interface IResult<out TSelf> : IResult
    where TSelf : IResult<TSelf>
{
    /// <summary>The refused outcome.</summary>
    static abstract TSelf Failure(Error error);

    /// <summary>The outcome that went well, from <see cref="IResult.AnswerToJson"/>.</summary>
    static abstract TSelf FromJson(string answer);
}

/// <summary>The outcome of something that answers nothing but whether it went well.</summary>
public sealed record Result : IResult<Result>
{
    private Result(Error? error) => Error = error;

    /// <summary>It went well.</summary>
    public static Result Success { get; } = new(null);

    /// <inheritdoc/>
    public Error? Error { get; }

    /// <summary>Whether it went well.</summary>
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsSuccess => Error is null;

    /// <inheritdoc/>
    public static Result Failure(Error error) => new(error);

    /// <inheritdoc/>
    public static Result FromJson(string answer) => Success;

    /// <inheritdoc/>
    public string AnswerToJson() => "null";

    /// <summary>Lets a method <c>return Error.Invalid(…)</c>.</summary>
    public static implicit operator Result(Error error) => Failure(error);
}

/// <summary>The outcome of something that answers with a <typeparamref name="T"/>.</summary>
/// <typeparam name="T">What is answered.</typeparam>
public sealed record Result<T> : IResult<Result<T>>
{
    private readonly T? _value;

    private Result(T? value, Error? error) => (_value, Error) = (value, error);

    /// <inheritdoc/>
    public Error? Error { get; }

    /// <summary>Whether it went well.</summary>
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsSuccess => Error is null;

    /// <summary>The answer.</summary>
    /// <exception cref="InvalidOperationException">It was refused.</exception>
    public T Value => Error is null ? _value! : throw new InvalidOperationException(Error.Message);

    /// <summary>It went well.</summary>
    public static Result<T> Success(T value) => new(value, null);

    /// <inheritdoc/>
    public static Result<T> Failure(Error error) => new(default, error);

    /// <inheritdoc/>
    public static Result<T> FromJson(string answer) => new(JsonSerializer.Deserialize<T>(answer), null);

    /// <inheritdoc/>
    public string AnswerToJson() => JsonSerializer.Serialize(Value);

    /// <summary>Lets a method <c>return Error.Invalid(…)</c>.</summary>
    public static implicit operator Result<T>(Error error) => Failure(error);

    /// <summary>Lets a method return the answer itself.</summary>
    public static implicit operator Result<T>(T value) => Success(value);
}
