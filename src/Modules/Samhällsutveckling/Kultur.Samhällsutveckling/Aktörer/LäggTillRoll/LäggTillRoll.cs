using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Samhällsutveckling.Data;
using MediatR;

namespace Kultur.Samhällsutveckling.Aktörer;

[UseCase(Behörigheter.SkrivaAktörer)]
internal sealed record LäggTillRoll : Rollinmatning, ICommand
{
    public Guid AktörId { get; set; }
}

internal sealed class LäggTillRollValidator : RollinmatningValidator<LäggTillRoll>;

internal sealed class LäggTillRollHandler(SamhällsutvecklingDbContext db) : IRequestHandler<LäggTillRoll, Result>
{
    public async Task<Result> Handle(LäggTillRoll command, CancellationToken ct)
    {
        if (await db.FinnAktörAsync(command.AktörId, ct) is not { } aktör)
            return Aktör.FinnsInte;
        return aktör.LäggTillRoll(
            command.Roll.Trim(), command.Kommunkod.EllerInget(), command.Från.Värde!.Value, command.Till.Värde);
    }
}
