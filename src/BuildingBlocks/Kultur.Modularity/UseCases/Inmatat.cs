using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Kultur.Modularity;

/// <summary>
/// A value typed in a form: the text is kept as typed, so that a page that is returned for correction shows it again.
/// Dates are read as <c>2026-12-18</c>, times as <c>09.30</c> or <c>09:30</c>, numbers with or without spaces between thousands.
/// </summary>
/// <typeparam name="T"><see cref="int"/>, <see cref="decimal"/>, <see cref="DateOnly"/>, <see cref="TimeOnly"/> or an enum.</typeparam>
/// <param name="Text">As typed; null or blank for nothing.</param>
public readonly record struct Inmatat<T>(string? Text) : IParsable<Inmatat<T>>
    where T : struct
{
    private static readonly CultureInfo Svenska = CultureInfo.GetCultureInfo("sv-SE");

    /// <summary>What the text means; null when it is blank or cannot be read.</summary>
    public T? Värde => ÄrTomt ? null : (T?)Tolka(Text!.Trim());

    /// <summary>Whether nothing was typed.</summary>
    public bool ÄrTomt => string.IsNullOrWhiteSpace(Text);

    /// <summary>Whether nothing was typed, or what was typed can be read.</summary>
    public bool ÄrLäsbart => ÄrTomt || Värde is not null;

    /// <summary>The text that a form shows for a value.</summary>
    public static implicit operator Inmatat<T>(T värde) => new(värde switch
    {
        DateOnly d => d.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly t => t.ToString("HH'.'mm", CultureInfo.InvariantCulture),
        IFormattable f => f.ToString(null, Svenska),
        _ => värde.ToString(),
    });

    /// <summary>Never fails: what cannot be read is kept as text.</summary>
    public static Inmatat<T> Parse(string s, IFormatProvider? provider) => new(s);

    /// <summary>Never fails: what cannot be read is kept as text.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Inmatat<T> result)
    {
        result = new(s);
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => Text ?? "";

    private static object? Tolka(string text)
    {
        var siffror = text.Replace(" ", "").Replace("\u00a0", "").Replace("\u202f", "");
        if (typeof(T) == typeof(DateOnly))
            return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag) ? dag : null;
        if (typeof(T) == typeof(TimeOnly))
            return TimeOnly.TryParseExact(text.Replace('.', ':'), ["HH:mm", "H:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var tid) ? tid : null;
        if (typeof(T) == typeof(int))
            return int.TryParse(siffror, NumberStyles.AllowLeadingSign, Svenska, out var heltal) ? heltal : null;
        if (typeof(T) == typeof(decimal))
            return decimal.TryParse(siffror, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, Svenska, out var tal) ? tal : null;
        if (typeof(T).IsEnum)
            return Enum.TryParse<T>(text, ignoreCase: false, out var val) && Enum.IsDefined(typeof(T), val) ? val : null;
        throw new NotSupportedException($"{typeof(T)} cannot be typed in a form.");
    }
}
