using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Museer.Data;
using Kultur.Museer.Museerna;
using MediatR;

namespace Kultur.Museer.Inkommande;

[UseCase(Behörigheter.SkrivaInkommande)]
internal sealed record ÄndraInkommande : Inkommandeinmatning, ICommand
{
    public Guid Id { get; set; }

    public int Version { get; set; }
}

internal sealed class ÄndraInkommandeValidator : InkommandeinmatningValidator<ÄndraInkommande>;

internal sealed class ÄndraInkommandeHandler(MuseerDbContext db) : IRequestHandler<ÄndraInkommande, Result>
{
    public async Task<Result> Handle(ÄndraInkommande command, CancellationToken ct)
    {
        if (await db.FinnInkommandeAsync(command.Id, ct) is not { } objekt)
            return InkommandeObjekt.FinnsInte;
        if (objekt.Version != command.Version)
            return await db.ConflictAsync(objekt, command.Version, ct);
        return objekt.Ändra(Museum.Finn(command.Museum)!, command.Uppgifter());
    }
}
