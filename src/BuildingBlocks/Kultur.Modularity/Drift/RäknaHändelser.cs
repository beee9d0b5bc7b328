using Kultur.Domain;
using Kultur.Modularity.Events;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Modularity.Drift;

/// <summary>How many events <see cref="ListaHändelser"/> would list by each choice that is about something open.</summary>
/// <param name="Modul">The module's slug.</param>
/// <param name="Text">Part of the event's name, or its id or key; null for any.</param>
/// <param name="Prenumerant">Only those to this subscriber, also under its earlier names; null for all.</param>
[UseCase(Driftbehörigheter.Läsa)]
public sealed record RäknaHändelser(string Modul, string? Text = null, string? Prenumerant = null)
    : IQuery<IReadOnlyDictionary<Händelseurval, int>>, IModuleRequest;

internal sealed class RäknaHändelserHandler(ModuleDatabases databases, EventCatalog events) : IRequestHandler<RäknaHändelser, Result<IReadOnlyDictionary<Händelseurval, int>>>
{
    private static readonly Händelseurval[] Öppna = [Händelseurval.Väntar, Händelseurval.FörsökerIgen, Händelseurval.Döda, Händelseurval.Parkerade];

    public async Task<Result<IReadOnlyDictionary<Händelseurval, int>>> Handle(RäknaHändelser request, CancellationToken ct)
    {
        var antal = new Dictionary<Händelseurval, int>();
        foreach (var urval in Öppna)
            antal[urval] = await databases.For(request).Händelser(urval, request.Text, events.Namn(request.Prenumerant)).CountAsync(ct);
        return antal;
    }
}
