using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Museer.Data;
using MediatR;

namespace Kultur.Museer.Lokaler;

[UseCase(Behörigheter.SkrivaHus)]
internal sealed record LäggTillLokal : Lokalformulär, ICommand<LokalId>
{
    public string Museum { get; set; } = "";
}

internal sealed class LäggTillLokalValidator : LokalformulärValidator<LäggTillLokal>
{
    public LäggTillLokalValidator() => RuleFor(l => l.Museum).Must(Museerna.Museum.Finns).WithMessage("Välj museum.");
}

internal sealed class LäggTillLokalHandler(MuseerDbContext db, TimeProvider klocka) : IRequestHandler<LäggTillLokal, Result<LokalId>>
{
    public Task<Result<LokalId>> Handle(LäggTillLokal request, CancellationToken ct)
    {
        var lokal = Lokal.Lägg(new(Guid.CreateVersion7(klocka.GetUtcNow())), request.Uppgifter(request.Museum));
        db.Lokaler.Add(lokal);
        return Task.FromResult(Result<LokalId>.Success(lokal.Id));
    }
}
