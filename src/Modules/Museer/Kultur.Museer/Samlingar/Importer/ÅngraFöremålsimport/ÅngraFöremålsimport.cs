using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Museer.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Museer.Samlingar;

/// <summary>Undoes a load as a whole, but for what somebody has changed since.</summary>
[UseCase(Behörigheter.SkrivaSamlingar)]
internal sealed record ÅngraFöremålsimport : ICommand
{
    public Guid Id { get; set; }
}

internal sealed class ÅngraFöremålsimportValidator : AbstractValidator<ÅngraFöremålsimport>
{
    public ÅngraFöremålsimportValidator() => RuleFor(c => c.Id).NotEmpty().WithMessage("Välj vilken inläsning som ska ångras.");
}

internal sealed class ÅngraFöremålsimportHandler(MuseerDbContext db, TimeProvider klocka) : IRequestHandler<ÅngraFöremålsimport, Result>
{
    public async Task<Result> Handle(ÅngraFöremålsimport command, CancellationToken ct)
    {
        var id = new FöremålsimportId(command.Id);
        if (await db.Importer.Include(i => i.Verkan).SingleOrDefaultAsync(i => i.Id == id, ct) is not { } import)
            return Föremålsimport.FinnsInte;
        List<FöremålId> verkan = [.. import.Verkan.Select(v => v.Föremål)];
        var föremål = await db.Föremål.Include(f => f.Placeringsbyten).AsSplitQuery()
            .Where(f => verkan.Contains(f.Id)).ToDictionaryAsync(f => f.Id, ct);
        var ångrad = import.Ångra(föremål, klocka.GetUtcNow());
        if (ångrad.Error is { } fel)
            return fel;
        db.Föremål.RemoveRange(ångrad.Value);
        return Result.Success;
    }
}

/// <summary>The latest files.</summary>
[UseCase(Behörigheter.SkrivaSamlingar)]
internal sealed record SenasteImporter : IQuery<IReadOnlyList<Importpost>>;

internal sealed record Importpost(Guid Id, string Filnamn, string Museum, Importläge Läge, int Nya, int Ändrade, string Av, DateTimeOffset Uppladdad);

internal sealed class SenasteImporterHandler(MuseerDbContext db) : IRequestHandler<SenasteImporter, Result<IReadOnlyList<Importpost>>>
{
    private const int Mest = 20;

    public async Task<Result<IReadOnlyList<Importpost>>> Handle(SenasteImporter query, CancellationToken ct) =>
        Result<IReadOnlyList<Importpost>>.Success(await db.Importer.AsNoTracking().OrderByDescending(i => i.Uppladdad).Take(Mest)
            .Select(i => new Importpost(i.Id.Value, i.Filnamn, i.Museum, i.Läge, i.Nya, i.Ändrade, i.UppladdadAv, i.Uppladdad)).ToListAsync(ct));
}
