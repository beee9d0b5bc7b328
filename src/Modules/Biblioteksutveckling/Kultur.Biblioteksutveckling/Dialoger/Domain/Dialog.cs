using Kultur.Domain;

namespace Kultur.Biblioteksutveckling.Dialoger;

internal readonly record struct DialogId(Guid Value) : ITypedId<DialogId>
{
    public static DialogId Ny() => new(Guid.CreateVersion7());

    public static DialogId From(Guid value) => new(value);
}

internal enum Dialogform
{
    PåPlats,
    Digitalt,
}

internal enum Dialogläge
{
    Planerad,
    Genomförd,
    Inställd,
}

/// <summary>When and how a dialogue is held, and with whom.</summary>
internal sealed record Dialogplan(DateOnly Datum, TimeOnly? Tid, Dialogform Form, IReadOnlyList<Närvarande> Närvarande);

/// <summary>What was said, and when the next dialogue is meant to be.</summary>
internal sealed record Dialogutfall(string? Anteckningar, DateOnly? NästaDialog);

/// <summary>A dialogue has been held, or the day when it was held has been corrected.</summary>
internal sealed record DialogHölls(DialogId Id, string Kommunkod, DateOnly Datum) : IDomainEvent;

/// <summary>A meeting with the library of one municipality.</summary>
internal sealed class Dialog : AggregateRoot<DialogId>
{
    private readonly List<Närvarande> _närvarande = [];

    private Dialog()
    {
    }

    public string Kommunkod { get; private set; } = "";

    public DateOnly Datum { get; private set; }

    public TimeOnly? Tid { get; private set; }

    public Dialogform Form { get; private set; }

    public Dialogläge Läge { get; private set; }

    public IReadOnlyList<Närvarande> Närvarande => _närvarande;

    public string? Anteckningar { get; private set; }

    public DateOnly? NästaDialog { get; private set; }

    /// <summary>Why it was called off.</summary>
    public string? Orsak { get; private set; }

    /// <summary>What searches look in. Begins with the municipality's name, so that it also sorts by it.</summary>
    public string Söktext { get; private set; } = "";

    public static Dialog Planera(string kommunkod, Dialogplan plan)
    {
        var dialog = new Dialog { Id = DialogId.Ny(), Kommunkod = kommunkod, Läge = Dialogläge.Planerad };
        dialog.Skriv(plan);
        return dialog;
    }

    public Result Genomför(Dialogplan plan, Dialogutfall utfall, DateOnly idag)
    {
        if (Läge == Dialogläge.Inställd)
            return Error.Invalid("Dialogen är inställd. Gör den planerad igen först.");
        if (plan.Datum > idag)
            return Error.Invalid(nameof(Datum), "Dialogen har inte hållits än. Ange en dag till och med i dag.");

        Läge = Dialogläge.Genomförd;
        Raise(new DialogHölls(Id, Kommunkod, plan.Datum));
        return Skriv(plan, utfall);
    }

    public Result Ändra(Dialogplan plan, Dialogutfall utfall, DateOnly idag)
    {
        if (Läge == Dialogläge.Genomförd && plan.Datum > idag)
            return Error.Invalid(nameof(Datum), "Dialogen är genomförd. Ange en dag till och med i dag.");

        if (Läge == Dialogläge.Genomförd)
            Raise(new DialogHölls(Id, Kommunkod, plan.Datum));
        return Skriv(plan, utfall);
    }

    public Result StällIn(string orsak)
    {
        if (Läge != Dialogläge.Planerad)
            return Error.Invalid("Bara en planerad dialog kan ställas in.");

        (Läge, Orsak) = (Dialogläge.Inställd, orsak);
        return Result.Success;
    }

    /// <summary>Makes a dialogue that was held or called off by mistake a planned one again; the notes stay.</summary>
    public Result Återställ()
    {
        if (Läge == Dialogläge.Planerad)
            return Error.Invalid("Dialogen är redan planerad.");

        (Läge, Orsak) = (Dialogläge.Planerad, null);
        return Result.Success;
    }

    /// <summary>Somebody present turned out to be the same actor as another.</summary>
    public void BytAktör(Guid borttagen, Guid kvar)
    {
        if (_närvarande.Any(n => n.AktörId == kvar))
            _närvarande.RemoveAll(n => n.AktörId == borttagen);
        foreach (var närvarande in _närvarande.Where(n => n.AktörId == borttagen))
            närvarande.BytAktör(kvar);
    }

    private Result Skriv(Dialogplan plan, Dialogutfall utfall)
    {
        if (utfall.NästaDialog <= plan.Datum)
            return Error.Invalid(nameof(NästaDialog), "Nästa dialog behöver vara senare än den här.");

        (Anteckningar, NästaDialog) = (utfall.Anteckningar, utfall.NästaDialog);
        Skriv(plan);
        return Result.Success;
    }

    private void Skriv(Dialogplan plan)
    {
        (Datum, Tid, Form) = (plan.Datum, plan.Tid, plan.Form);
        _närvarande.RemoveAll(förr => !plan.Närvarande.Any(förr.Motsvarar));
        _närvarande.AddRange(plan.Närvarande.Where(ny => !_närvarande.Any(ny.Motsvarar)));
        Söktext = Domain.Söktext.Normalisera($"{Kommuner.Namn(Kommunkod)} {Anteckningar}");
    }
}
