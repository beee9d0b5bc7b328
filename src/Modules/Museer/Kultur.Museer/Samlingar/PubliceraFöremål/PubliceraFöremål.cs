using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Museer.Data;
using MediatR;

namespace Kultur.Museer.Samlingar;

/// <summary>Shows an object to the public; refused while anything that is demanded is missing.</summary>
[UseCase(Behörigheter.SkrivaSamlingar)]
internal sealed record PubliceraFöremål : ICommand
{
    public Guid Id { get; set; }
}

internal sealed class PubliceraFöremålValidator : AbstractValidator<PubliceraFöremål>
{
    public PubliceraFöremålValidator() => RuleFor(c => c.Id).NotEmpty().WithMessage("Välj vilket föremål som ska visas.");
}

internal sealed class PubliceraFöremålHandler(MuseerDbContext db, TimeProvider klocka) : IRequestHandler<PubliceraFöremål, Result>
{
    public async Task<Result> Handle(PubliceraFöremål command, CancellationToken ct) =>
        await db.FinnFöremålAsync(command.Id, ct) is { } föremål ? föremål.Publicera(klocka.GetUtcNow()) : Föremål.FinnsInte;
}

/// <summary>Takes an object back from the public.</summary>
[UseCase(Behörigheter.SkrivaSamlingar)]
internal sealed record DöljFöremål : ICommand
{
    public Guid Id { get; set; }
}

internal sealed class DöljFöremålValidator : AbstractValidator<DöljFöremål>
{
    public DöljFöremålValidator() => RuleFor(c => c.Id).NotEmpty().WithMessage("Välj vilket föremål som ska döljas.");
}

internal sealed class DöljFöremålHandler(MuseerDbContext db, TimeProvider klocka) : IRequestHandler<DöljFöremål, Result>
{
    public async Task<Result> Handle(DöljFöremål command, CancellationToken ct)
    {
        if (await db.FinnFöremålAsync(command.Id, ct) is not { } föremål)
            return Föremål.FinnsInte;
        föremål.Dölj(klocka.GetUtcNow());
        return Result.Success;
    }
}
