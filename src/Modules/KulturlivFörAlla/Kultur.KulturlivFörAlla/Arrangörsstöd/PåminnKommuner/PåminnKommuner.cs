using FluentValidation;
using Kultur.Domain;
using Kultur.KulturlivFörAlla.Bokningarna;
using Kultur.KulturlivFörAlla.Data;
using Kultur.Modularity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.KulturlivFörAlla.Arrangörsstöd;

/// <summary>Writes to the coordinators of all municipalities that have not reported, once a day at most: one letter each, with their bookings.</summary>
[UseCase(Behörigheter.SkrivaStöd)]
internal sealed record PåminnKommuner : ICommand
{
    public int År { get; set; }
}

internal sealed class PåminnKommunerValidator : AbstractValidator<PåminnKommuner>;

internal sealed class PåminnKommunerHandler(KulturlivFörAllaDbContext db, Brevlåda brevlåda, TimeProvider klocka) : IRequestHandler<PåminnKommuner, Result>
{
    public async Task<Result> Handle(PåminnKommuner command, CancellationToken ct)
    {
        var idag = SvenskTid.Idag(klocka);
        var samordnare = await db.Kommunvillkor.Where(v => v.SamordnareEpost != null).ToDictionaryAsync(v => v.Kommunkod, v => v.SamordnareEpost!, ct);
        var perKommun = (await db.Bokningar.Oredovisade(command.År, idag).OrderBy(b => b.Speldag).ThenBy(b => b.Id).ToListAsync(ct))
            .GroupBy(b => b.Kommunkod).Where(k => samordnare.ContainsKey(k.Key) && k.All(b => b.Påmind != idag)).ToList();
        if (perKommun.Count == 0)
            return Error.Invalid("Ingen kommun behöver påminnas i dag.");

        foreach (var kommun in perKommun)
        {
            brevlåda.Påminn(samordnare[kommun.Key], [.. kommun]);
            foreach (var bokning in kommun)
                bokning.NoteraPåminnelse(idag);
        }

        return Result.Success;
    }
}
