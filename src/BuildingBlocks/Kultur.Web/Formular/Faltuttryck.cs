using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Kultur.Web;

/// <summary>
/// What a field's <c>For</c> says: <c>() =&gt; Input!.Roller[0].Namn</c> is posted as <c>Input.Roller[0].Namn</c>, its errors
/// are those of <c>Roller[0].Namn</c>. Walked, not compiled: a page has many fields and is rendered often.
/// </summary>
/// <param name="Namn">The posted name.</param>
/// <param name="Nyckel">The key of the field's errors: the name without the form model.</param>
/// <param name="Värde">The current value.</param>
internal sealed record Faltuttryck(string Namn, string Nyckel, object? Värde)
{
    public static Faltuttryck Las(Expression<Func<object?>> uttryck)
    {
        var (namn, värde) = Gå(uttryck.Body);
        return new Faltuttryck(namn, namn[(namn.IndexOf('.', StringComparison.Ordinal) + 1)..], värde);
    }

    /// <summary>The id of the input with those errors, ASCII: <c>falt-roller-0-namn</c>.</summary>
    public static string Id(string nyckel) => $"falt-{Ankare.Av(nyckel)}";

    private static (string Namn, object? Värde) Gå(Expression uttryck)
    {
        switch (uttryck)
        {
            case UnaryExpression { NodeType: ExpressionType.Convert } omvandling:
                return Gå(omvandling.Operand);
            case ConstantExpression konstant:
                return ("", konstant.Value);
            case MemberExpression { Expression: { } ägare, Member: var medlem }:
                var (ägarnamn, ägarvärde) = Gå(ägare);
                return (ÄrFångad(medlem) ? ägarnamn : Fogat(ägarnamn, medlem.Name), Läs(medlem, ägarvärde));
            case MethodCallExpression { Method.Name: "get_Item", Object: { } lista, Arguments: [var index] }:
                return Vid(lista, index);
            case BinaryExpression { NodeType: ExpressionType.ArrayIndex } vektor:
                return Vid(vektor.Left, vektor.Right);
            default:
                throw new ArgumentException($"A field's For names members only, such as () => Input!.Namn; not {uttryck}.");
        }
    }

    private static (string Namn, object? Värde) Vid(Expression lista, Expression index)
    {
        var (namn, samling) = Gå(lista);
        var plats = Gå(index).Värde;
        var värde = samling switch
        {
            null => null,
            Array vektor => vektor.GetValue((int)plats!),
            _ => samling.GetType().GetProperty("Item", [plats!.GetType()])!.GetValue(samling, [plats]),
        };
        return ($"{namn}[{plats}]", värde);
    }

    private static object? Läs(MemberInfo medlem, object? ägare) => (medlem, ägare) switch
    {
        (_, null) => null,
        (PropertyInfo egenskap, _) => egenskap.GetValue(ägare),
        (FieldInfo fält, _) => fält.GetValue(ägare),
        _ => throw new ArgumentException($"{medlem} has no value."),
    };

    /// <summary>The page itself, when the lambda also captures a local variable and lives in a class of the compiler's.</summary>
    private static bool ÄrFångad(MemberInfo medlem) =>
        medlem.Name.StartsWith('<') && medlem.DeclaringType!.IsDefined(typeof(CompilerGeneratedAttribute));

    private static string Fogat(string ägare, string medlem) => ägare.Length == 0 ? medlem : $"{ägare}.{medlem}";
}
