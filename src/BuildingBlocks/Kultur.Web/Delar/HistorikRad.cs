using System.Globalization;
using System.Text.RegularExpressions;
using Kultur.Domain;
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
    /// <summary>
    /// A line of an aggregate's history as users read it: <c>RegistreraAktör</c> becomes "Registrera aktör", as does a state
    /// named so; dates and municipalities are written out, and ids, which say nothing to a reader, are left out.
    /// </summary>
    /// <param name="post">The line.</param>
    /// <param name="etiketter">What users call the fields whose names say too little; by the field's name.</param>
    /// <param name="belopp">The fields that are amounts in kronor, by name.</param>
    public static HistorikRad From(
        HistoryEntry post, IReadOnlyDictionary<string, string>? etiketter = null, IReadOnlySet<string>? belopp = null)
    {
        return new(
            post.At,
            post.UserName,
            post.UseCase.Contains('.') ? "Följd av en händelse" : Ord(post.UseCase),
            [
                .. post.Changes.Where(c => !ÄrId(c.Before) && !ÄrId(c.After)).Select(c => new Faltandring(
                    etiketter?.GetValueOrDefault(c.Field) ?? (c.Field == "Tillstånd" ? "Läge" : Ord(c.Field)), Värde(c, c.Before), Värde(c, c.After))),
            ]);

        string? Värde(AuditedChange ändring, string? värde) =>
            belopp?.Contains(ändring.Field) == true && decimal.TryParse(värde, CultureInfo.InvariantCulture, out var kronor)
                ? Format.Kronor(kronor)
                : Läsbart(ändring.Field, värde);
    }

    private static bool ÄrId(string? värde) => Guid.TryParseExact(värde, "D", out _);

    private static string? Läsbart(string fält, string? värde)
    {
        if (fält.Contains("kommun", StringComparison.OrdinalIgnoreCase) && värde is not null)
            return string.Join(", ", värde.Split(", ").Select(kod => Kommuner.Finn(kod)?.Namn ?? kod));
        if (DateOnly.TryParseExact(värde, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag))
            return Format.Datum(dag);
        return DateTimeOffset.TryParseExact(värde, "yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var när)
            ? Format.DagOchTid(när)
            : värde is not null && NamnIKod().IsMatch(värde) ? Ord(värde) : värde;
    }

    private static string Ord(string namn)
    {
        var text = Ordbörjan().Replace(namn, början => (början.Length > 1 ? ", " : " ") + char.ToLowerInvariant(början.Value[^1]));
        return char.ToUpperInvariant(text[0]) + text[1..];
    }

    /// <summary>The value of an enum, of more than one word: <c>VäntarPåMuseet</c>.</summary>
    [GeneratedRegex(@"^(\p{Lu}\p{Ll}+){2,}$")]
    private static partial Regex NamnIKod();

    [GeneratedRegex(@"(?<=\p{Ll})\.?\p{Lu}")]
    private static partial Regex Ordbörjan();
}
