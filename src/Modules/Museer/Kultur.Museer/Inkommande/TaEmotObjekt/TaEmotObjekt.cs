using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Museer.Data;
using Kultur.Museer.Museerna;
using MediatR;

namespace Kultur.Museer.Inkommande;

/// <summary>Something is handed in at a museum.</summary>
[UseCase(Behörigheter.SkrivaInkommande)]
internal sealed record TaEmotObjekt : Inkommandeinmatning, ICommand<InkommandeId>;

internal sealed class TaEmotObjektValidator : InkommandeinmatningValidator<TaEmotObjekt>
{
    public TaEmotObjektValidator() => RuleFor(i => i.Inlämnare).NotEmpty().WithMessage("Ange vem som lämnar in, så att kvittot kan skrivas.");
}

internal sealed class TaEmotObjektHandler(MuseerDbContext db) : IRequestHandler<TaEmotObjekt, Result<InkommandeId>>
{
    public async Task<Result<InkommandeId>> Handle(TaEmotObjekt command, CancellationToken ct)
    {
        var uppgifter = command.Uppgifter();
        var nummer = await db.NästaInkommandenummerAsync(uppgifter.Mottaget.Year, ct);
        var objekt = InkommandeObjekt.TaEmot(nummer, Museum.Finn(command.Museum)!, uppgifter);
        db.Inkommande.Add(objekt);
        return objekt.Id;
    }
}
