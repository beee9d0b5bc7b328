using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;

namespace Kultur.Samhällsutveckling.Aktörer;

/// <summary>What is typed when a contact person is added and when it is edited.</summary>
internal abstract record Kontaktinmatning
{
    public string Namn { get; set; } = "";

    public string Titel { get; set; } = "";

    public string Epost { get; set; } = "";

    public string Telefon { get; set; } = "";

    public Epostadress? Epostadress => Epost.EllerInget() is { } epost ? Kultur.Domain.Epostadress.Tolka(epost).Value : null;
}

internal abstract class KontaktinmatningValidator<T> : AbstractValidator<T>
    where T : Kontaktinmatning
{
    protected KontaktinmatningValidator()
    {
        RuleFor(i => i.Namn).NotEmpty().WithMessage("Ange kontaktpersonens namn.").ÄrHögst(Aktör.MaxNamn, "Namnet");
        RuleFor(i => i.Titel).ÄrHögst(Roll.MaxBenämning, "Titeln");
        RuleFor(i => i.Epost).Tolkas(Kultur.Domain.Epostadress.Tolka);
        RuleFor(i => i.Telefon).Telefonnummer();
    }
}
