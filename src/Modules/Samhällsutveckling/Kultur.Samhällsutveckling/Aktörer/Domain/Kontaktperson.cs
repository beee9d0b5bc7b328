using Kultur.Domain;

namespace Kultur.Samhällsutveckling.Aktörer;

/// <summary>Somebody to turn to at an organisation.</summary>
internal sealed class Kontaktperson
{
    internal static readonly Error FinnsInte = Error.NotFound("Kontaktpersonen finns inte längre.");

    internal Kontaktperson(string namn, string? titel, Epostadress? epost, string? telefon)
    {
        Id = Guid.CreateVersion7();
        Ändra(namn, titel, epost, telefon);
    }

    private Kontaktperson()
    {
    }

    public Guid Id { get; private init; }

    [Personuppgift]
    public string Namn { get; private set; } = "";

    [Personuppgift]
    public string? Titel { get; private set; }

    [Personuppgift]
    public Epostadress? Epost { get; private set; }

    [Personuppgift]
    public string? Telefon { get; private set; }

    internal void Ändra(string namn, string? titel, Epostadress? epost, string? telefon) =>
        (Namn, Titel, Epost, Telefon) = (namn, titel, epost, telefon);

    internal bool ÄrLik(Kontaktperson annan) =>
        (Namn, Titel, Epost, Telefon) == (annan.Namn, annan.Titel, annan.Epost, annan.Telefon);

    internal Kontaktperson Kopia() => new(Namn, Titel, Epost, Telefon);
}
