using FluentValidation;
using Kultur.Modularity;

namespace Kultur.Samhällsutveckling.Aktörer;

/// <summary>What is typed when a role is added and when it is edited.</summary>
internal abstract record Rollinmatning
{
    public string Roll { get; set; } = "";

    public string? Kommunkod { get; set; }

    public Inmatat<DateOnly> Från { get; set; }

    public Inmatat<DateOnly> Till { get; set; }
}

internal abstract class RollinmatningValidator<T> : AbstractValidator<T>
    where T : Rollinmatning
{
    protected RollinmatningValidator()
    {
        RuleFor(i => i.Roll).NotEmpty().WithMessage("Ange vilken roll aktören har.").ÄrHögst(Aktörer.Roll.MaxBenämning, "Rollen");
        RuleFor(i => i.Kommunkod).ÄrTomEllerKommun();
        RuleFor(i => i.Från).ÄrDag("Ange från vilken dag rollen gäller.");
        RuleFor(i => i.Till).ÄrTomEllerDag()
            .Must((i, till) => till.Värde is not { } sista || i.Från.Värde is not { } första || sista >= första)
            .WithMessage("Rollen slutar innan den börjar. Ange en senare dag, eller lämna fältet tomt.");
    }
}
