using FluentValidation;
using Kultur.Domain;
using Kultur.KulturlivFörAlla.Bokningarna;
using Kultur.KulturlivFörAlla.Data;
using Kultur.Modularity;
using MediatR;

namespace Kultur.KulturlivFörAlla.Katalogen;

/// <summary>Withdraws a published offer; those who have booked it are told.</summary>
[UseCase(Behörigheter.SkrivaKatalog)]
internal sealed record DraInUtbud : ICommand
{
    public Guid Id { get; set; }

    public string Skäl { get; set; } = "";
}

internal sealed class DraInUtbudValidator : AbstractValidator<DraInUtbud>
{
    public DraInUtbudValidator() =>
        RuleFor(c => c.Skäl).NotEmpty().WithMessage("Skriv varför. Skolor som har bokat får läsa det.").ÄrHögst(500, "Skälet");
}

internal sealed class DraInUtbudHandler(KulturlivFörAllaDbContext db, Indragning indragning) : IRequestHandler<DraInUtbud, Result>
{
    public async Task<Result> Handle(DraInUtbud command, CancellationToken ct)
    {
        if (await db.Utbud.FindAsync([UtbudId.From(command.Id)], ct) is not { } utbud)
            return Utbudsfel.FinnsInte;
        if (utbud.ÄrMuseets)
            return Error.Invalid("Programmet är museets. Bara museet kan dra in det.");
        if (utbud.DraIn(command.Skäl.Trim()).Error is { } fel)
            return fel;

        await indragning.BerättaAsync(utbud, ct);
        return Result.Success;
    }
}
