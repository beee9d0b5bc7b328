using Kultur.Domain;

namespace Kultur.Museer.Huskalender;

/// <summary>One span of time, or none, for each day of the week.</summary>
internal sealed record Veckotider
{
    public static readonly IReadOnlyList<string> Dagar = ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"];

    private readonly Tidsspann?[] _tider;

    private Veckotider(Tidsspann?[] tider)
    {
        _tider = tider;
        Text = string.Join(", ", Dagar.Zip(tider).Where(d => d.Second is not null).Select(d => $"{d.First[..3]} {d.Second}"));
    }

    /// <summary>As stored and shown: <c>tis 09.00–16.00, ons 09.00–16.00</c>.</summary>
    public string Text { get; }

    /// <summary>The same hours on the days from one to another, Monday being 0.</summary>
    public static Veckotider Lika(int förstaDag, int sistaDag, Tidsspann tid) =>
        new([.. Enumerable.Range(0, 7).Select(dag => dag >= förstaDag && dag <= sistaDag ? tid : (Tidsspann?)null)]);

    /// <summary>Reads a week as stored.</summary>
    public static Veckotider Läs(string text)
    {
        var tider = new Tidsspann?[7];
        foreach (var del in text.Split(", ", StringSplitOptions.RemoveEmptyEntries))
            tider[Dagar.Index().First(d => d.Item[..3] == del[..3]).Index] = Tidsspann.Tolka(del[4..]).Value;
        return new(tider);
    }

    /// <summary>Reads a week as typed, Monday first; a blank line is a day off.</summary>
    /// <param name="rader">Seven lines.</param>
    /// <param name="fält">The form's field, for the errors.</param>
    public static Result<Veckotider> Tolka(IReadOnlyList<string?> rader, string fält)
    {
        var tolkade = Enumerable.Range(0, 7).Select(dag => rader.ElementAtOrDefault(dag)?.Trim() is { Length: > 0 } text ? Tidsspann.Tolka(text) : null).ToList();
        List<FieldError> fel = [.. tolkade.Index().Where(t => t.Item?.Error is not null).Select(t => new FieldError($"{fält}[{t.Index}]", t.Item!.Error!.Message))];
        return fel.Count > 0 ? Error.Invalid(fel) : new Veckotider([.. tolkade.Select(t => t?.Value)]);
    }

    public Tidsspann? På(DayOfWeek dag) => _tider[((int)dag + 6) % 7];

    /// <summary>The seven lines of a form, Monday first.</summary>
    public List<string> Rader() => [.. _tider.Select(t => t?.ToString() ?? "")];

    public bool Equals(Veckotider? annan) => Text == annan?.Text;

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Text;
}
