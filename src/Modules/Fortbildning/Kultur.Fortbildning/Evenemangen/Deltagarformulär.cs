using FluentValidation;
using Kultur.Domain;

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
        string.IsNullOrWhiteSpace(Organisation) ? null : Organisation.Trim());
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
            .MaximumLength(MestNamn).WithMessage(d => $"Namnet är {d.Namn.Length} tecken. Korta det till högst {MestNamn}.");
        RuleFor(d => d.Epost).Custom((epost, kontext) =>
        {
            if (Epostadress.Tolka(epost).Error is { } fel)
                kontext.AddFailure(fel.Message);
        });
        RuleFor(d => d.Roll).Must(Roller.Alla.Contains).WithMessage("Välj den roll som ligger närmast.");
        RuleFor(d => d.Kommunkod).Must(Kommuner.Finns).WithMessage("Välj kommun.");
        RuleFor(d => d.Organisation).MaximumLength(MestOrganisation).WithMessage($"Korta organisationens namn till högst {MestOrganisation} tecken.");
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
