using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Samhällsutveckling.Data;
using MediatR;

namespace Kultur.Samhällsutveckling.Aktörer;

[UseCase(Behörigheter.SkrivaAktörer)]
internal sealed record LäggTillKontaktperson : Kontaktinmatning, ICommand
{
    public Guid AktörId { get; set; }
}

internal sealed class LäggTillKontaktpersonValidator : KontaktinmatningValidator<LäggTillKontaktperson>;

internal sealed class LäggTillKontaktpersonHandler(SamhällsutvecklingDbContext db) : IRequestHandler<LäggTillKontaktperson, Result>
{
    public async Task<Result> Handle(LäggTillKontaktperson command, CancellationToken ct)
    {
        if (await db.FinnAktörAsync(command.AktörId, ct) is not { } aktör)
            return Aktör.FinnsInte;
        return aktör.LäggTillKontaktperson(
            command.Namn.Trim(), command.Titel.EllerInget(), command.Epostadress, command.Telefon.EllerInget());
    }
}
