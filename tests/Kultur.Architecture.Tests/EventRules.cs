using System.Reflection;
using System.Text.RegularExpressions;
using Kultur.Contracts;
using Kultur.Modularity.Events;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Kultur.Architecture.Tests;

/// <summary>What modules say to each other.</summary>
internal static partial class EventRules
{
    private static readonly Type[] Plain =
        [typeof(Guid), typeof(string), typeof(int), typeof(long), typeof(decimal), typeof(bool), typeof(DateOnly), typeof(TimeOnly), typeof(DateTimeOffset)];

    public static bool IsEvent(Type type) => type is { IsAbstract: false } && type.IsAssignableTo(typeof(IntegrationEvent));

    public static bool IsSubscriber(Type type) => type is { IsAbstract: false, IsInterface: false } && HeardBy(type).Any();

    public static IEnumerable<Type> HeardBy(Type subscriber) => subscriber.GetInterfaces()
        .Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(ISubscriber<>)).Select(i => i.GenericTypeArguments[0]);

    public static IEnumerable<string> Events(IEnumerable<Type> events, string slug)
    {
        foreach (var type in events)
        {
            if (!type.IsSealed)
                yield return $"{type} is not sealed";
            if (type.GetCustomAttribute<EventNameAttribute>() is not { } name)
                yield return $"{type} has no [EventName]";
            else
            {
                if (!EventName.IsMatch(name.Name) || !name.Name.StartsWith(slug + ".", StringComparison.Ordinal))
                    yield return $"{type} is named {name.Name}, not {slug}.what-happened";
                if (name.Version < 1)
                    yield return $"{type} has version {name.Version}";
            }

            foreach (var property in type.GetProperties().Where(p => p.Name != nameof(IntegrationEvent.Key) && !IsPlain(p.PropertyType, type.Assembly)))
                yield return $"{type} carries {property.Name} of {property.PropertyType.Name}, which is no plain fact";
        }
    }

    /// <summary>Events whose shape no test keeps, as it is written by <c>ModuleHost.ShapeOf</c>.</summary>
    public static IEnumerable<string> Shapes(IEnumerable<Type> events, IReadOnlyCollection<string> tests) => events
        .Select(EventCatalog.NameOf).Select(name => $"{name.Name} v{name.Version}")
        .Where(called => !tests.Any(test => test.Contains(called + " {", StringComparison.Ordinal)))
        .Select(called => $"{called} is in no test");

    /// <summary>Events whose fields are of other types than is written, which a snapshot of examples need not show: a number may have become wider, a text may be missing.</summary>
    /// <param name="events">The events.</param>
    /// <param name="written">A line for each: <c>museer.fynd-avbojt v1 (FyndId Guid, Skäl String)</c>.</param>
    public static IEnumerable<string> Fields(IEnumerable<Type> events, IReadOnlyCollection<string> written)
    {
        var now = events.Select(type => (Name: EventCatalog.NameOf(type), Type: type)).Select(e => $"{e.Name.Name} v{e.Name.Version} ({FieldsOf(e.Type)})").ToList();
        return now.Except(written).Select(line => $"{line} is new").Concat(written.Except(now).Select(line => $"{line} is no more"));
    }

    private static string FieldsOf(Type carrier) => string.Join(", ", carrier.GetProperties().Where(p => p.Name != nameof(IntegrationEvent.Key))
        .Select(p => $"{p.Name} {TypeOf(new NullabilityInfoContext().Create(p))}"));

    private static string TypeOf(NullabilityInfo field)
    {
        var type = Nullable.GetUnderlyingType(field.Type) ?? field.Type;
        var name = type.IsGenericType ? $"[{TypeOf(field.GenericTypeArguments[0])}]" : Plain.Contains(type) ? type.Name : $"({FieldsOf(type)})";
        return field.ReadState == NullabilityState.Nullable ? name + "?" : name;
    }

    /// <summary>Texts whose name suggests that they say something of a person, and that are not marked.</summary>
    /// <param name="events">The events.</param>
    /// <param name="exempt">Those that are of something else: <c>LokalUpplåten.Namn</c>.</param>
    public static IEnumerable<string> Personal(IEnumerable<Type> events, IReadOnlyCollection<string> exempt) => events
        .SelectMany(Texts).Where(text => OfPerson.IsMatch(text.Name) && !IsMarked(text) && !exempt.Contains(Called(text)))
        .Select(text => $"{Called(text)} is not marked").Distinct();

    /// <summary>The texts that events carry, and that the facts in them carry.</summary>
    public static IEnumerable<PropertyInfo> Texts(Type carrier) => carrier.GetProperties().Where(p => !IsMarked(p)).SelectMany(Texts);

    public static string Called(PropertyInfo text) => $"{text.DeclaringType!.Name}.{text.Name}";

    private static IEnumerable<PropertyInfo> Texts(PropertyInfo property)
    {
        var type = property.PropertyType.IsGenericType ? property.PropertyType.GenericTypeArguments[0] : property.PropertyType;
        return type == typeof(string) ? [property] : type.Assembly == property.DeclaringType!.Assembly ? Texts(type) : [];
    }

    private static bool IsMarked(PropertyInfo property) => property.IsDefined(typeof(PersonuppgiftAttribute));

    public static IEnumerable<string> Subscribers(IEnumerable<Type> subscribers, string slug)
    {
        foreach (var type in subscribers)
        {
            if (!type.Name.StartsWith("När", StringComparison.Ordinal))
                yield return $"{type} does not begin with När";
            if (type.IsVisible || !type.IsSealed)
                yield return $"{type} is not internal sealed";
            if (type.GetCustomAttribute<SubscriberAttribute>()?.Name is not { } name)
                yield return $"{type} has no [Subscriber]";
            else if (!EventName.IsMatch(name) || !name.StartsWith(slug + ".nar-", StringComparison.Ordinal))
                yield return $"{type} is named {name}, not {slug}.nar-something-happened";
        }
    }

    /// <summary>What a Contracts project may hold beside events: facts that events carry, and the code lists they speak in.</summary>
    public static IEnumerable<string> Contracts(IEnumerable<Type> types) => types
        .Where(t => !IsEvent(t) && !(t.IsAbstract && t.IsSealed) && !(t.IsSealed && IsRecord(t)))
        .Select(t => $"{t} is neither an event, a sealed record nor a code list");

    public static IEnumerable<string> Doubles(IEnumerable<string> names) =>
        names.GroupBy(n => n).Where(g => g.Count() > 1).Select(g => $"{g.Key} is the name of {g.Count()}");

    /// <summary>The names of the events that an assembly makes, wherever they are defined.</summary>
    public static IEnumerable<string> ToldBy(Assembly assembly, IEnumerable<Type> events)
    {
        var names = events.ToDictionary(e => e.FullName!, e => e.GetCustomAttribute<EventNameAttribute>()!.Name);
        using var definition = AssemblyDefinition.ReadAssembly(assembly.Location);
        return [.. definition.MainModule.GetTypes().Where(t => !names.ContainsKey(t.FullName)).SelectMany(t => t.Methods).Where(m => m.HasBody)
            .SelectMany(m => m.Body.Instructions).Where(i => i.OpCode == OpCodes.Newobj)
            .Select(i => ((MethodReference)i.Operand).DeclaringType.FullName).Where(names.ContainsKey).Select(n => names[n]).Distinct()];
    }

    private static bool IsPlain(Type type, Assembly contracts) =>
        Plain.Contains(Nullable.GetUnderlyingType(type) ?? type)
        || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) && IsPlain(type.GenericTypeArguments[0], contracts))
        || (type.Assembly == contracts && type.IsSealed && IsRecord(type) && type.GetProperties().All(p => IsPlain(p.PropertyType, contracts)));

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;

    [GeneratedRegex("Namn|Epost|Telefon|Kontakt|Person|Adress|Roll|Skäl|Orsak|Därför|Önskemål|Hälsning|Meddelande|Anteckning|Kommentar|plats$|^Av$|^Till$")]
    private static partial Regex OfPerson { get; }

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\.[a-z0-9]+(-[a-z0-9]+)*\z")]
    private static partial Regex EventName { get; }
}
