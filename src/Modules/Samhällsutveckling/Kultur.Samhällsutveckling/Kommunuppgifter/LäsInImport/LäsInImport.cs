using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Samhällsutveckling.Data;
using MediatR;

namespace Kultur.Samhällsutveckling.Kommunuppgifter;

/// <summary>Loads a file that has been looked through: all of it, or with leave only the rows without errors.</summary>
[UseCase(Behörigheter.SkrivaKommuner)]
internal sealed record LäsInImport : ICommand<Importutfall>
{
    public Guid Id { get; set; }

    public bool BaraGiltiga { get; set; }
}

internal sealed class LäsInImportValidator : AbstractValidator<LäsInImport>
{
    public LäsInImportValidator() => RuleFor(c => c.Id).NotEmpty().WithMessage("Välj vilken fil som ska läsas in.");
}

internal sealed class LäsInImportHandler(SamhällsutvecklingDbContext db, TimeProvider klocka)
    : IRequestHandler<LäsInImport, Result<Importutfall>>
{
    public async Task<Result<Importutfall>> Handle(LäsInImport command, CancellationToken ct)
    {
        if (await db.Importförsök.FindAsync([new ImportförsökId(command.Id)], ct) is not { } försök)
            return Importförsök.FinnsInte;

        var fil = Importfil.Läs(försök.Innehåll, Kommunuppgift.SenasteÅr(SvenskTid.Idag(klocka)));
        if (försök.Läge == Importläge.Granskas && fil.Fel.Count > 0 && !command.BaraGiltiga)
            return Error.Invalid(nameof(command.BaraGiltiga), "Filen har fel. Rätta den och ladda upp den igen, eller kryssa för att hoppa över raderna med fel.");

        var rader = await db.LäsInAsync(fil.Rader, ct);
        var utfall = new Importutfall(
            Antal(Radutfall.Ny), Antal(Radutfall.Ändrad), Antal(Radutfall.Oförändrad), fil.Fel.Select(f => f.Rad).Distinct().Count());
        return försök.LäsIn(utfall).Error is { } fel ? fel : utfall;

        int Antal(Radutfall radutfall) => rader.Count(r => r.Utfall == radutfall);
    }
}
