using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Museer.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Museer.Samlingar;

/// <summary>Moves one object or many to one place.</summary>
[UseCase(Behörigheter.SkrivaSamlingar)]
internal sealed record FlyttaFöremål : ICommand<FlyttId>
{
    /// <summary>A form with none checked gives null.</summary>
    public List<Guid> Id { get; set => field = value ?? []; } = [];

    public string Till { get; set; } = "";

    public string Skäl { get; set; } = "";
}

internal sealed class FlyttaFöremålValidator : AbstractValidator<FlyttaFöremål>
{
    public FlyttaFöremålValidator()
    {
        RuleFor(c => c.Id).NotEmpty().WithMessage("Markera minst ett föremål att flytta.");
        RuleFor(c => c.Till).NotEmpty().WithMessage("Ange vart föremålen flyttas.").Tolkas(Placering.Tolka);
        RuleFor(c => c.Skäl).NotEmpty().WithMessage("Skriv varför de flyttas.").ÄrHögst(Flytt.MaxSkäl, "Skälet");
    }
}

internal sealed class FlyttaFöremålHandler(MuseerDbContext db, CurrentUser användare, TimeProvider klocka)
    : IRequestHandler<FlyttaFöremål, Result<FlyttId>>
{
    public async Task<Result<FlyttId>> Handle(FlyttaFöremål command, CancellationToken ct)
    {
        var föremål = await db.FinnFöremålAsync(command.Id, ct);
        if (föremål.Count == 0)
            return Föremål.FinnsInte;
        var flytt = Flytt.Genomför(föremål, Placering.Tolka(command.Till).Value, command.Skäl.Trim(), användare.Name, klocka.GetUtcNow());
        if (!flytt.IsSuccess)
            return flytt.Error;
        db.Flyttar.Add(flytt.Value);
        return flytt.Value.Id;
    }
}

/// <summary>Puts back what a move moved and nothing has moved since.</summary>
[UseCase(Behörigheter.SkrivaSamlingar)]
internal sealed record ÅngraFlytt : ICommand
{
    public Guid Id { get; set; }
}

internal sealed class ÅngraFlyttValidator : AbstractValidator<ÅngraFlytt>
{
    public ÅngraFlyttValidator() => RuleFor(c => c.Id).NotEmpty().WithMessage("Välj vilken flytt som ska ångras.");
}

internal sealed class ÅngraFlyttHandler(MuseerDbContext db, CurrentUser användare, TimeProvider klocka) : IRequestHandler<ÅngraFlytt, Result>
{
    public async Task<Result> Handle(ÅngraFlytt command, CancellationToken ct)
    {
        var id = new FlyttId(command.Id);
        if (await db.Flyttar.SingleOrDefaultAsync(f => f.Id == id, ct) is not { } flytt)
            return Flytt.FinnsInte;
        var kvar = await db.Föremål.Where(f => f.SenasteFlytt == id)
            .Include(f => f.Placeringsbyten.Where(b => b.Flytt == id)).ToListAsync(ct);
        return flytt.Ångra(kvar, användare.Name, klocka.GetUtcNow());
    }
}
