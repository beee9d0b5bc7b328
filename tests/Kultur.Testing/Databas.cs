using System.Reflection;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

namespace Kultur.Testing;

/// <summary>A kind of database that the modules can be kept in.</summary>
public enum Databas
{
    /// <summary>A file per module.</summary>
    Sqlite,

    /// <summary>A schema and a role per module.</summary>
    Postgres,
}

/// <summary>
/// Says which kinds of database a class's tests run on; what is said of one test goes before what is said of its class. In a
/// test of which nothing is said no database is made.
/// </summary>
public abstract class DatabasvalAttribute : Attribute
{
    private protected DatabasvalAttribute(params IReadOnlyList<Databas> databaser) => Databaser = databaser;

    /// <summary>The kinds.</summary>
    internal IReadOnlyList<Databas> Databaser { get; }

    private protected static string Angivet(string därför) =>
        string.IsNullOrWhiteSpace(därför) ? throw new ArgumentException("Say why on one kind of database alone.", nameof(därför)) : därför;
}

/// <summary>Every test of the class runs on each kind of database.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class BådaDatabasernaAttribute() : DatabasvalAttribute(Databas.Sqlite, Databas.Postgres);

/// <summary>The tests run on SQLite alone.</summary>
/// <param name="därför">Why they need not run, or mean nothing, on PostgreSQL.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class EnbartSqliteAttribute(string därför) : DatabasvalAttribute(Databas.Sqlite)
{
    /// <summary>The reason.</summary>
    public string Därför { get; } = Angivet(därför);
}

/// <summary>The tests run on PostgreSQL alone.</summary>
/// <param name="därför">Why they need not run, or mean nothing, on SQLite.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class EnbartPostgresAttribute(string därför) : DatabasvalAttribute(Databas.Postgres)
{
    /// <summary>The reason.</summary>
    public string Därför { get; } = Angivet(därför);
}

/// <summary>Which kind of database the running test is for.</summary>
public static class Databaser
{
    /// <summary>The running test's.</summary>
    /// <exception cref="InvalidOperationException">Nothing is said of the test.</exception>
    public static Databas Vald => (TestContext.Current.TestMethod as MetodMedDatabas)?.Databas ?? throw new InvalidOperationException(
        "Say by [BådaDatabaserna] which databases the test's class runs on, or by [EnbartSqlite(…)] or [EnbartPostgres(…)] why on one alone. "
        + "The project compiles tests/BådaDatabaserna.cs.");
}

/// <summary>Finds every test once per kind of database that it is to run on.</summary>
public sealed class TestramverkMedDatabaser : XunitTestFramework
{
    /// <inheritdoc/>
    protected override ITestFrameworkDiscoverer CreateDiscoverer(Assembly assembly) =>
        new Discoverer((IXunitTestAssembly)base.CreateDiscoverer(assembly).TestAssembly);

    private sealed class Discoverer(IXunitTestAssembly assembly) : XunitTestFrameworkDiscoverer(assembly)
    {
        protected override async ValueTask<bool> FindTestsForMethod(
            IXunitTestMethod testMethod, ITestFrameworkDiscoveryOptions discoveryOptions, Func<ITestCase, ValueTask<bool>> discoveryCallback)
        {
            var val = testMethod.Method.GetCustomAttribute<DatabasvalAttribute>() ?? testMethod.TestClass.Class.GetCustomAttribute<DatabasvalAttribute>();
            if (val is null)
                return await base.FindTestsForMethod(testMethod, discoveryOptions, discoveryCallback);
            foreach (var databas in val.Databaser)
            {
                if (!await base.FindTestsForMethod(new MetodMedDatabas(testMethod, databas), discoveryOptions, discoveryCallback))
                    return false;
            }

            return true;
        }
    }
}

/// <summary>A test method for one kind of database; the name says which.</summary>
internal sealed class MetodMedDatabas : XunitTestMethod, IXunitTestMethod, IXunitSerializable
{
    [Obsolete("For xunit, which reads it back by Deserialize.")]
    public MetodMedDatabas()
    {
    }

    public MetodMedDatabas(IXunitTestMethod method, Databas databas)
        : base(method.TestClass, method.Method, method.TestMethodArguments, $"{method.UniqueID}-{databas}") =>
        Databas = databas;

    public Databas Databas { get; private set; }

    private string Tillägg => $" [{Databas}]";

    string IXunitTestMethod.GetDisplayName(string baseDisplayName, string? label, object?[]? testMethodArguments, Type[]? methodGenericTypes) =>
        $"{GetDisplayName(baseDisplayName.Replace(Tillägg, "", StringComparison.Ordinal), label, testMethodArguments, methodGenericTypes)}{Tillägg}";

    void IXunitSerializable.Serialize(IXunitSerializationInfo info)
    {
        Serialize(info);
        info.AddValue(nameof(Databas), Databas.ToString());
    }

    void IXunitSerializable.Deserialize(IXunitSerializationInfo info)
    {
        Deserialize(info);
        Databas = Enum.Parse<Databas>(info.GetValue<string>(nameof(Databas))!);
    }
}
