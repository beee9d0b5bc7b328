using FluentValidation;
using Kultur.Domain;
using Kultur.KulturlivFörAlla.Data;
using Kultur.Modularity;
using MediatR;

namespace Kultur.KulturlivFörAlla.Bokningarna;

/// <summary>The school withdraws by its secret link.</summary>
[UseCase(Permission.Public)]
internal sealed record AvbokaSjälv : ICommand
{
    public Guid Id { get; set; }

    public string Nyckel { get; set; } = "";
}

internal sealed class AvbokaSjälvValidator : AbstractValidator<AvbokaSjälv>
{
    public AvbokaSjälvValidator() => RuleFor(b => b.Nyckel).NotEmpty().WithMessage("Länken är inte hel. Öppna den från mejlet.");
}

internal sealed class AvbokaSjälvHandler(KulturlivFörAllaDbContext db, Avbokning avbokning) : IRequestHandler<AvbokaSjälv, Result>
{
    public async Task<Result> Handle(AvbokaSjälv command, CancellationToken ct) =>
        await db.Bokningar.MedLänkAsync(command.Id, command.Nyckel, ct) is { } bokning
            ? await avbokning.AvbokaAsync(bokning, Avbokare.Skolan, "Skolan avbokade.", ct)
            : Bokningsfel.LänkenGällerInte;
}
