using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Museer.Data;
using MediatR;

namespace Kultur.Museer.Samlingar;

/// <summary>Shows many objects to the public at once: those that lack nothing; the others stay as they are.</summary>
[UseCase(Behörigheter.SkrivaSamlingar)]
internal sealed record PubliceraMarkerade : ICommand
{
    /// <summary>A form with none checked gives null.</summary>
    public List<Guid> Id { get; set => field = value ?? []; } = [];
}

internal sealed class PubliceraMarkeradeValidator : AbstractValidator<PubliceraMarkerade>
{
    public PubliceraMarkeradeValidator() => RuleFor(c => c.Id).NotEmpty().WithMessage("Markera minst ett föremål att visa.");
}

internal sealed class PubliceraMarkeradeHandler(MuseerDbContext db, TimeProvider klocka) : IRequestHandler<PubliceraMarkerade, Result>
{
    public async Task<Result> Handle(PubliceraMarkerade command, CancellationToken ct)
    {
        var klara = (await db.FinnFöremålAsync(command.Id, ct)).Where(f => f is { Publicering: Publicering.Utkast, Brister: 0 }).ToList();
        if (klara.Count == 0)
            return Error.Invalid("Inget av föremålen är klart att visa.");
        return klara.Select(f => f.Publicera(klocka.GetUtcNow())).FirstOrDefault(r => !r.IsSuccess) ?? Result.Success;
    }
}

/// <summary>Takes many objects back from the public.</summary>
[UseCase(Behörigheter.SkrivaSamlingar)]
internal sealed record DöljMarkerade : ICommand
{
    public List<Guid> Id { get; set; } = [];
}

internal sealed class DöljMarkeradeValidator : AbstractValidator<DöljMarkerade>
{
    public DöljMarkeradeValidator() => RuleFor(c => c.Id).NotEmpty().WithMessage("Välj vilka föremål som ska döljas.");
}

internal sealed class DöljMarkeradeHandler(MuseerDbContext db, TimeProvider klocka) : IRequestHandler<DöljMarkerade, Result>
{
    public async Task<Result> Handle(DöljMarkerade command, CancellationToken ct)
    {
        foreach (var föremål in await db.FinnFöremålAsync(command.Id, ct))
            föremål.Dölj(klocka.GetUtcNow());
        return Result.Success;
    }
}
