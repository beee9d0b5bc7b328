using System.Globalization;
using System.Linq.Expressions;
using Microsoft.AspNetCore.Components;

namespace Kultur.Web;

/// <summary>
/// What all fields share: the posted name, id, value, error and <c>aria-*</c> follow from <see cref="For"/>, so that a page
/// says each thing once.
/// </summary>
public abstract class Faltbas : ComponentBase
{
    private Faltuttryck _uttryck = null!;

    /// <summary>The property of the form model, <c>() =&gt; Input!.Namn</c>.</summary>
    [Parameter, EditorRequired] public Expression<Func<object?>> For { get; set; } = null!;

    /// <summary>The label.</summary>
    [Parameter, EditorRequired] public string Etikett { get; set; } = "";

    /// <summary>A sentence of help under the label.</summary>
    [Parameter] public string? Hjalp { get; set; }

    /// <summary>Whether the field may be left empty; only such fields are marked.</summary>
    [Parameter] public bool Valfri { get; set; }

    /// <summary>The HTML <c>autocomplete</c> token, for fields about the user: <c>email</c>, <c>name</c>.</summary>
    [Parameter] public string? Autocomplete { get; set; }

    /// <summary>More classes on the input: <c>kort</c>.</summary>
    [Parameter] public string? Klass { get; set; }

    [CascadingParameter] private Formularlage? Läge { get; set; }

    /// <summary>The posted name, <c>Input.Namn</c>.</summary>
    protected internal string Namn => _uttryck.Namn;

    /// <summary>The input's id, <c>falt-namn</c>.</summary>
    protected internal string Id { get; private set; } = "";

    /// <summary>The value as it was typed or as it is saved.</summary>
    protected string? Text => Textform(_uttryck.Värde);

    /// <summary>The value itself.</summary>
    protected object? Värde => _uttryck.Värde;

    /// <summary>What is wrong with the value, in a sentence; null when nothing is.</summary>
    protected internal string? Fel => Läge?.FelFör(_uttryck.Nyckel);

    /// <summary>The help shown: given by the page, or by the kind of field.</summary>
    protected internal string? Hjälptext => Hjalp ?? Standardhjälp;

    /// <summary>The help that this kind of field gives when the page gives none.</summary>
    protected virtual string? Standardhjälp => null;

    /// <summary>The class of this kind of field when the page gives none.</summary>
    protected virtual string? Standardklass => null;

    /// <summary>The input's class.</summary>
    protected string Inputklass => (Klass ?? Standardklass) is { Length: > 0 } klass ? $"ds-input {klass}" : "ds-input";

    /// <summary>For <c>aria-invalid</c>.</summary>
    protected internal string? ÄrFel => Fel is null ? null : "true";

    /// <summary>For <c>aria-describedby</c>: the help and the error, those there are.</summary>
    protected internal string? Beskrivning => (Hjälptext, Fel) switch
    {
        (null, null) => null,
        (not null, null) => HjälpId,
        (null, not null) => FelId,
        _ => $"{HjälpId} {FelId}",
    };

    internal string HjälpId => $"{Id}-b";

    internal string FelId => $"{Id}-fel";

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        _uttryck = Faltuttryck.Las(For);
        Id = Faltuttryck.Id(_uttryck.Nyckel);
        Läge?.Registrera(_uttryck.Nyckel, Etikett);
    }

    /// <summary>A value as a form shows it.</summary>
    private protected static string? Textform(object? värde) => värde switch
    {
        null => null,
        string text => text,
        DateOnly dag => Format.Iso(dag),
        TimeOnly tid => Format.Tid(tid),
        decimal tal => tal.ToString(Svenska),
        IFormattable annat => annat.ToString(null, CultureInfo.InvariantCulture),
        _ => värde.ToString(),
    };

    private static readonly CultureInfo Svenska = CultureInfo.GetCultureInfo("sv-SE");
}
