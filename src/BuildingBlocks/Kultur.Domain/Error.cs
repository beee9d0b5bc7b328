namespace Kultur.Domain;

/// <summary>What kind of refusal an <see cref="Error"/> is; a page turns it into a status code.</summary>
public enum ErrorKind
{
    /// <summary>Something in the input must be corrected (422).</summary>
    Invalid,

    /// <summary>The id is not known (404).</summary>
    NotFound,

    /// <summary>The user lacks the permission (403).</summary>
    Forbidden,

    /// <summary>Somebody else changed the same thing first (409).</summary>
    Conflict,
}

/// <summary>What is wrong with one field of a request.</summary>
/// <param name="Field">The property's name, as in the request: <c>Namn</c>, <c>Roller[0].Kommunkod</c>.</param>
/// <param name="Message">A Swedish sentence that says how to put it right.</param>
public sealed record FieldError(string Field, string Message);

/// <summary>A change that somebody else saved after the form was opened.</summary>
/// <param name="Field">The property's name.</param>
/// <param name="Before">The value as it was when the form was opened; null for none.</param>
/// <param name="After">The value as it is saved now; null for none.</param>
/// <param name="ChangedBy">Who saved it, as shown to users.</param>
/// <param name="ChangedAt">When it was saved, UTC.</param>
public sealed record FieldChange(string Field, string? Before, string? After, string ChangedBy, DateTimeOffset ChangedAt)
{
    /// <summary>What the form holds where both have changed the field; null where the form had left it, or does not have it.</summary>
    public string? Mine { get; init; }
}

/// <summary>
/// An expected refusal with a sentence for the user. Bugs and outages are exceptions, never errors.
/// </summary>
/// <param name="Kind">The kind of refusal.</param>
/// <param name="Message">A Swedish sentence for the user.</param>
public sealed record Error(ErrorKind Kind, string Message)
{
    /// <summary>The fields that must be corrected; empty when the refusal concerns no single field.</summary>
    public IReadOnlyList<FieldError> Fields { get; init; } = [];

    /// <summary>What somebody else changed meanwhile; filled for <see cref="ErrorKind.Conflict"/>.</summary>
    public IReadOnlyList<FieldChange> Changes { get; init; } = [];

    /// <summary>The request as a whole must be corrected.</summary>
    public static Error Invalid(string message) => new(ErrorKind.Invalid, message);

    /// <summary>One field must be corrected.</summary>
    public static Error Invalid(string field, string message) =>
        new(ErrorKind.Invalid, message) { Fields = [new FieldError(field, message)] };

    /// <summary>Several fields must be corrected.</summary>
    public static Error Invalid(IReadOnlyList<FieldError> fields) =>
        new(ErrorKind.Invalid, fields is [var only] ? only.Message : "Några uppgifter behöver rättas.") { Fields = fields };

    /// <summary>What was asked for does not exist.</summary>
    public static Error NotFound(string message) => new(ErrorKind.NotFound, message);

    /// <summary>The user may not do this.</summary>
    public static Error Forbidden(string message) => new(ErrorKind.Forbidden, message);

    /// <summary>Somebody else changed the same thing.</summary>
    public static Error Conflict(string message) => new(ErrorKind.Conflict, message);
}
