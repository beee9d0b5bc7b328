using FluentValidation;
using Kultur.Avsändare.Contracts;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Modularity.Mail;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kultur.Avsändare;

[UseCase(Behörigheter.Skriva)]
internal sealed record ÖppnaÄrende(string Rubrik, string Sökande, string? BrevTill = null) : ICommand<ÄrendeId>;

internal sealed class ÖppnaÄrendeValidator : AbstractValidator<ÖppnaÄrende>
{
    public ÖppnaÄrendeValidator()
    {
        RuleFor(c => c.Rubrik).NotEmpty().WithMessage("Ange ärendets rubrik.");
        RuleFor(c => c.Sökande).NotEmpty().WithMessage("Ange den sökandes namn.");
    }
}

internal sealed class ÖppnaÄrendeHandler(AvsändareDbContext db) : IRequestHandler<ÖppnaÄrende, Result<ÄrendeId>>
{
    public Task<Result<ÄrendeId>> Handle(ÖppnaÄrende command, CancellationToken ct)
    {
        var ärende = Ärende.Öppna(command.Rubrik, command.Sökande);
        db.Ärenden.Add(ärende);
        if (command.BrevTill is { } adress)
            db.Send(new Letter(adress, "Ärendet är öppnat", "Vi har öppnat ärendet " + command.Rubrik + "."));
        return Task.FromResult<Result<ÄrendeId>>(ärende.Id);
    }
}

/// <summary>What a command does after it has changed the matter.</summary>
internal enum Slut
{
    Lyckas,
    Nekas,
    Kastar,
    SpararSjälv,
}

[UseCase(Behörigheter.Skriva)]
internal sealed record DöpOmÄrende(ÄrendeId Id, int? Version, string Rubrik, string? BrevTill = null, Slut Slut = Slut.Lyckas) : ICommand;

internal sealed class DöpOmÄrendeValidator : AbstractValidator<DöpOmÄrende>
{
    public DöpOmÄrendeValidator() => RuleFor(c => c.Rubrik).NotEmpty().WithMessage("Ange ärendets rubrik.");
}

internal sealed class DöpOmÄrendeHandler(AvsändareDbContext db) : IRequestHandler<DöpOmÄrende, Result>
{
    public async Task<Result> Handle(DöpOmÄrende command, CancellationToken ct)
    {
        var ärende = await db.Ärenden.SingleAsync(ä => ä.Id == command.Id, ct);
        if (command.Version is { } öppnadVid && ärende.Version != öppnadVid)
            return await db.ConflictAsync(ärende, öppnadVid, ct);
        ärende.DöpOm(command.Rubrik);
        if (command.BrevTill is { } adress)
            db.Send(new Letter(adress, "Ärendet är omdöpt", "Det heter nu " + command.Rubrik + "."));
        switch (command.Slut)
        {
            case Slut.Nekas:
                return Error.Invalid("Det gick inte.");
            case Slut.Kastar:
                throw new InvalidOperationException("Det gick sönder.");
            case Slut.SpararSjälv:
                await db.SaveChangesAsync(ct);
                break;
        }

        return Result.Success;
    }
}

[UseCase(Behörigheter.Skriva)]
internal sealed record DöpOmMångaGånger(ÄrendeId Id, IReadOnlyList<string> Rubriker) : ICommand;

internal sealed class DöpOmMångaGångerHandler(AvsändareDbContext db) : IRequestHandler<DöpOmMångaGånger, Result>
{
    public async Task<Result> Handle(DöpOmMångaGånger command, CancellationToken ct)
    {
        var ärende = await db.Ärenden.SingleAsync(ä => ä.Id == command.Id, ct);
        foreach (var rubrik in command.Rubriker)
            ärende.DöpOm(rubrik);
        return Result.Success;
    }
}

[UseCase(Behörigheter.Skriva)]
internal sealed record ÄndraBilagor(ÄrendeId Id, string? Ny = null, string? Bort = null) : ICommand;

internal sealed class ÄndraBilagorHandler(AvsändareDbContext db) : IRequestHandler<ÄndraBilagor, Result>
{
    public async Task<Result> Handle(ÄndraBilagor command, CancellationToken ct)
    {
        var ärende = await db.Ärenden.SingleAsync(ä => ä.Id == command.Id, ct);
        if (command.Ny is not null)
            ärende.LäggTillBilaga(command.Ny);
        if (command.Bort is not null)
            ärende.TaBortBilaga(command.Bort);
        return Result.Success;
    }
}

[UseCase(Behörigheter.Skriva)]
internal sealed record FöljUpp(ÄrendeId Id, ÄrendeId FöljerPå) : ICommand;

internal sealed class FöljUppHandler(AvsändareDbContext db) : IRequestHandler<FöljUpp, Result>
{
    public async Task<Result> Handle(FöljUpp command, CancellationToken ct)
    {
        (await db.Ärenden.SingleAsync(ä => ä.Id == command.Id, ct)).FöljPå(command.FöljerPå);
        return Result.Success;
    }
}

[UseCase(Behörigheter.Skriva)]
internal sealed record KastaÄrende(ÄrendeId Id) : ICommand;

internal sealed class KastaÄrendeHandler(AvsändareDbContext db) : IRequestHandler<KastaÄrende, Result>
{
    public async Task<Result> Handle(KastaÄrende command, CancellationToken ct)
    {
        db.Ärenden.Remove(await db.Ärenden.SingleAsync(ä => ä.Id == command.Id, ct));
        return Result.Success;
    }
}

/// <summary>Tries to tell others without a unit of work.</summary>
[UseCase(Permission.Public)]
internal sealed record Utropa(ÄrendeId Id) : ICommand;

internal sealed class UtropaHandler(IServiceProvider services) : IRequestHandler<Utropa, Result>
{
    public async Task<Result> Handle(Utropa command, CancellationToken ct)
    {
        await services.GetRequiredService<IPublisher>().Publish(new ÄrendeOmdöpt(command.Id.Value, "Rop"), ct);
        return Result.Success;
    }
}

[UseCase(Permission.System)]
internal sealed record RensaÄrenden : ICommand;

internal sealed class RensaÄrendenHandler(AvsändareDbContext db) : IRequestHandler<RensaÄrenden, Result>
{
    public async Task<Result> Handle(RensaÄrenden command, CancellationToken ct)
    {
        await db.Ärenden.ForEachAsync(ä => ä.Avsluta(), ct);
        return Result.Success;
    }
}

[UseCase(Behörigheter.Läsa)]
internal sealed record ListaÄrenden(int Sida, int Sidstorlek) : IQuery<Sidad<string>>;

internal sealed class ListaÄrendenHandler(AvsändareDbContext db) : IRequestHandler<ListaÄrenden, Result<Sidad<string>>>
{
    public async Task<Result<Sidad<string>>> Handle(ListaÄrenden request, CancellationToken ct) =>
        await db.Ärenden.OrderBy(ä => ä.Rubrik).Select(ä => ä.Rubrik).SidaAsync(request.Sida, request.Sidstorlek, ct);
}
