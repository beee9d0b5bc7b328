using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Samhällsutveckling.Data;
using MediatR;

namespace Kultur.Samhällsutveckling.Initiativen;

[UseCase(Behörigheter.SkrivaInitiativ)]
internal sealed record KopplaAktör : ICommand
{
    public Guid Id { get; set; }

    public Guid AktörId { get; set; }

    public string Roll { get; set; } = "";
}

internal sealed class KopplaAktörValidator : AbstractValidator<KopplaAktör>
{
    public KopplaAktörValidator()
    {
        RuleFor(c => c.AktörId).NotEmpty().WithMessage("Välj en aktör.");
        RuleFor(c => c.Roll).NotEmpty().WithMessage("Ange aktörens roll i initiativet.").ÄrHögst(Medverkan.MaxRoll, "Rollen");
    }
}

internal sealed class KopplaAktörHandler(SamhällsutvecklingDbContext db) : IRequestHandler<KopplaAktör, Result>
{
    public async Task<Result> Handle(KopplaAktör command, CancellationToken ct)
    {
        if (await db.Initiativ.FindAsync([new InitiativId(command.Id)], ct) is not { } initiativ)
            return Initiativ.FinnsInte;
        if (await db.FinnAktörAsync(command.AktörId, ct) is not { } aktör)
            return Error.Invalid(nameof(command.AktörId), "Aktören finns inte i registret. Välj en annan.");
        return initiativ.Koppla(aktör.Id, command.Roll.Trim());
    }
}
