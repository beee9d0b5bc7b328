using Kultur.Modularity.Agenda;

namespace Kultur.Host.Sidor;

/// <summary>Something that waits, with the module where it is done.</summary>
public sealed record Attgorarad(string Modul, AttGöra AttGöra)
{
    /// <summary>All modules' lines, most urgent first; those without a deadline last.</summary>
    internal static async Task<IReadOnlyList<Attgorarad>> AllaAsync(IEnumerable<IAgendaProvider> agendor, IReadOnlyCollection<string>? kommunkoder, CancellationToken ct)
    {
        var rader = new List<Attgorarad>();
        foreach (var agenda in agendor)
            rader.AddRange((await agenda.AttGöraAsync(kommunkoder, ct)).Select(a => new Attgorarad(agenda.Modul, a)));
        return [.. rader.OrderBy(r => r.AttGöra.Frist ?? DateOnly.MaxValue)];
    }
}
