using System.Text.RegularExpressions;
using Kultur.Modularity;

namespace Kultur.Web;

/// <summary>One field of a change.</summary>
/// <param name="Falt">The field as users know it.</param>
/// <param name="Fore">Its value before; null for none.</param>
/// <param name="Efter">Its value after; null for none.</param>
public sealed record Faltandring(string Falt, string? Fore, string? Efter);

/// <summary>One saved change.</summary>
/// <param name="When">When, UTC.</param>
/// <param name="Who">Who, as shown to users.</param>
/// <param name="UseCase">What was done, in words.</param>
/// <param name="Changes">The fields that changed.</param>
public sealed partial record HistorikRad(DateTimeOffset When, string Who, string UseCase, IReadOnlyList<Faltandring> Changes)
{
    /// <summary>A line of an aggregate's history as users read it: <c>RegistreraAktör</c> becomes "Registrera aktör".</summary>
    /// <param name="post">The line.</param>
    /// <param name="etiketter">What users call the fields whose names say too little; by the field's name.</param>
    public static HistorikRad From(HistoryEntry post, IReadOnlyDictionary<string, string>? etiketter = null) => new(
        post.At,
        post.UserName,
        Ord(post.UseCase),
        [.. post.Changes.Select(c => new Faltandring(etiketter?.GetValueOrDefault(c.Field) ?? Ord(c.Field), c.Before, c.After))]);

    private static string Ord(string namn)
    {
        var text = Ordbörjan().Replace(namn, början => (början.Length > 1 ? ", " : " ") + char.ToLowerInvariant(början.Value[^1]));
        return char.ToUpperInvariant(text[0]) + text[1..];
    }

    [GeneratedRegex(@"(?<=\p{Ll})\.?\p{Lu}")]
    private static partial Regex Ordbörjan();
}
