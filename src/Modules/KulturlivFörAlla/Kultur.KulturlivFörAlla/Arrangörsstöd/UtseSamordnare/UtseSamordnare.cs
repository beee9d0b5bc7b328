using FluentValidation;
using Kultur.Domain;
using Kultur.KulturlivFörAlla.Data;
using Kultur.Modularity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.KulturlivFörAlla.Arrangörsstöd;

/// <summary>Notes who coordinates a municipality's culture for children; nobody when the name is blank.</summary>
[UseCase(Behörigheter.SkrivaStöd)]
internal sealed record UtseSamordnare : ICommand
{
    public string Kommunkod { get; set; } = "";

    public string Namn { get; set; } = "";

    public string Epost { get; set; } = "";
}

internal sealed class UtseSamordnareValidator : AbstractValidator<UtseSamordnare>
{
    public UtseSamordnareValidator()
    {
        RuleFor(s => s.Kommunkod).ÄrKommun();
        RuleFor(s => s.Namn).ÄrHögst(100, "Namnet");
        RuleFor(s => s.Epost).ÄrEpost().When(s => s.Namn.EllerInget() is not null);
    }
}

internal sealed class UtseSamordnareHandler(KulturlivFörAllaDbContext db) : IRequestHandler<UtseSamordnare, Result>
{
    public async Task<Result> Handle(UtseSamordnare command, CancellationToken ct)
    {
        var villkor = await db.VillkorFörAsync(command.Kommunkod, ct);
        var namn = command.Namn.EllerInget();
        villkor.Utse(namn, namn is null ? null : Epostadress.Tolka(command.Epost).Value.Värde);
        return Result.Success;
    }
}

internal static class Kommunvillkoren
{
    /// <summary>The municipality's conditions; new ones where there are none.</summary>
    public static async Task<Kommunvillkor> VillkorFörAsync(this KulturlivFörAllaDbContext db, string kommunkod, CancellationToken ct)
    {
        if (await db.Kommunvillkor.SingleOrDefaultAsync(v => v.Kommunkod == kommunkod, ct) is { } villkor)
            return villkor;
        return db.Kommunvillkor.Add(Kommunvillkor.För(kommunkod)).Entity;
    }
}
