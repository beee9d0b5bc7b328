using Kultur.Domain;
using Kultur.Fortbildning.Data;
using Kultur.Modularity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Fortbildning.Evenemangen;

/// <summary>The form for changing an event, filled in as it is saved now.</summary>
[UseCase(Behörigheter.SkrivaEvenemang)]
internal sealed record HämtaEvenemangFörÄndring(Guid Id) : IQuery<ÄndraEvenemang>;

internal sealed class HämtaEvenemangFörÄndringHandler(FortbildningDbContext db)
    : IRequestHandler<HämtaEvenemangFörÄndring, Result<ÄndraEvenemang>>
{
    public async Task<Result<ÄndraEvenemang>> Handle(HämtaEvenemangFörÄndring request, CancellationToken ct)
    {
        var id = new EvenemangId(request.Id);
        if (await db.Evenemang.AsNoTracking().IgnoreAutoIncludes().SingleOrDefaultAsync(e => e.Id == id, ct) is not { } e)
            return Error.NotFound("Evenemanget finns inte.");
        return new ÄndraEvenemang
        {
            Id = request.Id,
            Version = e.Version,
            Typ = e.Typ,
            Titel = e.Titel,
            Tema = e.Tema,
            Beskrivning = e.Beskrivning,
            Datum = Text(e.Datum),
            Start = Text(e.Start),
            Slut = Text(e.Slut),
            Lokal = e.Lokal,
            Adress = e.Adress,
            Digitalt = e.Digitalt,
            MedarrangörId = e.MedarrangörId?.ToString(),
            Platser = Text(e.Platser),
            SistaAnmälningsdag = Text(e.SistaAnmälningsdag),
        };
    }

    private static Inmatat<T> Text<T>(T? värde)
        where T : struct => värde is { } satt ? satt : default(Inmatat<T>);
}
