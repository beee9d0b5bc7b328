using FluentValidation;
using Kultur.Domain;
using Kultur.KulturlivFörAlla.Data;
using Kultur.Modularity;
using MediatR;

namespace Kultur.KulturlivFörAlla.Bokningarna;

/// <summary>The municipality declines a booking.</summary>
[UseCase(Behörigheter.GodkännaBokningar)]
internal sealed record AvböjBokning : ICommand
{
    public Guid Id { get; set; }

    public string Skäl { get; set; } = "";
}

internal sealed class AvböjBokningValidator : AbstractValidator<AvböjBokning>
{
    public AvböjBokningValidator() => RuleFor(b => b.Skäl).NotEmpty().WithMessage("Skriv varför. Skolan får läsa det.").ÄrHögst(500, "Skälet");
}

internal sealed class AvböjBokningHandler(KulturlivFörAllaDbContext db, Brevlåda brevlåda, CurrentUser användare, TimeProvider klocka)
    : IRequestHandler<AvböjBokning, Result>
{
    public async Task<Result> Handle(AvböjBokning command, CancellationToken ct)
    {
        if (await db.Bokningar.SynligaFör(användare).MedIdAsync(command.Id, ct) is not { } bokning)
            return Bokningsfel.FinnsInte;
        if (bokning.Avböj(command.Skäl.Trim(), klocka.GetUtcNow()).Error is { } fel)
            return fel;

        await brevlåda.BerättaAsync(bokning, ct);
        return Result.Success;
    }
}
