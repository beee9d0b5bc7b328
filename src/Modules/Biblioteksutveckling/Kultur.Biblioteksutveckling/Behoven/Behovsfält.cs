using FluentValidation;
using Kultur.Biblioteksutveckling.Aktörer;
using Kultur.Domain;
using Kultur.Fortbildning.Contracts;
using Kultur.Modularity;

namespace Kultur.Biblioteksutveckling.Behoven;

/// <summary>The fields of the forms about a need.</summary>
internal abstract record Behovsfält
{
    public string Kommunkod { get; set; } = "";

    public string Rubrik { get; set; } = "";

    public string Beskrivning { get; set; } = "";

    public string Tema { get; set; } = "";

    public Inmatat<Brådska> Brådska { get; set; } = Behoven.Brådska.Normal;

    public List<string> Målgrupper { get; set => field = value ?? []; } = [];

    public Inmatat<Ursprung> Ursprung { get; set; }

    public Inmatat<DateOnly> SvarUtlovat { get; set; }

    /// <summary>The asker as an actor, by id; blank when it is none of them.</summary>
    public string FrågeställareId { get; set; } = "";

    public string FrågeställareNamn { get; set; } = "";

    public string FrågeställareEpost { get; set; } = "";

    public Behovsuppgifter Uppgifter => new(
        Kommunkod,
        Rubrik.Trim(),
        Beskrivning.EllerInget(),
        Tema,
        Brådska.Värde!.Value,
        [.. Behoven.Målgrupper.Alla.Select(m => m.Kod).Where(Målgrupper.Contains)],
        Ursprung.Värde!.Value,
        SvarUtlovat.Värde);

    public Frågeställare Frågeställare => AktörKopiaId.Tolka(FrågeställareId) is { } aktör
        ? new Frågeställare(aktör.Value, null, null)
        : new Frågeställare(null, FrågeställareNamn.EllerInget(), FrågeställareEpost.EllerIngenEpost());
}

internal sealed class BehovsfältValidator : AbstractValidator<Behovsfält>
{
    private const int MaxRubrik = 80;

    public BehovsfältValidator()
    {
        RuleFor(b => b.Kommunkod).ÄrKommun();
        RuleFor(b => b.Rubrik).NotEmpty().WithMessage("Skriv behovet som en mening.").ÄrHögst(MaxRubrik, "Rubriken");
        RuleFor(b => b.Beskrivning).ÄrHögst(4000, "Beskrivningen");
        RuleFor(b => b.Tema).Must(Teman.Finns).WithMessage("Välj tema.");
        RuleFor(b => b.Brådska).Must(b => b.Värde is not null).WithMessage("Välj hur bråttom det är.");
        RuleFor(b => b.Ursprung).Must(u => u.Värde is not null).WithMessage("Välj hur behovet kom fram.");
        RuleFor(b => b.SvarUtlovat).ÄrDag("Ange när svar är utlovat.");
        RuleFor(b => b.FrågeställareNamn).ÄrHögst(200, "Namnet");
        RuleFor(b => b.FrågeställareEpost)
            .Must(epost => epost.EllerInget() is null || Epostadress.Tolka(epost).IsSuccess)
            .WithMessage(b => Epostadress.Tolka(b.FrågeställareEpost).Error?.Message);
    }
}

internal static class Behovsfel
{
    public static Error FinnsInte { get; } = Error.NotFound("Behovet finns inte.");
}
