using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Museer.Data;
using MediatR;

namespace Kultur.Museer.Samlingar;

[UseCase(Behörigheter.SkrivaSamlingar)]
internal sealed record ÄndraFöremål : Föremålsinmatning, ICommand
{
    public Guid Id { get; set; }

    public int Version { get; set; }
}

internal sealed class ÄndraFöremålValidator : FöremålsinmatningValidator<ÄndraFöremål>;

internal sealed class ÄndraFöremålHandler(MuseerDbContext db, TimeProvider klocka) : IRequestHandler<ÄndraFöremål, Result>
{
    public async Task<Result> Handle(ÄndraFöremål command, CancellationToken ct)
    {
        if (await db.FinnFöremålAsync(command.Id, ct) is not { } föremål)
            return Föremål.FinnsInte;
        if (föremål.Version != command.Version)
            return await db.ConflictAsync(föremål, command.Version, ct);
        return föremål.Ändra(command.Uppgifter(), klocka.GetUtcNow());
    }
}
