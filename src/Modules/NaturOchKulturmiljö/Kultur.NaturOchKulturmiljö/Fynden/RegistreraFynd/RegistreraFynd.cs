using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.NaturOchKulturmiljö.Data;
using MediatR;

namespace Kultur.NaturOchKulturmiljö.Fynden;

[UseCase(Behörigheter.SkrivaFynd)]
internal sealed record RegistreraFynd : Fyndfält, ICommand<FyndId>;

internal sealed class RegistreraFyndValidator : AbstractValidator<RegistreraFynd>
{
    public RegistreraFyndValidator() => Include(new FyndfältValidator());
}

internal sealed class RegistreraFyndHandler(NaturOchKulturmiljöDbContext db, TimeProvider klocka) : IRequestHandler<RegistreraFynd, Result<FyndId>>
{
    public Task<Result<FyndId>> Handle(RegistreraFynd command, CancellationToken ct)
    {
        var fynd = Fynd.Registrera(command.Uppgifter, command.Upphittare, SvenskTid.Idag(klocka));
        if (fynd.Error is { } fel)
            return Task.FromResult<Result<FyndId>>(fel);

        db.Fynd.Add(fynd.Value);
        return Task.FromResult<Result<FyndId>>(fynd.Value.Id);
    }
}
