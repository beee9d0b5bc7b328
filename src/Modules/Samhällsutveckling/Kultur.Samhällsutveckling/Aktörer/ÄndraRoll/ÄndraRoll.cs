using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Samhällsutveckling.Data;
using MediatR;

namespace Kultur.Samhällsutveckling.Aktörer;

[UseCase(Behörigheter.SkrivaAktörer)]
internal sealed record ÄndraRoll : Rollinmatning, ICommand
{
    public Guid AktörId { get; set; }

    public Guid RollId { get; set; }

    public int Version { get; set; }
}

internal sealed class ÄndraRollValidator : RollinmatningValidator<ÄndraRoll>;

internal sealed class ÄndraRollHandler(SamhällsutvecklingDbContext db) : IRequestHandler<ÄndraRoll, Result>
{
    public async Task<Result> Handle(ÄndraRoll command, CancellationToken ct)
    {
        if (await db.FinnAktörAsync(command.AktörId, ct) is not { } aktör)
            return Aktör.FinnsInte;
        if (aktör.Version != command.Version)
            return await db.ConflictAsync(aktör, command.Version, ct);
        return aktör.ÄndraRoll(
            command.RollId, command.Roll.Trim(), command.Kommunkod.EllerInget(), command.Från.Värde!.Value, command.Till.Värde);
    }
}
