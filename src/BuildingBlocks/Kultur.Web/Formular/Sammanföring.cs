using System.Globalization;
using System.Reflection;
using Kultur.Domain;
using Kultur.Modularity;

namespace Kultur.Web;

/// <summary>
/// Brings a form that was opened before somebody else saved up to date: a field that its user had left as it was takes
/// what is saved now, and where both have changed the user's text stands.
/// </summary>
internal static class Sammanföring
{
    /// <summary>Fills the command with what is saved, and tells for each change whether the form has another value.</summary>
    public static Error Sammanför(object command, Error konflikt) => konflikt with
    {
        Changes = [.. konflikt.Changes.Select(ändring => Sammanför(command, ändring))],
    };

    private static FieldChange Sammanför(object command, FieldChange ändring)
    {
        if (command.GetType().GetProperty(ändring.Field) is not { CanWrite: true } fält || !ÄrText(fält.PropertyType))
            return ändring;
        var (före, nu, mitt) = (Läs(fält, ändring.Before), Läs(fält, ändring.After), fält.GetValue(command));
        if (!Lika(mitt, före) && !Lika(mitt, nu))
            return ändring with { Mine = Text(mitt) };
        fält.SetValue(command, nu);
        return ändring;
    }

    private static bool ÄrText(Type typ) => typ == typeof(string) || typ == typeof(bool) || ÄrInmatat(typ);

    private static bool ÄrInmatat(Type typ) => typ.IsGenericType && typ.GetGenericTypeDefinition() == typeof(Inmatat<>);

    /// <summary>A saved value, as the history writes it, in the form's own type.</summary>
    private static object? Läs(PropertyInfo fält, string? sparat) => fält.PropertyType switch
    {
        var typ when typ == typeof(bool) => sparat == "ja",
        var typ when typ == typeof(string) => sparat ?? "",
        var typ when typ == typeof(Inmatat<TimeOnly>) => new Inmatat<TimeOnly>(sparat?.Replace(':', '.')),
        var typ when typ == typeof(Inmatat<decimal>) => new Inmatat<decimal>(sparat?.Replace('.', ',')),
        var typ => Activator.CreateInstance(typ, sparat),
    };

    private static bool Lika(object? ena, object? andra) => Text(ena) == Text(andra) || (Värde(ena) is { } värde && värde.Equals(Värde(andra)));

    private static object? Värde(object? inmatat) =>
        inmatat is null || !ÄrInmatat(inmatat.GetType()) ? null : inmatat.GetType().GetProperty(nameof(Inmatat<int>.Värde))!.GetValue(inmatat);

    private static string Text(object? värde) => värde is bool ja ? ja ? "ja" : "nej" : Convert.ToString(värde, CultureInfo.InvariantCulture)?.Trim().ReplaceLineEndings("\n") ?? "";
}
