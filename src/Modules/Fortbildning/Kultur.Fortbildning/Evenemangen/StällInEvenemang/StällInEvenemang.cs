using FluentValidation;
using Kultur.Domain;
using Kultur.Fortbildning.Anmälningar;
using Kultur.Fortbildning.Data;
using Kultur.Modularity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Fortbildning.Evenemangen;

/// <summary>Cancels an event: everybody registered gets a letter, and the needs it answered are open again.</summary>
[UseCase(Behörigheter.SkrivaEvenemang)]
internal sealed record StällInEvenemang : ICommand
{
    public Guid Id { get; set; }

    public string Orsak { get; set; } = "";
}

internal sealed class StällInEvenemangValidator : AbstractValidator<StällInEvenemang>
{
    private const int MestOrsak = 300;

    public StällInEvenemangValidator() => RuleFor(e => e.Orsak).Cascade(CascadeMode.Stop)
        .Must(o => !string.IsNullOrWhiteSpace(o)).WithMessage("Skriv varför evenemanget ställs in. Det står i mejlet till de anmälda.")
        .ÄrHögst(MestOrsak, "Orsaken");
}

internal sealed class StällInEvenemangHandler(FortbildningDbContext db, Brevlåda brevlåda) : IRequestHandler<StällInEvenemang, Result>
{
    public async Task<Result> Handle(StällInEvenemang request, CancellationToken ct)
    {
        var id = new EvenemangId(request.Id);
        if (await db.Evenemang.SingleOrDefaultAsync(e => e.Id == id, ct) is not { } evenemang)
            return Error.NotFound("Evenemanget finns inte.");
        var varPublicerat = evenemang.Tillstånd == Evenemangstillstånd.Publicerat;
        var inställt = evenemang.StällIn(request.Orsak.Trim());
        if (!inställt.IsSuccess)
            return inställt;

        brevlåda.Skicka(evenemang);
        (await db.UnderlagAsync(evenemang.KursförslagId, ct))?.StällsIn(evenemang, varPublicerat);
        return Result.Success;
    }
}
