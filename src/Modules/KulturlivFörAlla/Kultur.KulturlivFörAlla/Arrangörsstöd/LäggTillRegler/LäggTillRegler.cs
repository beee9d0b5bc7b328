using FluentValidation;
using Kultur.Domain;
using Kultur.KulturlivFörAlla.Data;
using Kultur.Modularity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.KulturlivFörAlla.Arrangörsstöd;

/// <summary>Enters rates that apply from a day to come. Those that have begun to apply are never changed.</summary>
[UseCase(Behörigheter.SkrivaStöd)]
internal sealed record LäggTillRegler : ICommand
{
    public Inmatat<DateOnly> GällerFrån { get; set; }

    public Inmatat<decimal> GageProcent { get; set; }

    public Inmatat<decimal> FilmhyraProcent { get; set; }

    public Inmatat<decimal> BussEgenAvgift { get; set; }

    public Inmatat<decimal> KollektivtrafikProcent { get; set; }

    public Inmatat<decimal> ResaOchLogiProcent { get; set; }

    public Inmatat<int> AvbokningsfristDagar { get; set; }

    public Inmatat<decimal> SenAvgiftProcent { get; set; }

    public Inmatat<decimal> SentStödProcent { get; set; }

    public Inmatat<int> KommunensSvarsdagar { get; set; }

    public Inmatat<int> MuseetsSvarsdagar { get; set; }

    public Inmatat<int> Redovisningsdagar { get; set; }

    public static LäggTillRegler Med(Satser s) => new()
    {
        GageProcent = s.GageProcent,
        FilmhyraProcent = s.FilmhyraProcent,
        BussEgenAvgift = s.BussEgenAvgift,
        KollektivtrafikProcent = s.KollektivtrafikProcent,
        ResaOchLogiProcent = s.ResaOchLogiProcent,
        AvbokningsfristDagar = s.AvbokningsfristDagar,
        SenAvgiftProcent = s.SenAvgiftProcent,
        SentStödProcent = s.SentStödProcent,
        KommunensSvarsdagar = s.KommunensSvarsdagar,
        MuseetsSvarsdagar = s.MuseetsSvarsdagar,
        Redovisningsdagar = s.Redovisningsdagar,
    };

    public Satser Satser() => new()
    {
        GageProcent = GageProcent.Värde!.Value,
        FilmhyraProcent = FilmhyraProcent.Värde!.Value,
        BussEgenAvgift = BussEgenAvgift.Värde!.Value,
        KollektivtrafikProcent = KollektivtrafikProcent.Värde!.Value,
        ResaOchLogiProcent = ResaOchLogiProcent.Värde!.Value,
        AvbokningsfristDagar = AvbokningsfristDagar.Värde!.Value,
        SenAvgiftProcent = SenAvgiftProcent.Värde!.Value,
        SentStödProcent = SentStödProcent.Värde!.Value,
        KommunensSvarsdagar = KommunensSvarsdagar.Värde!.Value,
        MuseetsSvarsdagar = MuseetsSvarsdagar.Värde!.Value,
        Redovisningsdagar = Redovisningsdagar.Värde!.Value,
    };
}

internal sealed class LäggTillReglerValidator : AbstractValidator<LäggTillRegler>
{
    public LäggTillReglerValidator(TimeProvider klocka)
    {
        RuleFor(r => r.GällerFrån).ÄrDag("Skriv från vilken dag satserna gäller.")
            .Must(dag => dag.Värde is null || dag.Värde > SvenskTid.Idag(klocka)).WithMessage("Nya satser börjar gälla tidigast i morgon.");
        Procent(r => r.GageProcent);
        Procent(r => r.FilmhyraProcent);
        Procent(r => r.KollektivtrafikProcent);
        Procent(r => r.ResaOchLogiProcent);
        Procent(r => r.SenAvgiftProcent);
        Procent(r => r.SentStödProcent);
        RuleFor(r => r.BussEgenAvgift).Must(b => !b.ÄrTomt).WithMessage("Skriv vad bokaren betalar av bussen.").ÄrKronor(100_000);
        Dagar(r => r.AvbokningsfristDagar);
        Dagar(r => r.KommunensSvarsdagar);
        Dagar(r => r.MuseetsSvarsdagar);
        Dagar(r => r.Redovisningsdagar);
    }

    private void Procent(System.Linq.Expressions.Expression<Func<LäggTillRegler, Inmatat<decimal>>> fält) =>
        RuleFor(fält).Must(p => p.Värde is >= 0 and <= 100).WithMessage("Skriv en andel från 0 till 100 procent.");

    private void Dagar(System.Linq.Expressions.Expression<Func<LäggTillRegler, Inmatat<int>>> fält) =>
        RuleFor(fält).ÄrMellan(1, 365, "Skriv antalet dagar, från 1 till 365.");
}

internal sealed class LäggTillReglerHandler(KulturlivFörAllaDbContext db) : IRequestHandler<LäggTillRegler, Result>
{
    public async Task<Result> Handle(LäggTillRegler command, CancellationToken ct)
    {
        var från = command.GällerFrån.Värde!.Value;
        if (await db.Stödregler.AnyAsync(r => r.GällerFrån == från, ct))
            return Error.Invalid(nameof(command.GällerFrån), "Det finns redan satser från den dagen. Välj en annan.");

        db.Stödregler.Add(Stödregler.Skapa(från, command.Satser()));
        return Result.Success;
    }
}
