using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.NaturOchKulturmiljö.Data;
using MediatR;

namespace Kultur.NaturOchKulturmiljö.Fynden;

[UseCase(Behörigheter.SkrivaFynd)]
internal sealed record ÄndraFynd : Fyndfält, ICommand
{
    public Guid Id { get; set; }

    public int Version { get; set; }
}

internal sealed class ÄndraFyndValidator : AbstractValidator<ÄndraFynd>
{
    public ÄndraFyndValidator() => Include(new FyndfältValidator());
}

internal sealed class ÄndraFyndHandler(NaturOchKulturmiljöDbContext db, TimeProvider klocka) : IRequestHandler<ÄndraFynd, Result>
{
    public async Task<Result> Handle(ÄndraFynd command, CancellationToken ct)
    {
        if (await db.Fynd.FindAsync([FyndId.From(command.Id)], ct) is not { } fynd)
            return Fyndfel.FinnsInte;
        if (fynd.Version != command.Version)
            return await db.ConflictAsync(fynd, command.Version, ct);

        return fynd.Ändra(command.Uppgifter, command.Upphittare, SvenskTid.Idag(klocka));
    }
}
