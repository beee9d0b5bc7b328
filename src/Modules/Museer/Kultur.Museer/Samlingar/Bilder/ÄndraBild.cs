using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Museer.Data;
using MediatR;

namespace Kultur.Museer.Samlingar;

/// <summary>Changes what is said of a picture and its rights; the picture itself stays.</summary>
[UseCase(Behörigheter.SkrivaSamlingar)]
internal sealed record ÄndraBild : Bildinmatning, ICommand
{
    public Guid Id { get; set; }

    public Guid Bild { get; set; }

    /// <summary>The object's.</summary>
    public int Version { get; set; }
}

internal sealed class ÄndraBildValidator : BildinmatningValidator<ÄndraBild>;

internal sealed class ÄndraBildHandler(MuseerDbContext db, TimeProvider klocka) : IRequestHandler<ÄndraBild, Result>
{
    public async Task<Result> Handle(ÄndraBild command, CancellationToken ct)
    {
        if (await db.FinnFöremålAsync(command.Id, ct) is not { } föremål)
            return Föremål.FinnsInte;
        if (föremål.Version != command.Version)
            return await db.ConflictAsync(föremål, command.Version, ct);
        return föremål.ÄndraBild(command.Bild, command.Uppgifter(), klocka.GetUtcNow());
    }
}
