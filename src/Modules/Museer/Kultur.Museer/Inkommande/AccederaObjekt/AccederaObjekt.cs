using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Museer.Data;
using Kultur.Museer.Museerna;
using Kultur.Museer.Samlingar;
using MediatR;

namespace Kultur.Museer.Inkommande;

/// <summary>Takes something that was handed in into the collections: it becomes an object with a number for good.</summary>
[UseCase(Behörigheter.SkrivaInkommande)]
internal sealed record AccederaObjekt : ICommand<FöremålId>
{
    public Guid Id { get; set; }

    public string Benämning { get; set; } = "";

    public Inmatat<Föremålsslag> Slag { get; set; }

    public Inmatat<Förvärvssätt> Förvärvssätt { get; set; }

    public string Placering { get; set; } = "";
}

internal sealed class AccederaObjektValidator : AbstractValidator<AccederaObjekt>
{
    public AccederaObjektValidator()
    {
        RuleFor(c => c.Benämning).NotEmpty().WithMessage("Ange vad föremålet är.").ÄrHögst(Föremålsuppgifter.MaxBenämning, "Benämningen");
        RuleFor(c => c.Slag).Must(s => s.Värde is not null).WithMessage("Välj slag av föremål.");
        RuleFor(c => c.Förvärvssätt).Must(s => s.Värde is not null).WithMessage("Välj hur det förvärvas.");
        RuleFor(c => c.Placering).Tolkas(Samlingar.Placering.Tolka);
    }
}

internal sealed class AccederaObjektHandler(MuseerDbContext db, CurrentUser användare, TimeProvider klocka)
    : IRequestHandler<AccederaObjekt, Result<FöremålId>>
{
    public async Task<Result<FöremålId>> Handle(AccederaObjekt command, CancellationToken ct)
    {
        if (await db.FinnInkommandeAsync(command.Id, ct) is not { } objekt)
            return InkommandeObjekt.FinnsInte;

        var idag = SvenskTid.Idag(klocka);
        var nummer = (await db.NummerserieAsync(Museum.Finn(objekt.Museum)!, ct)).Nästa();
        var föremål = Föremål.Registrera(
            nummer,
            new()
            {
                Benämning = command.Benämning.Trim(),
                Slag = command.Slag.Värde!.Value,
                Antal = objekt.Antal,
                Ort = objekt.Fyndplats,
                Kommunkod = objekt.Kommunkod,
                Beskrivning = objekt.Beskrivning,
                Förvärv = new(command.Förvärvssätt.Värde!.Value, idag.Year, objekt.Inlämnare, objekt.Nummer.ToString()),
            },
            command.Placering.EllerInget() is { } plats ? Placering.Tolka(plats).Value : null,
            användare.Name,
            klocka.GetUtcNow());
        if (objekt.Accedera(föremål.Id.Value, nummer, användare.Name, idag).Error is { } fel)
            return fel;
        db.Föremål.Add(föremål);
        return föremål.Id;
    }
}
