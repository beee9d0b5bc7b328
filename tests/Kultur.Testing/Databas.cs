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
/// Every test of the class runs on each kind of database. <see cref="ModuleHost"/> refuses to start in a test of a class
/// without it.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class BådaDatabasernaAttribute : Attribute;

/// <summary>Which kind of database the running test is for.</summary>
public static class Databaser
{
    /// <summary>The running test's.</summary>
    /// <exception cref="InvalidOperationException">The test says no kind.</exception>
    public static Databas Vald => Testets ?? throw new InvalidOperationException(
        "The test's class lacks [BådaDatabaserna], or its project does not compile tests/BådaDatabaserna.cs.");

    /// <summary>The running test's; SQLite where it says none.</summary>
    public static Databas ValdEllerSqlite => Testets ?? Databas.Sqlite;

    private static Databas? Testets => (TestContext.Current.TestMethod as MetodMedDatabas)?.Databas;
}

/// <summary>Finds every test of a class with <see cref="BådaDatabasernaAttribute"/> once per kind of database.</summary>
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
            if (!testMethod.TestClass.Class.IsDefined(typeof(BådaDatabasernaAttribute)))
                return await base.FindTestsForMethod(testMethod, discoveryOptions, discoveryCallback);
            foreach (var databas in Enum.GetValues<Databas>())
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

    string IXunitTestMethod.GetDisplayName(string baseDisplayName, string? label, object?[]? testMethodArguments, Type[]? methodGenericTypes) =>
        $"{GetDisplayName(baseDisplayName, label, testMethodArguments, methodGenericTypes)} [{Databas}]";

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
