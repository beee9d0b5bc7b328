using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.NaturOchKulturmiljö.Data;
using MediatR;

namespace Kultur.NaturOchKulturmiljö.Remisserna;

[UseCase(Behörigheter.SkrivaRemisser)]
internal sealed record RegistreraRemiss : Remissfält, ICommand<RemissId>
{
    public RegistreraRemiss()
    {
    }

    /// <summary>With what a form holds.</summary>
    public RegistreraRemiss(Remissfält fält)
        : base(fält)
    {
    }
}

internal sealed class RegistreraRemissValidator : AbstractValidator<RegistreraRemiss>
{
    public RegistreraRemissValidator() => Include(new RemissfältValidator());
}

internal sealed class RegistreraRemissHandler(NaturOchKulturmiljöDbContext db, TimeProvider klocka)
    : IRequestHandler<RegistreraRemiss, Result<RemissId>>
{
    public async Task<Result<RemissId>> Handle(RegistreraRemiss command, CancellationToken ct)
    {
        var nu = klocka.GetUtcNow();
        var remiss = Remiss.Registrera(await Diariet.NästaAsync(db, nu, ct), command.Uppgifter, nu);
        if (remiss.Error is { } fel)
            return fel;

        db.Remisser.Add(remiss.Value);
        return remiss.Value.Id;
    }
}
