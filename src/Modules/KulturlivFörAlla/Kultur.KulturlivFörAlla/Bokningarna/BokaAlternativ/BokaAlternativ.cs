using FluentValidation;
using Kultur.Domain;
using Kultur.KulturlivFörAlla.Arrangörsstöd;
using Kultur.KulturlivFörAlla.Data;
using Kultur.Modularity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.KulturlivFörAlla.Bokningarna;

/// <summary>
/// Books one of the times that the museum offers instead, in one press. The municipality's approval stands as long as
/// its money is still there; else it is asked again.
/// </summary>
[UseCase(Permission.Public)]
internal sealed record BokaAlternativ : ICommand
{
    public Guid Id { get; set; }

    public string Nyckel { get; set; } = "";

    public DateTimeOffset Tid { get; set; }
}

internal sealed class BokaAlternativValidator : AbstractValidator<BokaAlternativ>
{
    public BokaAlternativValidator() => RuleFor(b => b.Nyckel).NotEmpty().WithMessage("Länken är inte hel. Öppna den från mejlet.");
}

internal sealed class BokaAlternativHandler(
    KulturlivFörAllaDbContext db, Bokningsbok bok, Stödkassa kassa, Brevlåda brevlåda, TimeProvider klocka) : IRequestHandler<BokaAlternativ, Result>
{
    public async Task<Result> Handle(BokaAlternativ command, CancellationToken ct)
    {
        if (await db.Bokningar.MedLänkAsync(command.Id, command.Nyckel, ct) is not { } avvisad)
            return Bokningsfel.LänkenGällerInte;
        var utbud = await db.Utbud.SingleAsync(u => u.Id == avvisad.UtbudId, ct);
        var begärd = await bok.BegärAsync(utbud, avvisad.UppgifterFör(command.Tid), ct);
        if (begärd.Error is { } fel)
            return Error.Invalid(fel.Message);

        var ny = begärd.Value;
        if (avvisad.ErsättMed(ny.Id, command.Tid, klocka.GetUtcNow()).Error is { } försent)
            return försent;
        if ((await kassa.ReserveraAsync(ny, avvisad.Subvention, avvisad.Omkostnad, ct)).IsSuccess)
            ny.Godkänn(avvisad.Subvention, avvisad.Omkostnad, await kassa.SatserAsync(ny.Speldag, ct), klocka.GetUtcNow());

        await brevlåda.BerättaAsync(ny, ct);
        return Result.Success;
    }
}
