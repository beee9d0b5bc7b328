using FluentValidation;
using Kultur.Domain;
using Kultur.KulturlivFörAlla.Data;
using Kultur.KulturlivFörAlla.Katalogen;
using Kultur.Modularity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.KulturlivFörAlla.Bokningarna;

/// <summary>A school asks for an offer, without an account. The link to follow it goes by mail alone.</summary>
[UseCase(Permission.Public)]
internal sealed record BegärBokning : ICommand
{
    public Guid UtbudId { get; set; }

    public string Skola { get; set; } = "";

    public string Kommunkod { get; set; } = "";

    public string Årskurs { get; set; } = "";

    public Inmatat<int> AntalBarn { get; set; }

    public Inmatat<int> AntalVuxna { get; set; }

    public Inmatat<DateOnly> Datum { get; set; }

    public Inmatat<TimeOnly> Tid { get; set; }

    public Inmatat<DateOnly> AlternativtDatum { get; set; }

    public Inmatat<TimeOnly> AlternativTid { get; set; }

    public Inmatat<decimal> Buss { get; set; }

    public Inmatat<decimal> Kollektivtrafik { get; set; }

    public string KontaktNamn { get; set; } = "";

    public string KontaktEpost { get; set; } = "";

    public string KontaktTelefon { get; set; } = "";

    public string Önskemål { get; set; } = "";

    public Bokningsuppgifter Uppgifter() => new()
    {
        Skola = Skola.Trim(),
        Kommunkod = Kommunkod,
        Årskurs = Bokningarna.Årskurs.Finn(Årskurs)!,
        AntalBarn = AntalBarn.Värde!.Value,
        AntalVuxna = AntalVuxna.Värde!.Value,
        Start = SvenskTid.Ögonblick(Datum.Värde!.Value, Tid.Värde!.Value),
        Alternativ = AlternativtDatum.Värde is { } dag ? SvenskTid.Ögonblick(dag, AlternativTid.Värde ?? Tid.Värde.Value) : null,
        KontaktNamn = KontaktNamn.Trim(),
        KontaktEpost = Epostadress.Tolka(KontaktEpost).Value.Värde,
        KontaktTelefon = KontaktTelefon.EllerInget(),
        Önskemål = Önskemål.EllerInget(),
        Buss = Buss.Värde ?? 0,
        Kollektivtrafik = Kollektivtrafik.Värde ?? 0,
    };
}

internal sealed class BegärBokningValidator : AbstractValidator<BegärBokning>
{
    public BegärBokningValidator()
    {
        RuleFor(b => b.Skola).NotEmpty().WithMessage("Skriv skolans namn.").ÄrHögst(100, "Skolans namn");
        RuleFor(b => b.Kommunkod).ÄrKommun();
        RuleFor(b => b.Årskurs).Must(å => Bokningarna.Årskurs.Finn(å) is not null).WithMessage("Välj årskurs.");
        RuleFor(b => b.AntalBarn).ÄrMellan(1, 1000, "Skriv hur många barn som kommer, från 1 till 1 000.");
        RuleFor(b => b.AntalVuxna).ÄrMellan(0, 200, "Skriv hur många vuxna som följer med, från 0 till 200.");
        RuleFor(b => b.Datum).ÄrDag("Skriv vilken dag ni önskar.");
        RuleFor(b => b.Tid).Must(t => t.Värde is not null).WithMessage("Skriv när det ska börja, till exempel 09.30.");
        RuleFor(b => b.AlternativtDatum).ÄrTomEllerDag();
        RuleFor(b => b.AlternativTid).Must(t => t.ÄrLäsbart).WithMessage("Skriv tiden som timme och minut, till exempel 09.30.");
        RuleFor(b => b.Buss).ÄrKronor(50_000);
        RuleFor(b => b.Kollektivtrafik).ÄrKronor(50_000);
        RuleFor(b => b.KontaktNamn).NotEmpty().WithMessage("Skriv ditt namn.").ÄrHögst(100, "Namnet");
        RuleFor(b => b.KontaktEpost).ÄrEpost();
        RuleFor(b => b.KontaktTelefon).ÄrHögst(30, "Telefonnumret");
        RuleFor(b => b.Önskemål).ÄrHögst(1000, "Texten");
    }
}

internal sealed class BegärBokningHandler(KulturlivFörAllaDbContext db, Bokningsbok bok, Brevlåda brevlåda) : IRequestHandler<BegärBokning, Result>
{
    public async Task<Result> Handle(BegärBokning command, CancellationToken ct)
    {
        var id = UtbudId.From(command.UtbudId);
        if (await db.Utbud.SingleOrDefaultAsync(u => u.Id == id, ct) is not { } utbud)
            return Utbudsfel.FinnsInte;
        var bokning = await bok.BegärAsync(utbud, command.Uppgifter(), ct);
        if (bokning.Error is { } fel)
            return fel;

        await brevlåda.BerättaAsync(bokning.Value, ct);
        return Result.Success;
    }
}
