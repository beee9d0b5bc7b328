using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Museer.Data;
using MediatR;

namespace Kultur.Museer.Pedagoger;

[UseCase(Behörigheter.SkrivaHus)]
internal sealed record LäggTillPedagog : Pedagogformulär, ICommand<PedagogId>
{
    public string Museum { get; set; } = "";
}

internal sealed class LäggTillPedagogValidator : PedagogformulärValidator<LäggTillPedagog>
{
    public LäggTillPedagogValidator() => RuleFor(p => p.Museum).Must(Museerna.Museum.Finns).WithMessage("Välj museum.");
}

internal sealed class LäggTillPedagogHandler(MuseerDbContext db, TimeProvider klocka) : IRequestHandler<LäggTillPedagog, Result<PedagogId>>
{
    public Task<Result<PedagogId>> Handle(LäggTillPedagog request, CancellationToken ct) => Task.FromResult(LäggTill(request));

    private Result<PedagogId> LäggTill(LäggTillPedagog request)
    {
        var uppgifter = request.Uppgifter(request.Museum);
        if (!uppgifter.IsSuccess)
            return uppgifter.Error;
        var pedagog = Pedagog.Lägg(new(Guid.CreateVersion7(klocka.GetUtcNow())), uppgifter.Value);
        db.Pedagoger.Add(pedagog);
        return pedagog.Id;
    }
}
