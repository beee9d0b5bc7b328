using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Museer.Data;
using MediatR;

namespace Kultur.Museer.Skolprogrammen;

/// <summary>Drafts a programme.</summary>
[UseCase(Behörigheter.SkrivaHus)]
internal sealed record SkapaSkolprogram : Programformulär, ICommand<SkolprogramId>
{
    public string Museum { get; set; } = "";
}

internal sealed class SkapaSkolprogramValidator : ProgramformulärValidator<SkapaSkolprogram>
{
    public SkapaSkolprogramValidator() => RuleFor(p => p.Museum).Must(Museerna.Museum.Finns).WithMessage("Välj museum.");
}

internal sealed class SkapaSkolprogramHandler(MuseerDbContext db, TimeProvider klocka) : IRequestHandler<SkapaSkolprogram, Result<SkolprogramId>>
{
    public Task<Result<SkolprogramId>> Handle(SkapaSkolprogram request, CancellationToken ct)
    {
        var program = Skolprogram.Skapa(new(Guid.CreateVersion7(klocka.GetUtcNow())), request.Uppgifter(request.Museum));
        db.Skolprogram.Add(program);
        return Task.FromResult(Result<SkolprogramId>.Success(program.Id));
    }
}
