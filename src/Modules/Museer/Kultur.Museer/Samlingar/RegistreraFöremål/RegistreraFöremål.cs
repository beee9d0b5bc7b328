using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Museer.Data;
using Kultur.Museer.Museerna;
using MediatR;

namespace Kultur.Museer.Samlingar;

[UseCase(Behörigheter.SkrivaSamlingar)]
internal sealed record RegistreraFöremål : Föremålsinmatning, ICommand<FöremålId>
{
    public string Museum { get; set; } = "";

    public string Placering { get; set; } = "";
}

internal sealed class RegistreraFöremålValidator : FöremålsinmatningValidator<RegistreraFöremål>
{
    public RegistreraFöremålValidator()
    {
        RuleFor(f => f.Museum).Must(Museum.Finns).WithMessage("Välj vilket museum som äger föremålet.");
        RuleFor(f => f.Placering).Tolkas(Samlingar.Placering.Tolka);
    }
}

internal sealed class RegistreraFöremålHandler(MuseerDbContext db, CurrentUser användare, TimeProvider klocka)
    : IRequestHandler<RegistreraFöremål, Result<FöremålId>>
{
    public async Task<Result<FöremålId>> Handle(RegistreraFöremål command, CancellationToken ct)
    {
        var serie = await db.NummerserieAsync(Museum.Finn(command.Museum)!, ct);
        var föremål = Föremål.Registrera(
            serie.Nästa(),
            command.Uppgifter(),
            command.Placering.EllerInget() is { } plats ? Placering.Tolka(plats).Value : null,
            användare.Name,
            klocka.GetUtcNow());
        db.Föremål.Add(föremål);
        return föremål.Id;
    }
}
