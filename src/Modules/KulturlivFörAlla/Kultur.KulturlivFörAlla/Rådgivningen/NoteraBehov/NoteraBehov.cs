using FluentValidation;
using Kultur.Domain;
using Kultur.Fortbildning.Contracts;
using Kultur.KulturlivFörAlla.Data;
using Kultur.Modularity;
using MediatR;

namespace Kultur.KulturlivFörAlla.Rådgivningen;

/// <summary>Notes a need that a course may meet: it joins the Behovsbank.</summary>
[UseCase(Behörigheter.SkrivaÄrenden)]
internal sealed record NoteraBehov : ICommand
{
    public Guid Id { get; set; }

    public string Tema { get; set; } = "";

    public string Rubrik { get; set; } = "";

    public Inmatat<Brådska> Brådska { get; set; } = Rådgivningen.Brådska.Normal;
}

internal sealed class NoteraBehovValidator : AbstractValidator<NoteraBehov>
{
    public NoteraBehovValidator()
    {
        RuleFor(c => c.Tema).Must(Teman.Finns).WithMessage("Välj tema.");
        RuleFor(c => c.Rubrik).NotEmpty().WithMessage("Skriv behovet som en mening.").ÄrHögst(80, "Rubriken");
        RuleFor(c => c.Brådska).Must(b => b.Värde is not null).WithMessage("Välj hur bråttom det är.");
    }
}

internal sealed class NoteraBehovHandler(KulturlivFörAllaDbContext db, TimeProvider klocka) : IRequestHandler<NoteraBehov, Result>
{
    public async Task<Result> Handle(NoteraBehov command, CancellationToken ct)
    {
        if (await db.Ärenden.FindAsync([RådgivningsärendeId.From(command.Id)], ct) is not { } ärende)
            return Ärendefel.FinnsInte;
        return ärende.NoteraBehov(command.Tema, command.Rubrik.Trim(), command.Brådska.Värde!.Value, SvenskTid.Idag(klocka));
    }
}
