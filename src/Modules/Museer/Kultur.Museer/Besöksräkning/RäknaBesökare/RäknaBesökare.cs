using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Museer.Data;
using MediatR;

namespace Kultur.Museer.Besöksräkning;

/// <summary>One tap on the counter in the door: so many more, now.</summary>
[UseCase(Behörigheter.SkrivaHus)]
internal sealed record RäknaBesökare : ICommand
{
    /// <summary>The row's id, so that the tap can be undone.</summary>
    public Guid Id { get; set; }

    public string Museum { get; set; } = "";

    public Besöksslag Slag { get; set; }

    public Besökskategori Kategori { get; set; }

    public Inmatat<int> Antal { get; set; }
}

internal sealed class RäknaBesökareValidator : AbstractValidator<RäknaBesökare>
{
    private const int Mest = 500;

    public RäknaBesökareValidator()
    {
        RuleFor(r => r.Museum).Must(Museerna.Museum.Finns).WithMessage("Välj museum.");
        RuleFor(r => r.Antal).Must(a => a.Värde is >= 1 and <= Mest).WithMessage($"Ange hur många de är, 1–{Mest}.");
    }
}

internal sealed class RäknaBesökareHandler(MuseerDbContext db, TimeProvider klocka) : IRequestHandler<RäknaBesökare, Result>
{
    public Task<Result> Handle(RäknaBesökare request, CancellationToken ct)
    {
        var nu = klocka.GetUtcNow();
        db.Besöksrader.Add(Besöksrad.Räkna(
            request.Id, request.Museum, SvenskTid.Idag(klocka), SvenskTid.Lokal(nu).Hour, request.Slag, request.Kategori, Räknemetod.Räknare,
            request.Antal.Värde!.Value, nu));
        return Task.FromResult(Result.Success);
    }
}
