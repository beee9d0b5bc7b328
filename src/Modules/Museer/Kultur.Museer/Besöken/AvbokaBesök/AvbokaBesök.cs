using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Museer.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Museer.Besöken;

/// <summary>Calls off a confirmed visit: room and educators are free, and the school hears why and when it could come instead.</summary>
[UseCase(Behörigheter.SkrivaHus)]
internal sealed record AvbokaBesök : ICommand
{
    public Guid Id { get; set; }

    public string Skäl { get; set; } = "";
}

internal sealed class AvbokaBesökValidator : AbstractValidator<AvbokaBesök>
{
    public AvbokaBesökValidator() => RuleFor(b => b.Skäl).Cascade(CascadeMode.Stop)
        .Must(s => !string.IsNullOrWhiteSpace(s)).WithMessage("Skriv varför besöket inte blir av. Skolan får läsa det.")
        .ÄrHögst(300, "Skälet");
}

internal sealed class AvbokaBesökHandler(MuseerDbContext db, TimeProvider klocka) : IRequestHandler<AvbokaBesök, Result>
{
    public async Task<Result> Handle(AvbokaBesök request, CancellationToken ct)
    {
        var id = new BesökId(request.Id);
        if (await db.Skolbesök.SingleOrDefaultAsync(b => b.Id == id, ct) is not { } besök)
            return Error.NotFound("Besöket finns inte.");
        if (besök.Tillstånd != Besökstillstånd.Bekräftat)
            return Error.Invalid("Bara ett bekräftat besök kan få återbud.");
        var program = await db.Skolprogram.SingleAsync(p => p.Id == besök.ProgramId, ct);
        return await db.AvvisaAsync(besök, program, request.Skäl.Trim(), SvenskTid.Idag(klocka), ct);
    }
}
