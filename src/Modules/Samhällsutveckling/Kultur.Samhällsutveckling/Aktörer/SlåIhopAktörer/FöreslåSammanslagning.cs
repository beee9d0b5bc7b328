using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Samhällsutveckling.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Samhällsutveckling.Aktörer;

/// <summary>What a merge of two entries would do.</summary>
[UseCase(Behörigheter.SkrivaAktörer)]
internal sealed record FöreslåSammanslagning(Guid KvarId, Guid BorttagenId) : IQuery<Sammanslagningsförslag>;

internal sealed record Sammanslagningsförslag(Sammanslagningssida Kvar, Sammanslagningssida Borttagen);

internal sealed record Sammanslagningssida(
    Guid Id, int Version, Aktörslag Slag, Aktörsfakta Fakta, int Roller, int Kontaktpersoner, int Initiativ);

internal sealed class FöreslåSammanslagningHandler(SamhällsutvecklingDbContext db)
    : IRequestHandler<FöreslåSammanslagning, Result<Sammanslagningsförslag>>
{
    public async Task<Result<Sammanslagningsförslag>> Handle(FöreslåSammanslagning query, CancellationToken ct)
    {
        if (await db.FinnAktörAsync(query.KvarId, ct) is not { } kvar || await db.FinnAktörAsync(query.BorttagenId, ct) is not { } borttagen)
            return Aktör.FinnsInte;
        if (kvar.Id == borttagen.Id)
            return Error.Invalid("De två är redan en och samma aktör.");
        if (kvar.Slag != borttagen.Slag)
            return Error.Invalid("En organisation och en person kan inte slås ihop.");
        return new Sammanslagningsförslag(await Sida(kvar), await Sida(borttagen));

        async Task<Sammanslagningssida> Sida(Aktör aktör) => new(
            aktör.Id.Value, aktör.Version, aktör.Slag, aktör.Fakta, aktör.Roller.Count, aktör.Kontaktpersoner.Count,
            await db.Initiativ.CountAsync(i => i.Medverkande.Any(m => m.Aktör == aktör.Id), ct));
    }
}
