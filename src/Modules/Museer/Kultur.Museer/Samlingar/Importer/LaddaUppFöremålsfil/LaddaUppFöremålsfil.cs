using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Museer.Data;
using Kultur.Museer.Museerna;
using MediatR;

namespace Kultur.Museer.Samlingar;

/// <summary>Keeps a file so that it can be looked through before it is loaded; what each column holds is guessed from its heading.</summary>
[UseCase(Behörigheter.SkrivaSamlingar)]
internal sealed record LaddaUppFöremålsfil(string Filnamn, byte[] Fil, string Museum) : ICommand<FöremålsimportId>
{
    public const int MaxStorlek = 10 * 1024 * 1024;
}

internal sealed class LaddaUppFöremålsfilValidator : AbstractValidator<LaddaUppFöremålsfil>
{
    public LaddaUppFöremålsfilValidator()
    {
        RuleFor(c => c.Fil)
            .NotEmpty().WithMessage("Välj en fil som inte är tom.")
            .Must(fil => fil.Length <= LaddaUppFöremålsfil.MaxStorlek).WithMessage("Filen är större än 10 MB. Dela upp den.");
        RuleFor(c => c.Museum).Must(Museum.Finns).WithMessage("Välj vilket museum som äger föremålen.");
    }
}

internal sealed class LaddaUppFöremålsfilHandler(MuseerDbContext db, CurrentUser användare, TimeProvider klocka)
    : IRequestHandler<LaddaUppFöremålsfil, Result<FöremålsimportId>>
{
    public Task<Result<FöremålsimportId>> Handle(LaddaUppFöremålsfil command, CancellationToken ct)
    {
        var (text, teckenkodning) = Textfil.Avkoda(command.Fil);
        var fil = Textfil.Läs(text);
        if (fil.Rader.Count == 0)
            return Task.FromResult<Result<FöremålsimportId>>(Error.Invalid(nameof(command.Fil), "Filen har inga rader under rubriken."));
        var import = Föremålsimport.LaddaUpp(
            command.Filnamn, Museum.Finn(command.Museum)!, text, teckenkodning, Importfält.Föreslå(fil.Rubriker), användare.Name, klocka.GetUtcNow());
        db.Importer.Add(import);
        return Task.FromResult(Result<FöremålsimportId>.Success(import.Id));
    }
}
