using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Museer.Data;
using MediatR;

namespace Kultur.Museer.Samlingar;

[UseCase(Behörigheter.SkrivaSamlingar)]
internal sealed record LäggTillBild(Guid Id, byte[] Fil) : Bildinmatning, ICommand<FöremålId>;

internal sealed class LäggTillBildValidator : BildinmatningValidator<LäggTillBild>
{
    public LäggTillBildValidator() => RuleFor(c => c.Fil).Custom((fil, context) =>
    {
        if (Bildfil.Läs(fil).Error is { } fel)
            context.AddFailure(fel.Message);
    });
}

internal sealed class LäggTillBildHandler(MuseerDbContext db, TimeProvider klocka) : IRequestHandler<LäggTillBild, Result<FöremålId>>
{
    public async Task<Result<FöremålId>> Handle(LäggTillBild command, CancellationToken ct)
    {
        if (await db.FinnFöremålAsync(command.Id, ct) is not { } föremål)
            return Föremål.FinnsInte;
        föremål.LäggTillBild(Bildfil.Läs(command.Fil).Value, command.Uppgifter(), klocka.GetUtcNow());
        return föremål.Id;
    }
}

[UseCase(Behörigheter.SkrivaSamlingar)]
internal sealed record TaBortBild : ICommand
{
    public Guid Id { get; set; }

    public Guid Bild { get; set; }
}

internal sealed class TaBortBildValidator : AbstractValidator<TaBortBild>
{
    public TaBortBildValidator() => RuleFor(c => c.Bild).NotEmpty().WithMessage("Välj vilken bild som ska tas bort.");
}

internal sealed class TaBortBildHandler(MuseerDbContext db, TimeProvider klocka) : IRequestHandler<TaBortBild, Result>
{
    public async Task<Result> Handle(TaBortBild command, CancellationToken ct) =>
        await db.FinnFöremålAsync(command.Id, ct) is { } föremål
            ? föremål.TaBortBild(command.Bild, klocka.GetUtcNow())
            : Föremål.FinnsInte;
}
