using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Museer.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Museer.Samlingar;

/// <summary>Loads the rows without errors.</summary>
[UseCase(Behörigheter.SkrivaSamlingar)]
internal sealed record LäsInFöremålsimport : ICommand
{
    public Guid Id { get; set; }
}

internal sealed class LäsInFöremålsimportValidator : AbstractValidator<LäsInFöremålsimport>
{
    public LäsInFöremålsimportValidator() => RuleFor(c => c.Id).NotEmpty().WithMessage("Välj vilken fil som ska läsas in.");
}

internal sealed class LäsInFöremålsimportHandler(MuseerDbContext db, CurrentUser användare, TimeProvider klocka)
    : IRequestHandler<LäsInFöremålsimport, Result>
{
    public async Task<Result> Handle(LäsInFöremålsimport command, CancellationToken ct)
    {
        if (await db.Importer.SingleOrDefaultAsync(i => i.Id == new FöremålsimportId(command.Id), ct) is not { } import)
            return Föremålsimport.FinnsInte;
        var inläsning = await Inläsning.KörAsync(db, import, användare.Name, klocka.GetUtcNow(), ct);
        return import.LäsIn(inläsning.Verkan, inläsning.Antal(Radutfall.Oförändrad), inläsning.Antal(Radutfall.Fel));
    }
}

/// <summary>The rows that could not be loaded, as a file with a column that says why.</summary>
[UseCase(Behörigheter.SkrivaSamlingar)]
internal sealed record HämtaFelrader(Guid Id) : IQuery<Felradsfil>;

internal sealed record Felradsfil(string Filnamn, byte[] Innehåll);

internal sealed class HämtaFelraderHandler(MuseerDbContext db, CurrentUser användare, TimeProvider klocka)
    : IRequestHandler<HämtaFelrader, Result<Felradsfil>>
{
    public async Task<Result<Felradsfil>> Handle(HämtaFelrader query, CancellationToken ct)
    {
        if (await db.Importer.AsNoTracking().SingleOrDefaultAsync(i => i.Id == new FöremålsimportId(query.Id), ct) is not { } import)
            return Föremålsimport.FinnsInte;
        var inläsning = await Inläsning.KörAsync(db, import, användare.Name, klocka.GetUtcNow(), ct);
        db.ChangeTracker.Clear();
        var felrader = inläsning.Rader.Where(r => r.Utfall == Radutfall.Fel)
            .Select(r => (r.Rad, string.Join(" ", r.Fel.Select(f => f.Kolumn is null ? f.Text : $"{f.Kolumn}: {f.Text}"))));
        return new Felradsfil($"{Path.GetFileNameWithoutExtension(import.Filnamn)}-fel.csv", Textfil.Läs(import.Innehåll).MedFel(felrader));
    }
}
