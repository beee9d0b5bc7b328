using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;

namespace Kultur.NaturOchKulturmiljö;

/// <summary>A form where a place may be given in SWEREF 99 TM.</summary>
internal interface IPlatsfält
{
    Inmatat<decimal> Norr { get; }

    Inmatat<decimal> Öst { get; }
}

internal static class Platsfält
{
    /// <summary>The place as entered, to the nearest metre; null where none was.</summary>
    public static SwerefPunkt? Plats(this IPlatsfält fält) => fält.Norr.Värde is { } norr && fält.Öst.Värde is { } öst
        ? SwerefPunkt.Skapa(Meter(norr), Meter(öst)).Value
        : null;

    /// <summary>Why the coordinates are no place in the region; null when they are, or when none is given.</summary>
    public static string? Fel(Inmatat<decimal> norr, Inmatat<decimal> öst) => (norr.Värde, öst.Värde) switch
    {
        ({ } n, { } e) => SwerefPunkt.Skapa(Meter(n), Meter(e)).Error?.Message,
        _ => null,
    };

    private static double Meter(decimal koordinat) => (double)Math.Round(koordinat);
}

internal sealed class PlatsfältValidator : AbstractValidator<IPlatsfält>
{
    private const string Oläslig = "Skriv koordinaten som ett tal i meter.";

    public PlatsfältValidator()
    {
        RuleFor(f => f.Norr).Cascade(CascadeMode.Stop)
            .Must(n => n.ÄrLäsbart).WithMessage(Oläslig)
            .Must((f, n) => !n.ÄrTomt || f.Öst.ÄrTomt).WithMessage("Ange både N och E, eller ingen av dem.")
            .Must((f, n) => Platsfält.Fel(n, f.Öst) is null).WithMessage(f => Platsfält.Fel(f.Norr, f.Öst));
        RuleFor(f => f.Öst).Cascade(CascadeMode.Stop)
            .Must(e => e.ÄrLäsbart).WithMessage(Oläslig)
            .Must((f, e) => !e.ÄrTomt || f.Norr.ÄrTomt).WithMessage("Ange både N och E, eller ingen av dem.");
    }
}
