using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;

namespace Kultur.Samhällsutveckling.Aktörer;

/// <summary>What is typed when an actor is registered and when it is edited.</summary>
internal abstract record Aktörsinmatning
{
    public string Namn { get; set; } = "";

    public string Organisationsnummer { get; set; } = "";

    public string Epost { get; set; } = "";

    public string Telefon { get; set; } = "";

    public string Webb { get; set; } = "";

    public string Adress { get; set; } = "";

    public string Anteckning { get; set; } = "";

    public Aktörsfakta Fakta => new(
        Namn.Trim(),
        Organisationsnummer.EllerInget() is { } nummer ? Aktörer.Organisationsnummer.Tolka(nummer).Value : null,
        Epost.EllerInget() is { } epost ? Epostadress.Tolka(epost).Value : null,
        Telefon.EllerInget(),
        Webb.EllerInget() is { } webb ? Webbadress.Tolka(webb).Value : null,
        Adress.EllerInget(),
        Anteckning.EllerInget());
}

internal abstract class AktörsinmatningValidator<T> : AbstractValidator<T>
    where T : Aktörsinmatning
{
    protected AktörsinmatningValidator()
    {
        RuleFor(i => i.Namn).NotEmpty().WithMessage("Ange aktörens namn.").ÄrHögst(Aktör.MaxNamn, "Namnet");
        RuleFor(i => i.Organisationsnummer).Tolkas(Organisationsnummer.Tolka);
        RuleFor(i => i.Epost).Tolkas(Epostadress.Tolka);
        RuleFor(i => i.Telefon).Telefonnummer();
        RuleFor(i => i.Webb).Tolkas(Webbadress.Tolka);
        RuleFor(i => i.Adress).ÄrHögst(Aktör.MaxAdress, "Adressen");
        RuleFor(i => i.Anteckning).ÄrHögst(Aktör.MaxAnteckning, "Anteckningen");
    }
}

internal static class Aktörsregler
{
    /// <summary>The number can be dialled, or is blank.</summary>
    public static IRuleBuilderOptions<T, string> Telefonnummer<T>(this IRuleBuilder<T, string> regel) =>
        regel.Must(text => text.EllerInget() is not { } nummer || GårAttRinga(nummer)).WithMessage(
            "Skriv telefonnumret med siffror, som 010-441 00 00 eller +46 10 441 00 00.");

    private static bool GårAttRinga(string nummer) =>
        nummer.Count(char.IsAsciiDigit) is >= 5 and <= 15 && nummer.All(tecken => char.IsAsciiDigit(tecken) || "+-() /".Contains(tecken));
}
