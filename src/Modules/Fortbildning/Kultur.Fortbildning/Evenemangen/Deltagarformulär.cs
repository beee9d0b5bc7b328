using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;

namespace Kultur.Fortbildning.Evenemangen;

/// <summary>What a participant tells, as typed; shared by the public form and the staff's.</summary>
internal abstract record Deltagarformulär
{
    public Guid EvenemangId { get; set; }

    public string Namn { get; set; } = "";

    public string Epost { get; set; } = "";

    public string Roll { get; set; } = "";

    public string Kommunkod { get; set; } = "";

    public string? Organisation { get; set; }

    public Deltagaruppgifter Uppgifter() => new(
        string.Join(' ', Namn.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
        Epostadress.Tolka(Epost).Value,
        Roll,
        Kommunkod,
        Organisation.EllerInget());
}

internal abstract class DeltagarformulärValidator<T> : AbstractValidator<T>
    where T : Deltagarformulär
{
    private const int MestNamn = 100;
    private const int MestOrganisation = 120;

    protected DeltagarformulärValidator(string namnSaknas)
    {
        RuleFor(d => d.Namn).Cascade(CascadeMode.Stop)
            .Must(n => !string.IsNullOrWhiteSpace(n)).WithMessage(namnSaknas)
            .ÄrHögst(MestNamn, "Namnet");
        RuleFor(d => d.Epost).ÄrEpost();
        RuleFor(d => d.Roll).Must(Roller.Alla.Contains).WithMessage("Välj den roll som ligger närmast.");
        RuleFor(d => d.Kommunkod).ÄrKommun();
        RuleFor(d => d.Organisation).ÄrHögst(MestOrganisation, "Organisationens namn");
    }
}

/// <summary>The roles that a participant chooses from, so that attendance can be summed per role.</summary>
internal static class Roller
{
    public static IReadOnlyList<string> Alla { get; } =
    [
        "Bibliotekarie", "Biblioteksassistent", "Bibliotekschef", "Förtroendevald", "Handläggare", "Konstnär eller kulturutövare",
        "Kulturchef", "Kultursekreterare", "Kulturskollärare", "Lärare", "Museipedagog", "Skolbibliotekarie", "Föreningsaktiv", "Annan roll",
    ];
}
