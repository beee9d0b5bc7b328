using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Museer.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Museer.Samlingar;

/// <summary>The dry run: every error of every row, and what loading the file would do.</summary>
[UseCase(Behörigheter.SkrivaSamlingar)]
internal sealed record GranskaFöremålsimport(Guid Id) : IQuery<Importgranskning>;

/// <param name="Id">The file.</param>
/// <param name="Filnamn">Its name.</param>
/// <param name="Läst">How it was read, in Swedish.</param>
/// <param name="Läge">How it stands.</param>
/// <param name="Rubriker">The headings.</param>
/// <param name="Kolumner">What each column is taken to hold.</param>
/// <param name="Rader">What became, or would become, of each row.</param>
/// <param name="Nya">How many objects are new.</param>
/// <param name="Ändrade">How many are changed.</param>
/// <param name="Oförändrade">How many stay as they are.</param>
/// <param name="Felaktiga">How many rows have errors.</param>
/// <param name="Lämnade">The numbers of what undoing left, because somebody had changed it since.</param>
internal sealed record Importgranskning(
    Guid Id,
    string Filnamn,
    string Läst,
    Importläge Läge,
    IReadOnlyList<string> Rubriker,
    IReadOnlyList<string> Kolumner,
    IReadOnlyList<Radresultat> Rader,
    int Nya,
    int Ändrade,
    int Oförändrade,
    int Felaktiga,
    IReadOnlyList<(Guid Id, string Nummer)> Lämnade);

internal sealed class GranskaFöremålsimportHandler(MuseerDbContext db, CurrentUser användare, TimeProvider klocka)
    : IRequestHandler<GranskaFöremålsimport, Result<Importgranskning>>
{
    public async Task<Result<Importgranskning>> Handle(GranskaFöremålsimport query, CancellationToken ct)
    {
        if (await db.Importer.AsNoTracking().Include(i => i.Verkan.Where(v => v.Lämnad))
            .SingleOrDefaultAsync(i => i.Id == new FöremålsimportId(query.Id), ct) is not { } import)
            return Föremålsimport.FinnsInte;

        var fil = Textfil.Läs(import.Innehåll);
        var läst = $"Läst som {import.Teckenkodning} med {Avgränsare(fil.Avgränsare)} mellan fälten, {fil.Rader.Count} rader.";
        var lämnade = import.Verkan.Select(v => (v.Föremål.Value, v.Nummer)).ToList();
        if (import.Läge != Importläge.Granskas)
            return new Importgranskning(
                query.Id, import.Filnamn, läst, import.Läge, fil.Rubriker, import.Kolumner, [],
                import.Nya, import.Ändrade, import.Oförändrade, import.Felaktiga, lämnade);

        var inläsning = await Inläsning.KörAsync(db, import, användare.Name, klocka.GetUtcNow(), ct);
        db.ChangeTracker.Clear();
        return new Importgranskning(
            query.Id, import.Filnamn, läst, import.Läge, fil.Rubriker, import.Kolumner, inläsning.Rader,
            inläsning.Antal(Radutfall.Ny), inläsning.Antal(Radutfall.Ändrad), inläsning.Antal(Radutfall.Oförändrad), inläsning.Antal(Radutfall.Fel), lämnade);
    }

    private static string Avgränsare(char tecken) => tecken switch
    {
        ';' => "semikolon",
        '\t' => "tabb",
        _ => "komma",
    };
}

/// <summary>Says what each column holds.</summary>
[UseCase(Behörigheter.SkrivaSamlingar)]
internal sealed record VäljKolumner : ICommand
{
    public Guid Id { get; set; }

    public List<string> Kolumner { get; set => field = value ?? []; } = [];
}

internal sealed class VäljKolumnerValidator : AbstractValidator<VäljKolumner>
{
    public VäljKolumnerValidator() => RuleFor(c => c.Kolumner)
        .Must(k => k.Where(kod => !string.IsNullOrEmpty(kod)).GroupBy(kod => kod).All(g => g.Count() == 1))
        .WithMessage("Två kolumner har fått samma uppgift. Välj en av dem.");
}

internal sealed class VäljKolumnerHandler(MuseerDbContext db) : IRequestHandler<VäljKolumner, Result>
{
    public async Task<Result> Handle(VäljKolumner command, CancellationToken ct) =>
        await db.Importer.SingleOrDefaultAsync(i => i.Id == new FöremålsimportId(command.Id), ct) is { } import
            ? import.VäljKolumner([.. command.Kolumner.Select(k => k ?? "")])
            : Föremålsimport.FinnsInte;
}

/// <summary>Throws an uploaded file away without loading it.</summary>
[UseCase(Behörigheter.SkrivaSamlingar)]
internal sealed record KastaFöremålsimport : ICommand
{
    public Guid Id { get; set; }
}

internal sealed class KastaFöremålsimportValidator : AbstractValidator<KastaFöremålsimport>
{
    public KastaFöremålsimportValidator() => RuleFor(c => c.Id).NotEmpty().WithMessage("Välj vilken fil som ska kastas.");
}

internal sealed class KastaFöremålsimportHandler(MuseerDbContext db) : IRequestHandler<KastaFöremålsimport, Result>
{
    public async Task<Result> Handle(KastaFöremålsimport command, CancellationToken ct) =>
        await db.Importer.SingleOrDefaultAsync(i => i.Id == new FöremålsimportId(command.Id), ct) is { } import ? import.Kasta() : Föremålsimport.FinnsInte;
}
