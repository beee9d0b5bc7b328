using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Samhällsutveckling.Data;
using MediatR;

namespace Kultur.Samhällsutveckling.Aktörer;

[UseCase(Behörigheter.SkrivaAktörer)]
internal sealed record RegistreraAktör : Aktörsinmatning, ICommand<AktörId>
{
    public Inmatat<Aktörslag> Slag { get; set; } = Aktörslag.Organisation;

    /// <summary>A first role; none when blank.</summary>
    public string Roll { get; set; } = "";

    public string? Kommunkod { get; set; }

    public Inmatat<DateOnly> Från { get; set; }

    /// <summary>Confirms that it is none of the likely doubles.</summary>
    public bool RegistreraÄndå { get; set; }
}

internal sealed class RegistreraAktörValidator : AktörsinmatningValidator<RegistreraAktör>
{
    public RegistreraAktörValidator()
    {
        RuleFor(c => c.Slag).Must(slag => slag.Värde is not null).WithMessage("Välj om aktören är en organisation eller en person.");
        RuleFor(c => c.Organisationsnummer).Must((c, nummer) => c.Slag.Värde != Aktörslag.Person || nummer.EllerInget() is null)
            .WithMessage("En person har inget organisationsnummer. Lämna fältet tomt.");
        RuleFor(c => c.Roll).ÄrHögst(Roll.MaxBenämning, "Rollen")
            .Must((c, roll) => roll.EllerInget() is not null || c.Kommunkod.EllerInget() is null)
            .WithMessage("Ange vilken roll aktören har i kommunen, eller välj ingen kommun.");
        RuleFor(c => c.Kommunkod).ÄrTomEllerKommun();
        RuleFor(c => c.Från).ÄrTomEllerDag();
        RuleFor(c => c.Från).Must(dag => !dag.ÄrTomt).WithMessage("Ange från vilken dag rollen gäller.").When(c => c.Roll.EllerInget() is not null);
    }
}

internal sealed class RegistreraAktörHandler(SamhällsutvecklingDbContext db) : IRequestHandler<RegistreraAktör, Result<AktörId>>
{
    public async Task<Result<AktörId>> Handle(RegistreraAktör command, CancellationToken ct)
    {
        var slag = command.Slag.Värde!.Value;
        if (!command.RegistreraÄndå && await db.MöjligaDubbletterAsync(slag, command.Fakta, utom: null, ct) is { Count: > 0 })
            return Error.Invalid(nameof(command.RegistreraÄndå), "Aktören kan redan finnas. Kryssa här om den är ny, och registrera igen.");

        var registrerad = Aktör.Registrera(slag, command.Fakta);
        if (registrerad.Error is { } fel)
            return fel;
        var aktör = registrerad.Value;
        if (command.Roll.EllerInget() is { } roll
            && aktör.LäggTillRoll(roll, command.Kommunkod.EllerInget(), command.Från.Värde!.Value, till: null).Error is { } rollfel)
            return rollfel;
        db.Aktörer.Add(aktör);
        return aktör.Id;
    }
}
