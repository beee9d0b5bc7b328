using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Samhällsutveckling.Data;
using MediatR;

namespace Kultur.Samhällsutveckling.Kommunuppgifter;

/// <summary>Keeps a file so that it can be looked through before it is loaded.</summary>
[UseCase(Behörigheter.SkrivaKommuner)]
internal sealed record LaddaUppImportfil(string Filnamn, byte[] Fil) : ICommand<ImportförsökId>
{
    public const int MaxStorlek = 1024 * 1024;
}

internal sealed class LaddaUppImportfilValidator : AbstractValidator<LaddaUppImportfil>
{
    public LaddaUppImportfilValidator() => RuleFor(c => c.Fil)
        .NotEmpty().WithMessage("Välj en fil som inte är tom.")
        .Must(fil => fil.Length <= LaddaUppImportfil.MaxStorlek).WithMessage("Filen är större än 1 MB. Dela upp den.");
}

internal sealed class LaddaUppImportfilHandler(SamhällsutvecklingDbContext db, CurrentUser användare, TimeProvider klocka)
    : IRequestHandler<LaddaUppImportfil, Result<ImportförsökId>>
{
    public Task<Result<ImportförsökId>> Handle(LaddaUppImportfil command, CancellationToken ct)
    {
        var försök = Importförsök.LaddaUpp(command.Filnamn, Importfil.Avkoda(command.Fil), användare.Name, klocka.GetUtcNow());
        db.Importförsök.Add(försök);
        return Task.FromResult(Result<ImportförsökId>.Success(försök.Id));
    }
}
