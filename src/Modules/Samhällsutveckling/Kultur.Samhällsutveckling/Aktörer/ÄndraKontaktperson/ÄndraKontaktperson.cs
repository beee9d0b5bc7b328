using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Samhällsutveckling.Data;
using MediatR;

namespace Kultur.Samhällsutveckling.Aktörer;

[UseCase(Behörigheter.SkrivaAktörer)]
internal sealed record ÄndraKontaktperson : Kontaktinmatning, ICommand
{
    public Guid AktörId { get; set; }

    public Guid KontaktpersonId { get; set; }

    public int Version { get; set; }
}

internal sealed class ÄndraKontaktpersonValidator : KontaktinmatningValidator<ÄndraKontaktperson>;

internal sealed class ÄndraKontaktpersonHandler(SamhällsutvecklingDbContext db) : IRequestHandler<ÄndraKontaktperson, Result>
{
    public async Task<Result> Handle(ÄndraKontaktperson command, CancellationToken ct)
    {
        if (await db.FinnAktörAsync(command.AktörId, ct) is not { } aktör)
            return Aktör.FinnsInte;
        if (aktör.Version != command.Version)
            return await db.ConflictAsync(aktör, command.Version, ct);
        return aktör.ÄndraKontaktperson(
            command.KontaktpersonId, command.Namn.Trim(), command.Titel.EllerInget(), command.Epostadress, command.Telefon.EllerInget());
    }
}
