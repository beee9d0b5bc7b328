using Kultur.Domain;

namespace Kultur.Fortbildning.Evenemangen;

/// <content>Registrations, the queue, and who came.</content>
internal sealed partial class Evenemang
{
    public Anmälningsläge Läge(DateTimeOffset nu) => Tillstånd switch
    {
        Evenemangstillstånd.Utkast => Anmälningsläge.InteÖppen,
        Evenemangstillstånd.Inställt => Anmälningsläge.Inställt,
        Evenemangstillstånd.Genomfört => Anmälningsläge.Stängd,
        _ => nu < Börjar && DateOnly.FromDateTime(SvenskTid.Lokal(nu)) <= SistaAnmälningsdag ? Anmälningsläge.Öppen : Anmälningsläge.Stängd,
    };

    /// <summary>
    /// Registers from the public page. An address that is registered already gets its link again instead of a second
    /// place, so that the answer on screen is the same and says nothing of who is registered.
    /// </summary>
    public Result Anmäl(Deltagaruppgifter deltagare, DateTimeOffset nu)
    {
        switch (Läge(nu))
        {
            case Anmälningsläge.InteÖppen:
                return Error.NotFound("Evenemanget finns inte.");
            case Anmälningsläge.Inställt:
                return Error.Invalid("Evenemanget är inställt. Det går inte att anmäla sig.");
            case Anmälningsläge.Stängd:
                return Error.Invalid("Anmälan är stängd.");
        }

        if (Aktiv(deltagare.Epost) is not { } redan)
            TaEmot(deltagare, nu);
        else if (redan.NyckelBegärd + PausMellanBrev <= nu)
            Raise(new DeltagareAnmäldesIgen(redan, redan.NyNyckel(nu)));
        return Result.Success;
    }

    /// <summary>Registers for somebody, also after the last day and at the door, but not past the queue.</summary>
    public Result<AnmälanId> Registrera(Deltagaruppgifter deltagare, DateTimeOffset nu)
    {
        if (Tillstånd != Evenemangstillstånd.Publicerat)
            return Error.Invalid($"Evenemanget är {TillståndIText}. Det går inte att lägga till deltagare.");
        if (Aktiv(deltagare.Epost) is not null)
            return Error.Invalid(nameof(Anmälan.Epost), "Adressen är redan anmäld till evenemanget.");
        return TaEmot(deltagare, nu).Id;
    }

    /// <summary>The registration that a link leads to.</summary>
    public Anmälan? MedNyckel(Avbokningsnyckel nyckel) =>
        _anmälningar.Aggregate((Anmälan?)null, (funnen, anmälan) => anmälan.HarNyckel(nyckel) ? anmälan : funnen);

    /// <summary>Withdraws by the link; done twice it is done once.</summary>
    public Result Avboka(Avbokningsnyckel nyckel, DateTimeOffset nu)
    {
        if (MedNyckel(nyckel) is not { } anmälan)
            return Error.NotFound("Länken gäller inte.");
        if (!anmälan.ÄrAktiv)
            return Result.Success;
        if (Tillstånd != Evenemangstillstånd.Publicerat)
            return Error.Invalid($"Evenemanget är {TillståndIText}. Det finns inget att avboka.");
        if (nu >= Börjar)
            return Error.Invalid("Evenemanget har börjat. Det går inte längre att avboka.");
        Frigör(anmälan, nu, avPersonal: false);
        return Result.Success;
    }

    public Result TaBort(AnmälanId id, DateTimeOffset nu)
    {
        if (Finn(id) is not { ÄrAktiv: true } anmälan)
            return Error.NotFound("Deltagaren är inte anmäld.");
        if (Tillstånd != Evenemangstillstånd.Publicerat)
            return Error.Invalid($"Evenemanget är {TillståndIText}. Deltagarna går inte att ändra.");
        Frigör(anmälan, nu, avPersonal: true);
        return Result.Success;
    }

