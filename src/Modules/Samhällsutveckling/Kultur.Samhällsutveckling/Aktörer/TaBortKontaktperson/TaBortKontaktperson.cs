using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Samhällsutveckling.Data;
using MediatR;

namespace Kultur.Samhällsutveckling.Aktörer;

[UseCase(Behörigheter.SkrivaAktörer)]
internal sealed record TaBortKontaktperson : ICommand
{
    public Guid AktörId { get; set; }

    public Guid KontaktpersonId { get; set; }
}

internal sealed class TaBortKontaktpersonValidator : AbstractValidator<TaBortKontaktperson>
{
    public TaBortKontaktpersonValidator() =>
        RuleFor(c => c.KontaktpersonId).NotEmpty().WithMessage("Välj vilken kontaktperson som ska tas bort.");
}

internal sealed class TaBortKontaktpersonHandler(SamhällsutvecklingDbContext db) : IRequestHandler<TaBortKontaktperson, Result>
{
    public async Task<Result> Handle(TaBortKontaktperson command, CancellationToken ct) =>
        await db.FinnAktörAsync(command.AktörId, ct) is { } aktör
            ? aktör.TaBortKontaktperson(command.KontaktpersonId)
            : Aktör.FinnsInte;
}
