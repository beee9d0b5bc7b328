using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Museer.Data;
using MediatR;

namespace Kultur.Museer.Besöksräkning;

/// <summary>Notes visitors that were counted elsewhere: by tickets, by a counter in a door, or by an estimate.</summary>
[UseCase(Behörigheter.SkrivaHus)]
internal sealed record NoteraBesök : ICommand
{
    public string Museum { get; set; } = "";

    public Inmatat<DateOnly> Datum { get; set; }

    public Inmatat<int> Timme { get; set; }

    public Inmatat<Besöksslag> Slag { get; set; }

    public Inmatat<Besökskategori> Kategori { get; set; }

    public Inmatat<Räknemetod> Metod { get; set; }

    public Inmatat<int> Antal { get; set; }
}

internal sealed class NoteraBesökValidator : AbstractValidator<NoteraBesök>
{
    private const int Mest = 20_000;

    public NoteraBesökValidator(TimeProvider klocka)
    {
        RuleFor(b => b.Museum).Must(Museerna.Museum.Finns).WithMessage("Välj museum.");
        RuleFor(b => b.Datum).Cascade(CascadeMode.Stop)
            .ÄrDag("Ange dagen.")
            .Must(d => d.Värde <= SvenskTid.Idag(klocka)).WithMessage("Dagen har inte varit än.");
        RuleFor(b => b.Timme).ÄrTomEllerMellan(0, 23, "Ange timmen, 0–23, eller lämna tomt.");
        RuleFor(b => b.Slag).Must(s => s.Värde is not null).WithMessage("Välj var de räknades.");
        RuleFor(b => b.Kategori).Must(k => k.Värde is not null).WithMessage("Välj vilka de var.");
        RuleFor(b => b.Metod).Must(m => m.Värde is not null).WithMessage("Välj hur de räknades.");
        RuleFor(b => b.Antal).Must(a => a.Värde is >= 1 and <= Mest).WithMessage($"Ange hur många de var, 1–{Mest}.");
    }
}

internal sealed class NoteraBesökHandler(MuseerDbContext db, TimeProvider klocka) : IRequestHandler<NoteraBesök, Result>
{
    public Task<Result> Handle(NoteraBesök request, CancellationToken ct)
    {
        var nu = klocka.GetUtcNow();
        db.Besöksrader.Add(Besöksrad.Räkna(
            Guid.CreateVersion7(nu), request.Museum, request.Datum.Värde!.Value, request.Timme.Värde, request.Slag.Värde!.Value,
            request.Kategori.Värde!.Value, request.Metod.Värde!.Value, request.Antal.Värde!.Value, nu));
        return Task.FromResult(Result.Success);
    }
}
