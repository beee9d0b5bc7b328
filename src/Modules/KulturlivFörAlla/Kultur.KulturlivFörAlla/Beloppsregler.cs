using FluentValidation;
using Kultur.Modularity;
using Kultur.Web;

namespace Kultur.KulturlivFörAlla;

/// <summary>Rules that several of this module's commands share, with their sentences.</summary>
internal static class Beloppsregler
{
    /// <summary>Kronor with at most two decimals; blank is nothing.</summary>
    public static IRuleBuilderOptions<T, Inmatat<decimal>> ÄrKronor<T>(this IRuleBuilder<T, Inmatat<decimal>> regel, decimal högst = 1_000_000m) =>
        regel.Must(tal => tal.ÄrTomt || (tal.Värde is { } värde && värde >= 0 && värde <= högst && decimal.Round(värde, 2) == värde))
            .WithMessage($"Skriv summan i kronor, från 0 till {Format.Tal(högst, 0)}.");
}
