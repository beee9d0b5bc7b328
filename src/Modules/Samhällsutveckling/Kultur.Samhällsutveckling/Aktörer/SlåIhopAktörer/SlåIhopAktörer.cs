using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Samhällsutveckling.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Samhällsutveckling.Aktörer;

/// <summary>Which of two entries a value is taken from.</summary>
internal enum Uppgiftsval
{
    Kvar,
    Borttagen,
}

/// <summary>Makes two entries one. A field that only one of them has is taken from that one.</summary>
[UseCase(Behörigheter.SkrivaAktörer)]
internal sealed record SlåIhopAktörer : ICommand<AktörId>
{
    public Guid KvarId { get; set; }

    public int KvarVersion { get; set; }

    public Guid BorttagenId { get; set; }

    public int BorttagenVersion { get; set; }

    public Inmatat<Uppgiftsval> Namn { get; set; }

    public Inmatat<Uppgiftsval> Organisationsnummer { get; set; }

    public Inmatat<Uppgiftsval> Epost { get; set; }

    public Inmatat<Uppgiftsval> Telefon { get; set; }

    public Inmatat<Uppgiftsval> Webb { get; set; }

    public Inmatat<Uppgiftsval> Adress { get; set; }

    public Aktörsfakta Välj(Aktörsfakta kvar, Aktörsfakta borttagen) => new(
        Vald(Namn, kvar.Namn, borttagen.Namn),
        Vald(Organisationsnummer, kvar.Organisationsnummer, borttagen.Organisationsnummer),
        Vald(Epost, kvar.Epost, borttagen.Epost),
        Vald(Telefon, kvar.Telefon, borttagen.Telefon),
        Vald(Webb, kvar.Webb, borttagen.Webb),
        Vald(Adress, kvar.Adress, borttagen.Adress));

    private static T Vald<T>(Inmatat<Uppgiftsval> val, T kvar, T borttagen) =>
        kvar is null || (val.Värde == Uppgiftsval.Borttagen && borttagen is not null) ? borttagen : kvar;
}

internal sealed class SlåIhopAktörerValidator : AbstractValidator<SlåIhopAktörer>
{
    public SlåIhopAktörerValidator() =>
        RuleFor(c => c.BorttagenId).NotEqual(c => c.KvarId).WithMessage("Välj två olika aktörer.");
}

internal sealed class SlåIhopAktörerHandler(SamhällsutvecklingDbContext db, TimeProvider klocka)
    : IRequestHandler<SlåIhopAktörer, Result<AktörId>>
{
    public async Task<Result<AktörId>> Handle(SlåIhopAktörer command, CancellationToken ct)
    {
        var (kvarId, borttagenId) = (new AktörId(command.KvarId), new AktörId(command.BorttagenId));
        if (await db.Aktörer.FindAsync([kvarId], ct) is not { } kvar || await db.Aktörer.FindAsync([borttagenId], ct) is not { } borttagen)
            return Aktör.FinnsInte;
        if (kvar.Version != command.KvarVersion && !kvar.ÄrSammanslagen)
            return await db.ConflictAsync(kvar, command.KvarVersion, ct);
        if (borttagen.Version != command.BorttagenVersion && !borttagen.ÄrSammanslagen)
            return await db.ConflictAsync(borttagen, command.BorttagenVersion, ct);

        if (kvar.SlåIhopMed(borttagen, command.Välj(kvar.Fakta, borttagen.Fakta), klocka.GetUtcNow()).Error is { } fel)
            return fel;
        foreach (var initiativ in await db.Initiativ.Where(i => i.Medverkande.Any(m => m.Aktör == borttagenId)).ToListAsync(ct))
            initiativ.BytAktör(borttagenId, kvarId);
        return kvarId;
    }
}
