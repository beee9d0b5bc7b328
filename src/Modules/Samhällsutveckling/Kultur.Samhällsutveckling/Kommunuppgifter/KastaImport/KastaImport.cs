using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Samhällsutveckling.Data;
using MediatR;

namespace Kultur.Samhällsutveckling.Kommunuppgifter;

/// <summary>Throws an uploaded file away without loading it.</summary>
[UseCase(Behörigheter.SkrivaKommuner)]
internal sealed record KastaImport : ICommand
{
    public Guid Id { get; set; }
}

internal sealed class KastaImportValidator : AbstractValidator<KastaImport>
{
    public KastaImportValidator() => RuleFor(c => c.Id).NotEmpty().WithMessage("Välj vilken fil som ska kastas.");
}

internal sealed class KastaImportHandler(SamhällsutvecklingDbContext db) : IRequestHandler<KastaImport, Result>
{
    public async Task<Result> Handle(KastaImport command, CancellationToken ct) =>
        await db.Importförsök.FindAsync([new ImportförsökId(command.Id)], ct) is { } försök ? försök.Kasta() : Importförsök.FinnsInte;
}
