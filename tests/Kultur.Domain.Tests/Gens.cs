using CsCheck;

namespace Kultur.Domain.Tests;

/// <summary>Generators that several property tests share.</summary>
internal static class Gens
{
    /// <summary>Dates 1990–2090.</summary>
    public static Gen<DateOnly> Datum { get; } =
        Gen.Int[new DateOnly(1990, 1, 1).DayNumber, new DateOnly(2090, 12, 31).DayNumber].Select(DateOnly.FromDayNumber);
}
