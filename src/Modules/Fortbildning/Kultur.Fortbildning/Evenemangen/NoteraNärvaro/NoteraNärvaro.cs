using FluentValidation;
using Kultur.Domain;
using Kultur.Fortbildning.Data;
using Kultur.Modularity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Fortbildning.Evenemangen;

/// <summary>Notes for any number of participants whether they came.</summary>
[UseCase(Behörigheter.SkrivaEvenemang)]
internal sealed record NoteraNärvaro : ICommand
{
    public Guid EvenemangId { get; set; }

    public List<Guid> Deltagare { get; set; } = [];

    public Inmatat<Närvaro> Närvaro { get; set; }
}

internal sealed class NoteraNärvaroValidator : AbstractValidator<NoteraNärvaro>
{
    public NoteraNärvaroValidator()
    {
        RuleFor(n => n.Deltagare).NotEmpty().WithMessage("Markera minst en deltagare.");
        RuleFor(n => n.Närvaro).Must(n => n.Värde is not null).WithMessage("Välj närvarande eller frånvarande.");
    }
}

internal sealed class NoteraNärvaroHandler(FortbildningDbContext db, TimeProvider klocka) : IRequestHandler<NoteraNärvaro, Result>
{
    public async Task<Result> Handle(NoteraNärvaro request, CancellationToken ct)
    {
        var id = new EvenemangId(request.EvenemangId);
        if (await db.Evenemang.SingleOrDefaultAsync(e => e.Id == id, ct) is not { } evenemang)
            return Error.NotFound("Evenemanget finns inte.");
        return evenemang.NoteraNärvaro([.. request.Deltagare.Select(AnmälanId.From)], request.Närvaro.Värde!.Value, klocka.GetUtcNow());
    }
}
