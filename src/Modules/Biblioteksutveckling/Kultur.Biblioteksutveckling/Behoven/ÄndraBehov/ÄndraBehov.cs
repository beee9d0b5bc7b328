using FluentValidation;
using Kultur.Biblioteksutveckling.Data;
using Kultur.Domain;
using Kultur.Modularity;
using MediatR;

namespace Kultur.Biblioteksutveckling.Behoven;

[UseCase(Behörigheter.SkrivaBehov)]
internal sealed record ÄndraBehov : Behovsfält, ICommand
{
    public Guid Id { get; set; }

    public int Version { get; set; }
}

internal sealed class ÄndraBehovValidator : AbstractValidator<ÄndraBehov>
{
    public ÄndraBehovValidator() => Include(new BehovsfältValidator());
}

internal sealed class ÄndraBehovHandler(BiblioteksutvecklingDbContext db, TimeProvider klocka) : IRequestHandler<ÄndraBehov, Result>
{
    public async Task<Result> Handle(ÄndraBehov command, CancellationToken ct)
    {
        if (await db.Behov.FindAsync([BehovId.From(command.Id)], ct) is not { } behov)
            return Behovsfel.FinnsInte;
        if (behov.Version != command.Version)
            return await db.ConflictAsync(behov, command.Version, ct);

        return behov.Ändra(command.Uppgifter, command.Frågeställare, SvenskTid.Idag(klocka));
    }
}
