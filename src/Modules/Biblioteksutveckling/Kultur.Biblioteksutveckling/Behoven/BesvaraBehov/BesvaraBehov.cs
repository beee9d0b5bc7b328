using FluentValidation;
using Kultur.Biblioteksutveckling.Data;
using Kultur.Domain;
using Kultur.Modularity;
using MediatR;

namespace Kultur.Biblioteksutveckling.Behoven;

/// <summary>Notes that the promised answer has been given.</summary>
[UseCase(Behörigheter.SkrivaBehov)]
internal sealed record BesvaraBehov : ICommand
{
    public Guid Id { get; set; }
}

internal sealed class BesvaraBehovValidator : AbstractValidator<BesvaraBehov>
{
    public BesvaraBehovValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class BesvaraBehovHandler(BiblioteksutvecklingDbContext db, TimeProvider klocka) : IRequestHandler<BesvaraBehov, Result>
{
    public async Task<Result> Handle(BesvaraBehov command, CancellationToken ct) =>
        (await db.Behov.FindAsync([BehovId.From(command.Id)], ct))?.Besvara(SvenskTid.Idag(klocka)) ?? Behovsfel.FinnsInte;
}
