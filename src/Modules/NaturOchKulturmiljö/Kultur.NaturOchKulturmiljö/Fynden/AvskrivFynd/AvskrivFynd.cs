using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.NaturOchKulturmiljö.Data;
using MediatR;

namespace Kultur.NaturOchKulturmiljö.Fynden;

/// <summary>Writes off a find that nobody need keep.</summary>
[UseCase(Behörigheter.SkrivaFynd)]
internal sealed record AvskrivFynd : ICommand
{
    public Guid Id { get; set; }

    public string Skäl { get; set; } = "";
}

internal sealed class AvskrivFyndValidator : AbstractValidator<AvskrivFynd>
{
    public AvskrivFyndValidator() => RuleFor(c => c.Skäl).NotEmpty().WithMessage("Skriv varför fyndet avskrivs.").ÄrHögst(500, "Skälet");
}

internal sealed class AvskrivFyndHandler(NaturOchKulturmiljöDbContext db) : IRequestHandler<AvskrivFynd, Result>
{
    public async Task<Result> Handle(AvskrivFynd command, CancellationToken ct) =>
        (await db.Fynd.FindAsync([FyndId.From(command.Id)], ct))?.Avskriv(command.Skäl.Trim()) ?? Fyndfel.FinnsInte;
}
