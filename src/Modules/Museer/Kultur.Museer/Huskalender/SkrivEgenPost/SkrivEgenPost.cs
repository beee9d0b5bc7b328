using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Museer.Data;
using Kultur.Museer.Lokaler;
using Kultur.Museer.Pedagoger;
using MediatR;

namespace Kultur.Museer.Huskalender;

/// <summary>Writes an entry of the house's own in its calendar, on one day or on every day of a period.</summary>
[UseCase(Behörigheter.SkrivaHus)]
internal sealed record SkrivEgenPost : ICommand
{
    /// <summary>The entry's id; written again, it takes its own place.</summary>
    public Guid Id { get; set; }

    public string Museum { get; set; } = "";

    public Inmatat<Postslag> Slag { get; set; }

    public string Rubrik { get; set; } = "";

    public Inmatat<DateOnly> Från { get; set; }

    /// <summary>The last day; the first when blank.</summary>
    public Inmatat<DateOnly> Till { get; set; }

    /// <summary>From; the whole day when both are blank.</summary>
    public Inmatat<TimeOnly> Start { get; set; }

    public Inmatat<TimeOnly> Slut { get; set; }

    /// <summary>The room; the whole house when blank.</summary>
    public string? LokalId { get; set; }

    /// <summary>Who is away.</summary>
    public string? PedagogId { get; set; }

    public Tidsspann Tid => Start.Värde is { } start && Slut.Värde is { } slut ? new(start, slut) : Tidsspann.HelaDagen;
}

internal sealed class SkrivEgenPostValidator : AbstractValidator<SkrivEgenPost>
{
    private const int MestDagar = 92;

    public SkrivEgenPostValidator()
    {
        RuleFor(p => p.Museum).Must(Museerna.Museum.Finns).WithMessage("Välj museum.");
        RuleFor(p => p.Slag).Must(s => s.Värde is { } slag && Postslagen.Egna.Contains(slag)).WithMessage("Välj vad det gäller.");
        RuleFor(p => p.Rubrik).Cascade(CascadeMode.Stop)
            .Must(r => !string.IsNullOrWhiteSpace(r)).WithMessage("Skriv vad det är, till exempel Målning av entrén.")
            .ÄrHögst(100, "Rubriken");
        RuleFor(p => p.Från).ÄrDag("Ange dagen.");
        RuleFor(p => p.Till).Cascade(CascadeMode.Stop).ÄrTomEllerDag()
            .Must((p, till) => till.Värde is null || p.Från.Värde is null || till.Värde >= p.Från.Värde).WithMessage("Sista dagen kan inte vara före den första.")
            .Must((p, till) => till.Värde is null || p.Från.Värde is null || till.Värde < p.Från.Värde.Value.AddDays(MestDagar))
            .WithMessage($"Dela upp perioden: högst {MestDagar} dagar i taget.");
        RuleFor(p => p.Start).Must((p, start) => start.ÄrLäsbart && start.ÄrTomt == p.Slut.ÄrTomt).WithMessage("Skriv både start och slut som 09.30, eller ingen av dem för hela dagen.");
        RuleFor(p => p.Slut).Must((p, slut) => slut.Värde is null || p.Start.Värde is null || slut.Värde > p.Start.Värde).WithMessage("Sluttiden måste vara senare än starttiden.");
        RuleFor(p => p.PedagogId).Must((p, pedagog) => Guid.TryParse(pedagog, out _) || p.Slag.Värde != Postslag.Frånvaro).WithMessage("Välj vem som är frånvarande.");
    }
}

internal sealed class SkrivEgenPostHandler(MuseerDbContext db) : IRequestHandler<SkrivEgenPost, Result>
{
    public async Task<Result> Handle(SkrivEgenPost request, CancellationToken ct)
    {
        var ärFrånvaro = request.Slag.Värde == Postslag.Frånvaro;
        Lokal? lokal = null;
        if (!ärFrånvaro && Guid.TryParse(request.LokalId, out var lokalId)
            && (lokal = (await db.LokalerAsync(request.Museum, ct)).SingleOrDefault(l => l.Id.Value == lokalId)) is null)
            return Error.Invalid(nameof(request.LokalId), "Välj en lokal i listan.");
        Pedagog? pedagog = null;
        if (ärFrånvaro && (pedagog = (await db.PedagogerAsync(request.Museum, ct)).SingleOrDefault(p => p.Id.Value == Guid.Parse(request.PedagogId!))) is null)
            return Error.Invalid(nameof(request.PedagogId), "Välj en pedagog i listan.");

        var önskan = new Önskan
        {
            Slag = request.Slag.Värde!.Value,
            Rubrik = request.Rubrik.Trim(),
            Tid = request.Tid,
            Lokal = lokal,
            Pedagoger = pedagog is null ? [] : [pedagog],
            Ursprung = request.Id,
        };
        await db.FrigörAsync(request.Id, ct);
        return await SkrivAsync(request, önskan, ct);
    }

    private async Task<Result> SkrivAsync(SkrivEgenPost request, Önskan önskan, CancellationToken ct)
    {
        var (från, till) = (request.Från.Värde!.Value, request.Till.Värde ?? request.Från.Värde!.Value);
        var dagar = await db.DagarAsync(request.Museum, från, till, ct);
        var öppettider = await db.ÖppettiderAsync(request.Museum, ct);
        for (var datum = från; datum <= till; datum = datum.AddDays(1))
        {
            var dag = dagar(datum);
            if (dag.Boka(önskan, öppettider).Error is { } fel)
                return Error.Invalid($"{datum:yyyy-MM-dd}: {fel.Message}");
            db.Behåll(dag);
        }

        return Result.Success;
    }
}
