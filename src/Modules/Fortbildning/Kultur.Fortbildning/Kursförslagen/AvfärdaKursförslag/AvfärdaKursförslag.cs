using FluentValidation;
using Kultur.Domain;
using Kultur.Fortbildning.Data;
using Kultur.Modularity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Fortbildning.Kursförslagen;

/// <summary>Drops a Kursförslag: its needs are open again, and those who noted them are told why.</summary>
[UseCase(Behörigheter.SkrivaBehovsbank)]
internal sealed record AvfärdaKursförslag : ICommand
{
    public Guid Id { get; set; }

    public string Orsak { get; set; } = "";
}

internal sealed class AvfärdaKursförslagValidator : AbstractValidator<AvfärdaKursförslag>
{
    private const int MestOrsak = 300;

    public AvfärdaKursförslagValidator() => RuleFor(k => k.Orsak).Cascade(CascadeMode.Stop)
        .Must(o => !string.IsNullOrWhiteSpace(o)).WithMessage("Skriv varför förslaget avfärdas. De som anmälde behoven får läsa det.")
        .ÄrHögst(MestOrsak, "Orsaken");
}

internal sealed class AvfärdaKursförslagHandler(FortbildningDbContext db) : IRequestHandler<AvfärdaKursförslag, Result>
{
    public async Task<Result> Handle(AvfärdaKursförslag request, CancellationToken ct)
    {
        var id = new KursförslagId(request.Id);
        if (!await db.Kursförslag.AnyAsync(k => k.Id == id, ct) || await db.UnderlagAsync(id, ct) is not { } underlag)
            return Error.NotFound("Kursförslaget finns inte.");
        return underlag.Avfärdas(request.Orsak.Trim());
    }
}
