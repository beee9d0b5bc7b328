using Kultur.Domain;
using Kultur.KulturlivFörAlla.Data;
using Kultur.Modularity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.KulturlivFörAlla.Katalogen;

/// <summary>Rewrites a draft, or a refused offer that becomes a draft again.</summary>
[UseCase(Behörigheter.SkrivaKatalog)]
internal sealed record ÄndraUtbud : Utbudsformulär, ICommand
{
    public Guid Id { get; set; }

    public int Version { get; set; }
}

internal sealed class ÄndraUtbudValidator : UtbudsformulärValidator<ÄndraUtbud>;

internal sealed class ÄndraUtbudHandler(KulturlivFörAllaDbContext db) : IRequestHandler<ÄndraUtbud, Result>
{
    public async Task<Result> Handle(ÄndraUtbud command, CancellationToken ct)
    {
        if (await db.Utbud.FindAsync([UtbudId.From(command.Id)], ct) is not { } utbud)
            return Utbudsfel.FinnsInte;
        return utbud.Version == command.Version
            ? utbud.Ändra(command.Uppgifter())
            : await db.ConflictAsync(utbud, command.Version, ct);
    }
}

/// <summary>The form as it is filled in when it is opened.</summary>
[UseCase(Behörigheter.SkrivaKatalog)]
internal sealed record HämtaUtbudFörÄndring(Guid Id) : IQuery<ÄndraUtbud>;

internal sealed class HämtaUtbudFörÄndringHandler(KulturlivFörAllaDbContext db) : IRequestHandler<HämtaUtbudFörÄndring, Result<ÄndraUtbud>>
{
    public async Task<Result<ÄndraUtbud>> Handle(HämtaUtbudFörÄndring query, CancellationToken ct)
    {
        var id = UtbudId.From(query.Id);
        if (await db.Utbud.AsNoTracking().SingleOrDefaultAsync(u => u.Id == id, ct) is not { } u)
            return Utbudsfel.FinnsInte;
        return new ÄndraUtbud
        {
            Id = query.Id,
            Version = u.Version,
            Titel = u.Titel,
            Utövare = u.Utövare,
            Beskrivning = u.Beskrivning,
            Konstform = u.Konstform,
            Slag = u.Slag,
            FrånÅlder = u.FrånÅlder,
            TillÅlder = u.TillÅlder,
            HögstAntal = u.HögstAntal,
            Minuter = u.Minuter,
            Pris = u.Pris,
            ResaOchLogi = u.ResaOchLogi,
            Språk = u.Språk,
            Syntolkat = u.Syntolkat,
            Teckentolkat = u.Teckentolkat,
            NpfAnpassat = u.NpfAnpassat,
            Teknik = u.Teknik ?? "",
            Kommunkod = u.Kommunkod,
        };
    }
}
