using FluentValidation;
using Kultur.Domain;
using Kultur.Fortbildning.Data;
using Kultur.Modularity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Fortbildning.Evenemangen;

/// <summary>Gives the museum its room back; the event is held elsewhere.</summary>
[UseCase(Behörigheter.SkrivaEvenemang)]
internal sealed record ÅterlämnaMuseilokal : ICommand
{
    public Guid Id { get; set; }
}

internal sealed class ÅterlämnaMuseilokalValidator : AbstractValidator<ÅterlämnaMuseilokal>
{
    public ÅterlämnaMuseilokalValidator() => RuleFor(b => b.Id).NotEmpty().WithMessage("Välj ett evenemang.");
}

internal sealed class ÅterlämnaMuseilokalHandler(FortbildningDbContext db) : IRequestHandler<ÅterlämnaMuseilokal, Result>
{
    public async Task<Result> Handle(ÅterlämnaMuseilokal request, CancellationToken ct)
    {
        var id = new EvenemangId(request.Id);
        if (await db.Evenemang.SingleOrDefaultAsync(e => e.Id == id, ct) is not { } evenemang)
            return Error.NotFound("Evenemanget finns inte.");
        evenemang.ÅterlämnaLokal();
        return Result.Success;
    }
}
