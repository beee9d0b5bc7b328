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

/// <summary>For one heading it opens another matter, and so tells something in its turn.</summary>
[Subscriber(Namn)]
internal sealed class NärÄrendetDöpsOm(AvsändareDbContext db) : ISubscriber<ÄrendeOmdöpt>
{
    public const string Namn = "avsandare.nar-arendet-dops-om";
    public const string FöljUpp = "Följ upp";

    public Task Handle(ÄrendeOmdöpt e, CancellationToken ct)
    {
        db.Logg.Add(new Loggrad(e.ÄrendeId, e.Rubrik));
        if (e.Rubrik == FöljUpp)
            db.Ärenden.Add(Ärende.Öppna("Uppföljning", "Anna Berg"));
        return Task.CompletedTask;
    }
}