    /// <summary>Undoes a removal: the place back if one is free, else the old turn in the queue, before all who wait.</summary>
    public Result Återställ(AnmälanId id, DateTimeOffset nu)
    {
        if (Finn(id) is not { ÄrAktiv: false } anmälan)
            return Error.NotFound("Det finns ingen avbokning att ångra.");
        if (Tillstånd != Evenemangstillstånd.Publicerat)
            return Error.Invalid($"Evenemanget är {TillståndIText}. Deltagarna går inte att ändra.");
        if (_anmälningar.Any(a => a.ÄrAktiv && a.Epost == anmälan.Epost))
            return Error.Invalid("Deltagaren har anmält sig på nytt.");
        anmälan.StällIKö();
        if (Lediga > 0)
            GePlats(anmälan, nu, frånKön: false);
        else
            Raise(new DeltagareStälldesIKö(anmälan, anmälan.NyNyckel(nu)));
        return Result.Success;
    }

    /// <summary>Notes who came, from the event's day until it is marked as held.</summary>
    public Result NoteraNärvaro(IReadOnlyCollection<AnmälanId> deltagare, Närvaro närvaro, DateTimeOffset nu)
    {
        if (Tillstånd != Evenemangstillstånd.Publicerat)
            return Error.Invalid($"Evenemanget är {TillståndIText}. Närvaron går inte att ändra.");
        if (DateOnly.FromDateTime(SvenskTid.Lokal(nu)) < Datum)
            return Error.Invalid("Närvaro noteras tidigast samma dag som evenemanget.");
        if (deltagare.Any(id => Finn(id) is not { Tillstånd: Anmälningstillstånd.Plats }))
            return Error.NotFound("En av deltagarna har ingen plats längre. Öppna listan på nytt.");
        foreach (var id in deltagare)
            Finn(id)!.Notera(närvaro);
        return Result.Success;
    }

    /// <summary>The number in line, from 1; null for whoever does not wait.</summary>
    public int? Könummer(Anmälan anmälan) =>
        anmälan.Tillstånd == Anmälningstillstånd.Väntar ? Väntelista.Count(a => a.Ordning <= anmälan.Ordning) : null;

    public int NärvarandeFrån(string kommunkod) => Närvarande.Count(a => a.Kommunkod == kommunkod);

    public IEnumerable<Anmälan> Närvarande => Anmälda.Where(a => a.Närvaro == Närvaro.Närvarande);

    public Anmälan? Finn(AnmälanId id) => _anmälningar.SingleOrDefault(a => a.Id == id);

    private IEnumerable<Anmälan> MedTillstånd(Anmälningstillstånd tillstånd) =>
        _anmälningar.Where(a => a.Tillstånd == tillstånd).OrderBy(a => a.Ordning);

    private Anmälan? Aktiv(Epostadress epost) => _anmälningar.SingleOrDefault(a => a.ÄrAktiv && a.Epost == epost.Värde);

    private Anmälan TaEmot(Deltagaruppgifter deltagare, DateTimeOffset nu)
    {
        var ordning = _anmälningar.Select(a => a.Ordning).DefaultIfEmpty().Max() + 1;
        var anmälan = Anmälan.Skapa(Id, deltagare, ordning, Anmälningstillstånd.Väntar, nu);
        _anmälningar.Add(anmälan);
        if (Lediga > 0)
            GePlats(anmälan, nu, frånKön: false);
        else
            Raise(new DeltagareStälldesIKö(anmälan, anmälan.NyNyckel(nu)));
        return anmälan;
    }

    private void Frigör(Anmälan anmälan, DateTimeOffset nu, bool avPersonal)
    {
        anmälan.Avboka(nu);
        Raise(new DeltagareAvbokades(anmälan, avPersonal));
        FyllPlatser(nu);
    }

    private void FyllPlatser(DateTimeOffset nu)
    {
        if (nu >= Börjar)
            return;
        foreach (var näst in Väntelista.Take(Math.Max(0, Lediga)).ToList())
            GePlats(näst, nu, frånKön: true);
    }

    private void GePlats(Anmälan anmälan, DateTimeOffset nu, bool frånKön)
    {
        anmälan.FåPlats();
        Raise(new DeltagareFickPlats(anmälan, anmälan.NyNyckel(nu), frånKön));
    }
}
