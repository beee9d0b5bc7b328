using FluentValidation;
using Kultur.Domain;
using Kultur.KulturlivFörAlla.Data;
using Kultur.Modularity;
using MediatR;

namespace Kultur.KulturlivFörAlla.Katalogen;

/// <summary>Withdraws a published offer.</summary>
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

internal sealed class DraInUtbudHandler(KulturlivFörAllaDbContext db) : IRequestHandler<DraInUtbud, Result>
{
    public async Task<Result> Handle(DraInUtbud command, CancellationToken ct) =>
        (await db.Utbud.FindAsync([UtbudId.From(command.Id)], ct)) switch
        {
            null => Utbudsfel.FinnsInte,
            { ÄrMuseets: true } => Error.Invalid("Programmet är museets. Bara museet kan dra in det."),
            var utbud => utbud.DraIn(command.Skäl.Trim()),
        };
}
