using Kultur.Domain;

namespace Kultur.Museer.Samlingar;

internal readonly record struct FlyttId(Guid Value) : ITypedId<FlyttId>
{
    public static FlyttId From(Guid value) => new(value);

    public static FlyttId Ny() => new(Guid.CreateVersion7());
}

/// <summary>One or many objects moved to one place at once; it is undone as a whole.</summary>
internal sealed class Flytt : AggregateRoot<FlyttId>
{
    public const int MaxSkäl = 200;

    internal static readonly Error FinnsInte = Error.NotFound("Flytten finns inte.");

    private Flytt()
    {
    }

    public Placering Till { get; private init; }

    public string Skäl { get; private init; } = "";

    public int Antal { get; private set; }

    public string Av { get; private init; } = "";

    public DateTimeOffset Tidpunkt { get; private init; }

    public DateTimeOffset? Ångrad { get; private set; }

    public string? ÅngradAv { get; private set; }

    /// <summary>Moves the objects that stand elsewhere.</summary>
    public static Result<Flytt> Genomför(IReadOnlyCollection<Föremål> föremål, Placering till, string skäl, string av, DateTimeOffset nu)
    {
        var flytt = new Flytt { Id = FlyttId.Ny(), Till = till, Skäl = skäl, Av = av, Tidpunkt = nu };
        foreach (var ett in föremål.Where(f => f.Placering != till))
        {
            ett.Flytta(till, skäl, flytt.Id, av, nu);
            flytt.Antal++;
        }

        return flytt.Antal > 0 ? flytt : Error.Invalid(föremål.Count == 1
            ? $"Föremålet står redan på {till}."
            : $"Alla föremål står redan på {till}.");
    }

    /// <summary>Puts back the objects that have not been moved since.</summary>
    /// <param name="kvar">Those that stand where this move put them.</param>
    /// <param name="av">Who undoes it.</param>
    /// <param name="nu">Now.</param>
    public Result Ångra(IReadOnlyCollection<Föremål> kvar, string av, DateTimeOffset nu)
    {
        if (Ångrad is not null)
            return Error.Invalid("Flytten är redan ångrad.");
        if (kvar.Count == 0)
            return Error.Invalid("Alla föremålen har flyttats sedan dess. Det finns inget kvar att ångra.");
        foreach (var föremål in kvar)
            föremål.ÅngraFlytt(this, av, nu);
        (Ångrad, ÅngradAv) = (nu, av);
        return Result.Success;
    }
}
