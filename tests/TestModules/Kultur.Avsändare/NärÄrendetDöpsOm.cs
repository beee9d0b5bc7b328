using Kultur.Avsändare.Contracts;
using Kultur.Modularity.Events;

namespace Kultur.Avsändare;

/// <summary>What this module has heard of itself, numbered in the order heard.</summary>
internal sealed class Loggrad(Guid ärende, string rubrik)
{
    public long Id { get; private set; }

    public Guid Ärende { get; private set; } = ärende;

    public string Rubrik { get; private set; } = rubrik;
}

[Subscriber(Namn)]
internal sealed class NärÄrendetDöpsOm(AvsändareDbContext db) : ISubscriber<ÄrendeOmdöpt>
{
    public const string Namn = "avsandare.nar-arendet-dops-om";

    public Task Handle(ÄrendeOmdöpt e, CancellationToken ct)
    {
        db.Logg.Add(new Loggrad(e.ÄrendeId, e.Rubrik));
        return Task.CompletedTask;
    }
}
