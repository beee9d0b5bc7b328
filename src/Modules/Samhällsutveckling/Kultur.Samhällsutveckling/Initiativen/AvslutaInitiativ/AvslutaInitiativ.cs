using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Samhällsutveckling.Data;
using MediatR;

namespace Kultur.Samhällsutveckling.Initiativen;

[UseCase(Behörigheter.SkrivaInitiativ)]
internal sealed record AvslutaInitiativ : ICommand
{
    public Guid Id { get; set; }

    /// <inheritdoc cref="FlyttaInitiativVidare.SenasteByte"/>
    public int SenasteByte { get; set; }

    public string Resultat { get; set; } = "";
}

internal sealed class AvslutaInitiativValidator : AbstractValidator<AvslutaInitiativ>
{
    public AvslutaInitiativValidator() => RuleFor(c => c.Resultat)
        .NotEmpty().WithMessage("Skriv vad initiativet ledde till, också om det inte blev som det var tänkt.")
        .ÄrHögst(Initiativ.MaxText, "Resultatet");
}

internal sealed class AvslutaInitiativHandler(SamhällsutvecklingDbContext db, TimeProvider klocka)
    : IRequestHandler<AvslutaInitiativ, Result>
{
    public async Task<Result> Handle(AvslutaInitiativ command, CancellationToken ct) =>
        await db.Initiativ.FindAsync([new InitiativId(command.Id)], ct) switch
        {
            null => Initiativ.FinnsInte,
            var initiativ when initiativ.SenasteByte != command.SenasteByte => Initiativ.HarBytFas,
            var initiativ => initiativ.Avsluta(command.Resultat.Trim(), klocka.GetUtcNow()),
        };
}
