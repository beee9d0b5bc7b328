using Kultur.Avsändare.Contracts;
using Kultur.Modularity.Events;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Mottagare;

[Subscriber(Namn, TidigareNamn, FromStart = true)]
internal sealed class NärÄrendetÖppnas(MottagareDbContext db, Störningar störningar) : ISubscriber<ÄrendeÖppnat>
{
    public const string Namn = "mottagare.nar-arendet-oppnas";
    public const string TidigareNamn = "mottagare.nar-arendet-registreras";

    public Task Handle(ÄrendeÖppnat e, CancellationToken ct)
    {
        db.Rubriker.Add(new HördRubrik(e.ÄrendeId, e.Rubrik, Namn));
        return störningar.PrövaAsync(Namn, e.Rubrik, db);
    }
}

[Subscriber(Namn)]
internal sealed class NärÄrendetDöpsOm(MottagareDbContext db, Störningar störningar) : ISubscriber<ÄrendeOmdöpt>
{
    public const string Namn = "mottagare.nar-arendet-dops-om";

    public Task Handle(ÄrendeOmdöpt e, CancellationToken ct)
    {
        db.Rubriker.Add(new HördRubrik(e.ÄrendeId, e.Rubrik, Namn));
        return störningar.PrövaAsync(Namn, e.Rubrik, db);
    }
}

/// <summary>A second subscriber of the same event in the same module, under a new name.</summary>
[Subscriber(Namn, TidigareNamn)]
internal sealed class NärÄrendetDöpsOmSkrivLogg(MottagareDbContext db, Störningar störningar) : ISubscriber<ÄrendeOmdöpt>
{
    public const string Namn = "mottagare.nar-arendet-dops-om-skriv-logg";
    public const string TidigareNamn = "mottagare.nar-arendet-dops-om-logga";

    public Task Handle(ÄrendeOmdöpt e, CancellationToken ct)
    {
        db.Rubriker.Add(new HördRubrik(e.ÄrendeId, e.Rubrik, Namn));
        return störningar.PrövaAsync(Namn, e.Rubrik, db);
    }
}

/// <summary>Hears the event in its second shape. For two reasons it asks how many headings it has heard of the matter, with and without waiting.</summary>
[Subscriber(Namn)]
internal sealed class NärÄrendetStängs(MottagareDbContext db) : ISubscriber<ÄrendeStängtMedSkäl>
{
    public const string Namn = "mottagare.nar-arendet-stangs";
    public const string Räkna = "räkna";
    public const string RäknaGenast = "räkna genast";

    public async Task Handle(ÄrendeStängtMedSkäl e, CancellationToken ct)
    {
        var rubrik = e.Skäl switch
        {
            Räkna => $"{await db.Rubriker.CountAsync(r => r.Ärende == e.ÄrendeId, ct)} tidigare",
            RäknaGenast => $"{Hörda(e.ÄrendeId)} tidigare",
            _ => e.Skäl,
        };
        db.Rubriker.Add(new HördRubrik(e.ÄrendeId, rubrik, Namn));
    }

    private int Hörda(Guid ärende) => db.Rubriker.Count(r => r.Ärende == ärende);
}
