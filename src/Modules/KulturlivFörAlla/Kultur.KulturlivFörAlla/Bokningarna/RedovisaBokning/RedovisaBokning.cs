using FluentValidation;
using Kultur.Domain;
using Kultur.KulturlivFörAlla.Arrangörsstöd;
using Kultur.KulturlivFörAlla.Data;
using Kultur.KulturlivFörAlla.Katalogen;
using Kultur.Modularity;
using MediatR;

namespace Kultur.KulturlivFörAlla.Bokningarna;

/// <summary>What is reported after the performance: who came, by stage of school, and what travel cost.</summary>
internal abstract record Redovisningsformulär
{
    public Guid Id { get; set; }

    /// <summary>One for each of <see cref="Åldersgrupp.Alla"/>, in order.</summary>
    public List<Inmatat<int>> Barn { get; set => field = value ?? []; } = [.. Åldersgrupp.Alla.Select(_ => new Inmatat<int>(null))];

    public Inmatat<int> Vuxna { get; set; }

    public Inmatat<decimal> Buss { get; set; }

    public Inmatat<decimal> Kollektivtrafik { get; set; }

    public bool Kvitto { get; set; }

    public Dictionary<string, int> PerGrupp() =>
        Åldersgrupp.Alla.Zip(Barn).ToDictionary(p => p.First.Kod, p => p.Second.Värde ?? 0);
}

internal abstract class RedovisningsformulärValidator<T> : AbstractValidator<T>
    where T : Redovisningsformulär
{
    protected RedovisningsformulärValidator()
    {
        RuleForEach(r => r.Barn).Must(b => b.ÄrTomt || b.Värde is >= 0 and <= 1000).WithMessage("Skriv antalet barn, från 0 till 1 000.");
        RuleFor(r => r.Vuxna).ÄrMellan(0, 200, "Skriv hur många vuxna som kom, från 0 till 200.");
        RuleFor(r => r.Buss).ÄrKronor(50_000);
        RuleFor(r => r.Kollektivtrafik).ÄrKronor(50_000);
    }
}

/// <summary>The municipality reports a performance, and the support is settled.</summary>
[UseCase(Behörigheter.GodkännaBokningar)]
internal sealed record RedovisaBokning : Redovisningsformulär, ICommand;

internal sealed class RedovisaBokningValidator : RedovisningsformulärValidator<RedovisaBokning>;

internal sealed class RedovisaBokningHandler(KulturlivFörAllaDbContext db, Redovisning redovisning, CurrentUser användare)
    : IRequestHandler<RedovisaBokning, Result>
{
    public async Task<Result> Handle(RedovisaBokning command, CancellationToken ct) =>
        await db.Bokningar.SynligaFör(användare).MedIdAsync(command.Id, ct) is { } bokning
            ? await redovisning.TaEmotAsync(bokning, command, ct)
            : Bokningsfel.FinnsInte;
}

/// <summary>The school reports by its secret link.</summary>
[UseCase(Permission.Public)]
internal sealed record RedovisaSjälv : Redovisningsformulär, ICommand
{
    public string Nyckel { get; set; } = "";
}

internal sealed class RedovisaSjälvValidator : RedovisningsformulärValidator<RedovisaSjälv>;

internal sealed class RedovisaSjälvHandler(KulturlivFörAllaDbContext db, Redovisning redovisning) : IRequestHandler<RedovisaSjälv, Result>
{
    public async Task<Result> Handle(RedovisaSjälv command, CancellationToken ct) =>
        await db.Bokningar.MedLänkAsync(command.Id, command.Nyckel, ct) is { } bokning
            ? await redovisning.TaEmotAsync(bokning, command, ct)
            : Bokningsfel.LänkenGällerInte;
}

/// <summary>Takes the report and settles the support at what it came to.</summary>
internal sealed class Redovisning(Stödkassa kassa, TimeProvider klocka)
{
    public async Task<Result> TaEmotAsync(Bokning bokning, Redovisningsformulär formulär, CancellationToken ct)
    {
        var nu = klocka.GetUtcNow();
        if (bokning.Redovisa(
            formulär.PerGrupp(), formulär.Vuxna.Värde!.Value, formulär.Buss.Värde ?? 0, formulär.Kollektivtrafik.Värde ?? 0, formulär.Kvitto, nu).Error is { } fel)
            return fel;

        var beräkning = Stödberäkning.Räkna(bokning.Kostnader, await kassa.SatserAsync(bokning.Speldag, ct));
        var (subvention, omkostnad) = await kassa.AvräknaAsync(bokning, beräkning, ct);
        return bokning.Avräkna(subvention, omkostnad, nu);
    }
}
