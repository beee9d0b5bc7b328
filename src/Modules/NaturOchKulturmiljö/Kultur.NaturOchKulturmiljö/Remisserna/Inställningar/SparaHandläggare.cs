using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.NaturOchKulturmiljö.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.NaturOchKulturmiljö.Remisserna;

/// <summary>Enters a handläggare, or changes one.</summary>
[UseCase(Behörigheter.SkrivaRemisser)]
internal sealed record SparaHandläggare : ICommand
{
    /// <summary>Null for a new one.</summary>
    public Guid? Id { get; set; }

    public int Version { get; set; }

    public string Initialer { get; set; } = "";

    public string Roll { get; set; } = "";

    public string AnvändarId { get; set; } = "";

    public string Epost { get; set; } = "";

    public Inmatat<int> TimmarPerVecka { get; set; }
}

internal sealed class SparaHandläggareValidator : AbstractValidator<SparaHandläggare>
{
    public SparaHandläggareValidator()
    {
        RuleFor(c => c.Initialer).Must(i => i.Trim() is { Length: >= 2 and <= 4 } text && text.All(char.IsLetter)).WithMessage("Skriv två till fyra bokstäver.");
        RuleFor(c => c.Roll).NotEmpty().WithMessage("Skriv rollen, till exempel Antikvarie.").ÄrHögst(60, "Rollen");
        RuleFor(c => c.AnvändarId).ÄrHögst(100, "Användarnamnet");
        RuleFor(c => c.Epost).NotEmpty().WithMessage("Skriv adressen som påminnelser ska till.").Tolkas(Epostadress.Tolka);
        RuleFor(c => c.TimmarPerVecka).ÄrMellan(1, 40);
    }
}

internal sealed class SparaHandläggareHandler(NaturOchKulturmiljöDbContext db) : IRequestHandler<SparaHandläggare, Result>
{
    public async Task<Result> Handle(SparaHandläggare command, CancellationToken ct)
    {
        var (initialer, användare) = (command.Initialer.Trim().ToUpperInvariant(), command.AnvändarId.EllerInget());
        var id = command.Id is { } given ? HandläggareId.From(given) : (HandläggareId?)null;
        if (await db.Handläggare.AnyAsync(h => h.Id != id && h.Initialer == initialer, ct))
            return Error.Invalid(nameof(command.Initialer), "En annan handläggare har de initialerna.");
        if (användare is not null && await db.Handläggare.AnyAsync(h => h.Id != id && h.AnvändarId == användare, ct))
            return Error.Invalid(nameof(command.AnvändarId), "En annan handläggare har det användarnamnet.");

        var (roll, epost, timmar) = (command.Roll.Trim(), command.Epost.EllerIngenEpost()!, command.TimmarPerVecka.Värde!.Value);
        if (id is null)
        {
            db.Handläggare.Add(Handläggare.Lägg(initialer, roll, användare, epost, timmar));
            return Result.Success;
        }

        if (await db.Handläggare.FindAsync([id.Value], ct) is not { } handläggare)
            return Error.NotFound("Handläggaren finns inte.");
        if (handläggare.Version != command.Version)
            return await db.ConflictAsync(handläggare, command.Version, ct);

        handläggare.Ändra(initialer, roll, användare, epost, timmar);
        return Result.Success;
    }
}
