using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Samhällsutveckling.Data;
using MediatR;

namespace Kultur.Samhällsutveckling.Aktörer;

[UseCase(Behörigheter.SkrivaAktörer)]
internal sealed record ÄndraAktör : Aktörsinmatning, ICommand
{
    public Guid Id { get; set; }

    public int Version { get; set; }
}

internal sealed class ÄndraAktörValidator : AktörsinmatningValidator<ÄndraAktör>;

internal sealed class ÄndraAktörHandler(SamhällsutvecklingDbContext db) : IRequestHandler<ÄndraAktör, Result>
{
    public async Task<Result> Handle(ÄndraAktör command, CancellationToken ct)
    {
        if (await db.Aktörer.FindAsync([new AktörId(command.Id)], ct) is not { } aktör)
            return Aktör.FinnsInte;
        if (!aktör.ÄrSammanslagen && aktör.Version != command.Version)
            return await db.ConflictAsync(aktör, command.Version, ct);
        return aktör.Ändra(command.Fakta);
    }
}
