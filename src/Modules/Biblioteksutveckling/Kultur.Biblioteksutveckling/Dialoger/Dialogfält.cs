using FluentValidation;
using Kultur.Biblioteksutveckling.Aktörer;
using Kultur.Biblioteksutveckling.Data;
using Kultur.Modularity;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Biblioteksutveckling.Dialoger;

/// <summary>The fields that every form about a dialogue has.</summary>
internal abstract record Dialogfält
{
    public Inmatat<DateOnly> Datum { get; set; }

    public Inmatat<TimeOnly> Tid { get; set; }

    public Inmatat<Dialogform> Form { get; set; }

    /// <summary>The actors present, by their ids.</summary>
    public List<string> Aktörer { get; set => field = value ?? []; } = [];

    /// <summary>Others present, one on each line: name, a comma, role.</summary>
    public string Andra { get; set => field = value ?? ""; } = "";
}

internal sealed class DialogfältValidator : AbstractValidator<Dialogfält>
{
    private const int MaxNamn = 200;

    public DialogfältValidator()
    {
        RuleFor(d => d.Datum).ÄrDag("Ange vilken dag dialogen är.");
        RuleFor(d => d.Tid).Must(tid => tid.ÄrLäsbart).WithMessage("Skriv tiden som timme och minut, till exempel 09.30.");
        RuleFor(d => d.Form).Must(form => form.Värde is not null).WithMessage("Välj om dialogen är på plats eller digital.");
        RuleFor(d => d.Andra).Must(andra => Närvarorader.Tolka(andra).All(n => n.Namn!.Length <= MaxNamn))
            .WithMessage("En rad är för lång. Skriv en person på varje rad.");
    }
}

internal static class Dialogplaner
{
    /// <summary>What the fields say, with the actors' roles in the municipality on that day.</summary>
    public static async Task<Dialogplan> DialogplanAsync(
        this BiblioteksutvecklingDbContext db, Dialogfält fält, string kommunkod, CancellationToken ct)
    {
        var datum = fält.Datum.Värde!.Value;
        var valda = fält.Aktörer.Select(AktörKopiaId.Tolka).OfType<AktörKopiaId>().ToList();
        var aktörer = await db.Aktörer.Where(a => valda.Contains(a.Id)).ToListAsync(ct);
        return new Dialogplan(
            datum,
            fält.Tid.Värde,
            fält.Form.Värde!.Value,
            [.. aktörer.Select(a => Närvarande.Aktör(a.Id.Value, a.RollI(kommunkod, datum))), .. Närvarorader.Tolka(fält.Andra)]);
    }
}
