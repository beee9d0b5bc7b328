using Kultur.Domain;
using Kultur.Fortbildning.Data;
using Kultur.Fortbildning.Kursförslagen;
using Kultur.Modularity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Fortbildning.Evenemangen;

/// <summary>Drafts an event, of a Kursförslag or of nothing.</summary>
[UseCase(Behörigheter.SkrivaEvenemang)]
internal sealed record SkapaEvenemang : Evenemangsformulär, ICommand<EvenemangId>
{
    public Guid? KursförslagId { get; set; }
}

internal sealed class SkapaEvenemangValidator : EvenemangsformulärValidator<SkapaEvenemang>;

internal sealed class SkapaEvenemangHandler(FortbildningDbContext db, TimeProvider klocka)
    : IRequestHandler<SkapaEvenemang, Result<EvenemangId>>
{
    public async Task<Result<EvenemangId>> Handle(SkapaEvenemang request, CancellationToken ct)
    {
        KursförslagId? kursförslagId = request.KursförslagId is { } id ? new(id) : null;
        var år = SvenskTid.Idag(klocka).Year;
        var senaste = await db.Evenemang.Where(e => e.År == år).MaxAsync(e => (int?)e.Löpnummer, ct) ?? 0;
        var evenemang = Evenemang.Skapa(new(år, senaste + 1), request.Uppgifter(), kursförslagId, klocka.GetUtcNow());
        db.Evenemang.Add(evenemang);
        if (kursförslagId is null)
            return evenemang.Id;

        if (await db.Kursförslag.SingleOrDefaultAsync(k => k.Id == kursförslagId, ct) is not { } kursförslag)
            return Error.NotFound("Kursförslaget finns inte.");
        var planerat = kursförslag.Planera(evenemang.Id);
        return planerat.IsSuccess ? evenemang.Id : planerat.Error;
    }
}
