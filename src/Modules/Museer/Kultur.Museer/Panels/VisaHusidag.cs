using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Museer.Besöken;
using Kultur.Museer.Data;
using Kultur.Museer.Huskalender;
using Kultur.Museer.Skolprogrammen;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Museer.Panels;

/// <summary>What happens in the houses today, and what waits for who receives visits.</summary>
[UseCase(Behörigheter.LäsaHus)]
internal sealed record VisaHusidag : IQuery<Husidagvy>;

/// <param name="Idag">Today's entries in every house, in order of time.</param>
/// <param name="AttRapportera">Visits that have been and wait to be reported, the oldest first.</param>
/// <param name="Problem">Withdrawn programmes that visits still stand for.</param>
internal sealed record Husidagvy(IReadOnlyList<Idagpost> Idag, IReadOnlyList<Väntandebesök> AttRapportera, IReadOnlyList<Programproblem> Problem);

internal sealed record Idagpost(string Museum, Postslag Slag, string Rubrik, TimeOnly Start, TimeOnly Slut, Guid Ursprung, string? Lokal)
{
    public bool ÄrHeldag => new Tidsspann(Start, Slut) == Tidsspann.HelaDagen;
}

internal sealed record Väntandebesök(BesökId Id, DateOnly Datum, string Skola, string Program, string Museum);

internal sealed record Programproblem(SkolprogramId Id, string Namn, int Besök);

internal sealed class VisaHusidagHandler(MuseerDbContext db, TimeProvider klocka) : IRequestHandler<VisaHusidag, Result<Husidagvy>>
{
    private const int Mest = 12;

    public async Task<Result<Husidagvy>> Handle(VisaHusidag request, CancellationToken ct)
    {
        var idag = SvenskTid.Idag(klocka);
        var bekräftade = db.Skolbesök.Where(b => b.Tillstånd == Besökstillstånd.Bekräftat);
        return new Husidagvy(
            await (from dag in db.Husdagar.IgnoreAutoIncludes()
                   from post in dag.Poster
                   where dag.Datum == idag && post.Slag != Postslag.Frånvaro
                   orderby post.Start, post.Id
                   select new Idagpost(
                       dag.Museum, post.Slag, post.Rubrik, post.Start, post.Slut, post.Ursprung,
                       db.Lokaler.Where(l => l.Id == post.LokalId).Select(l => l.Namn).FirstOrDefault())).Take(Mest).ToListAsync(ct),
            await bekräftade.Where(b => b.Datum < idag).OrderBy(b => b.Datum).ThenBy(b => b.Start).Take(Mest)
                .Select(b => new Väntandebesök(b.Id, b.Datum, b.Skola, b.Program, b.Museum)).ToListAsync(ct),
            await (from program in db.Skolprogram
                   where program.Tillstånd == Programtillstånd.Indraget && bekräftade.Any(b => b.ProgramId == program.Id)
                   orderby program.Namn
                   select new Programproblem(program.Id, program.Namn, bekräftade.Count(b => b.ProgramId == program.Id))).ToListAsync(ct));
    }
}
