using Kultur.Domain;
using Kultur.KulturlivFörAlla.Arrangörsstöd;

namespace Kultur.KulturlivFörAlla.Bokningarna;

/// <summary>
/// Withdraws a booking and does what follows for its money: given back whole when the performer withdraws or the school
/// is in time; else the contract's fee stands, and the support pays its part of it.
/// </summary>
internal sealed class Avbokning(Stödkassa kassa, Brevlåda brevlåda, TimeProvider klocka)
{
    public async Task<Result> AvbokaAsync(Bokning bokning, Avbokare vem, string skäl, CancellationToken ct)
    {
        var satser = await kassa.SatserAsync(bokning.Speldag, ct);
        var sen = vem == Avbokare.Skolan && bokning.ÄrSenAvbokning(satser, SvenskTid.Idag(klocka));
        if (bokning.Avboka(vem, skäl, klocka.GetUtcNow()).Error is { } fel)
            return fel;

        if (sen)
        {
            var (subvention, omkostnad) = await kassa.AvräknaAsync(bokning, Stödberäkning.VidSenAvbokning(bokning.Kostnader, satser), ct);
            bokning.NoteraStöd(subvention, omkostnad);
        }
        else
        {
            await kassa.ÅterförAsync(bokning, "avbokad", ct);
            bokning.NoteraStöd(0, 0);
        }

        await brevlåda.BerättaAsync(bokning, ct);
        return Result.Success;
    }
}
