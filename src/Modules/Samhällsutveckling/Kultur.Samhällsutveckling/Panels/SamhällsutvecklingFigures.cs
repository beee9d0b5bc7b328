using Kultur.Modularity.Figures;
using Kultur.Samhällsutveckling.Kommunuppgifter;
using MediatR;

namespace Kultur.Samhällsutveckling.Panels;

/// <summary>The latest year's inhabitants and children.</summary>
internal sealed class SamhällsutvecklingFigures(ISender sender) : IFiguresProvider
{
    public string Modul => "samhalle";

    public async Task<IReadOnlyList<Kommunnyckeltal>> MätAsync(CancellationToken ct) =>
        await sender.Send(new SenasteUppgifter(), ct) is { IsSuccess: true, Value: { År: { } år } uppgifter }
            ?
            [
                new("Invånare", Nyckeltalsslag.Antal, $"31 dec {år}", Värden(uppgifter.Folkmängd)),
                new("Barn 3–19 år", Nyckeltalsslag.Antal, $"31 dec {år}", Värden(uppgifter.Barn)),
            ]
            : [];

    private static Dictionary<string, Mätvärde> Värden(IReadOnlyDictionary<string, int> antal) =>
        antal.ToDictionary(a => a.Key, a => new Mätvärde(a.Value));
}
