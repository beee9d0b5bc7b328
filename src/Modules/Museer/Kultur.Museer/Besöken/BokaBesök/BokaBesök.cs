using FluentValidation;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Museer.Data;
using Kultur.Museer.Skolprogrammen;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Museer.Besöken;

/// <summary>Books a visit for a school that has called or written. Room and educators are reserved at once, and the school gets a letter.</summary>
[UseCase(Behörigheter.SkrivaHus)]
internal sealed record BokaBesök : ICommand<BesökId>
{
    public string ProgramId { get; set; } = "";

    public Inmatat<DateOnly> Datum { get; set; }

    public Inmatat<TimeOnly> Tid { get; set; }

    public string Skola { get; set; } = "";

    public string Kommunkod { get; set; } = "";

    public string Årskurs { get; set; } = "";

    public Inmatat<int> AntalBarn { get; set; }

    public Inmatat<int> AntalVuxna { get; set; }

    public string Kontaktnamn { get; set; } = "";

    public string Kontaktepost { get; set; } = "";

    public string Kontakttelefon { get; set; } = "";

    public string Önskemål { get; set; } = "";

    public Besöksönskan Önskan() => new(
        new(Guid.Parse(ProgramId)), SvenskTid.Ögonblick(Datum.Värde!.Value, Tid.Värde!.Value), AntalBarn.Värde!.Value, AntalVuxna.Värde ?? 0,
        Skola.Trim(), Kommunkod, Årskurs.Trim(), Kontaktnamn.Trim(), Epostadress.Tolka(Kontaktepost).Value.Värde, Kontakttelefon.EllerInget(), Önskemål.EllerInget());
}

internal sealed class BokaBesökValidator : AbstractValidator<BokaBesök>
{
    public BokaBesökValidator()
    {
        RuleFor(b => b.ProgramId).Must(p => Guid.TryParse(p, out _)).WithMessage("Välj program.");
        RuleFor(b => b.Datum).ÄrDag("Skriv vilken dag skolan kommer.");
        RuleFor(b => b.Tid).Must(t => t.Värde is not null).WithMessage("Skriv när besöket börjar, till exempel 09.30.");
        RuleFor(b => b.Skola).NotEmpty().WithMessage("Skriv skolans namn.").ÄrHögst(100, "Skolans namn");
        RuleFor(b => b.Kommunkod).ÄrKommun();
        RuleFor(b => b.Årskurs).NotEmpty().WithMessage("Skriv årskursen, till exempel åk 5.").ÄrHögst(30, "Årskursen");
        RuleFor(b => b.AntalBarn).ÄrMellan(1, 500, "Skriv hur många barn som kommer, från 1 till 500.");
        RuleFor(b => b.AntalVuxna).ÄrTomEllerMellan(0, 100, "Skriv hur många vuxna som följer med, från 0 till 100.");
        RuleFor(b => b.Kontaktnamn).NotEmpty().WithMessage("Skriv vem på skolan ni kan nå.").ÄrHögst(100, "Namnet");
        RuleFor(b => b.Kontaktepost).Cascade(CascadeMode.Stop).NotEmpty().WithMessage("Skriv en e-postadress. Skolan får bekräftelsen dit.").Tolkas(Epostadress.Tolka);
        RuleFor(b => b.Kontakttelefon).ÄrHögst(30, "Telefonnumret");
        RuleFor(b => b.Önskemål).ÄrHögst(1000, "Texten");
    }
}

internal sealed class BokaBesökHandler(MuseerDbContext db, TimeProvider klocka) : IRequestHandler<BokaBesök, Result<BesökId>>
{
    public async Task<Result<BesökId>> Handle(BokaBesök request, CancellationToken ct)
    {
        var önskan = request.Önskan();
        if (await db.Skolprogram.SingleOrDefaultAsync(p => p.Id == önskan.ProgramId && p.Tillstånd == Programtillstånd.Publicerat, ct) is not { } program)
            return Error.Invalid(nameof(request.ProgramId), "Välj ett program i listan.");
        if (program.HinderAlltid(önskan.AntalBarn) is { } hinder)
            return Error.Invalid(nameof(request.AntalBarn), hinder);

        var besök = Skolbesök.Nytt(new(Guid.CreateVersion7(klocka.GetUtcNow())), bokatHär: true);
        besök.Begär(önskan, program);
        if ((await db.PlaceraAsync(besök, program, klocka, flyttatDärför: null, ct)).Error is { } fel)
            return fel;
        db.Skolbesök.Add(besök);
        return besök.Id;
    }
}
