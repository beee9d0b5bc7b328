using FluentValidation;
using Kultur.Domain;
using Kultur.KulturlivFörAlla.Data;
using Kultur.Modularity;
using MediatR;

namespace Kultur.KulturlivFörAlla.Katalogen;

/// <summary>Refuses what was sent in, with reasons that the performer can act on.</summary>
[UseCase(Behörigheter.SkrivaKatalog)]
internal sealed record AvslåUtbud : ICommand
{
    public Guid Id { get; set; }

    public string Skäl { get; set; } = "";
}

internal sealed class AvslåUtbudValidator : AbstractValidator<AvslåUtbud>
{
    public AvslåUtbudValidator() =>
        RuleFor(c => c.Skäl).NotEmpty().WithMessage("Skriv varför, så att utövaren kan förbättra förslaget.").ÄrHögst(2000, "Skälet");
}

internal sealed class AvslåUtbudHandler(KulturlivFörAllaDbContext db) : IRequestHandler<AvslåUtbud, Result>
{
    public async Task<Result> Handle(AvslåUtbud command, CancellationToken ct) =>
        (await db.Utbud.FindAsync([UtbudId.From(command.Id)], ct))?.Avslå(command.Skäl.Trim()) ?? Utbudsfel.FinnsInte;
}
