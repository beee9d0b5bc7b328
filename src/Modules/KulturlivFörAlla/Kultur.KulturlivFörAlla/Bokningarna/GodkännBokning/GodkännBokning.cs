using FluentValidation;
using Kultur.Domain;
using Kultur.KulturlivFörAlla.Arrangörsstöd;
using Kultur.KulturlivFörAlla.Data;
using Kultur.Modularity;
using MediatR;

namespace Kultur.KulturlivFörAlla.Bokningarna;

/// <summary>
/// The municipality approves a booking and reserves the support for it. The sums are given outright: who is told that
/// less is left lowers them, and so says how much the municipality pays itself.
/// </summary>
[UseCase(Behörigheter.GodkännaBokningar)]
internal sealed record GodkännBokning : ICommand
{
    public Guid Id { get; set; }

    public int Version { get; set; }

    public Inmatat<decimal> Subvention { get; set; }

    public Inmatat<decimal> Omkostnad { get; set; }
}

internal sealed class GodkännBokningValidator : AbstractValidator<GodkännBokning>
{
    public GodkännBokningValidator()
    {
        RuleFor(b => b.Subvention).Must(s => !s.ÄrTomt).WithMessage("Skriv stödet i kronor, 0 för inget.").ÄrKronor();
        RuleFor(b => b.Omkostnad).ÄrKronor();
    }
}

internal sealed class GodkännBokningHandler(
    KulturlivFörAllaDbContext db, Stödkassa kassa, Brevlåda brevlåda, CurrentUser användare, TimeProvider klocka) : IRequestHandler<GodkännBokning, Result>
{
    public async Task<Result> Handle(GodkännBokning command, CancellationToken ct)
    {
        if (await db.Bokningar.SynligaFör(användare).MedIdAsync(command.Id, ct) is not { } bokning)
            return Bokningsfel.FinnsInte;
        if (bokning.Version != command.Version)
            return await db.ConflictAsync(bokning, command.Version, ct);

        var satser = await kassa.SatserAsync(bokning.Speldag, ct);
        var beräknat = Stödberäkning.Räkna(bokning.Kostnader, satser);
        var (subvention, omkostnad) = (command.Subvention.Värde!.Value, command.Omkostnad.Värde ?? 0);
        if (subvention > beräknat.Subvention)
            return Error.Invalid(nameof(command.Subvention), $"Stödet kan vara högst {Kronor.Skriv(beräknat.Subvention)}.");
        if (omkostnad > beräknat.Omkostnad)
            return Error.Invalid(nameof(command.Omkostnad), $"Omkostnadsstödet kan vara högst {Kronor.Skriv(beräknat.Omkostnad)}.");
        if (bokning.Godkänn(subvention, omkostnad, satser, klocka.GetUtcNow()).Error is { } fel)
            return fel;
        if ((await kassa.ReserveraAsync(bokning, subvention, omkostnad, ct)).Error is { } räckerInte)
            return räckerInte;

        await brevlåda.BerättaAsync(bokning, ct);
        return Result.Success;
    }
}
