using CsCheck;
using Kultur.Fortbildning.Evenemangen;

namespace Kultur.Fortbildning.Tests.Evenemangen;

/// <summary>Whatever people and staff do, in whatever order, until the event begins.</summary>
public sealed class VäntelistansEgenskaperTests
{
    private abstract record Steg;

    private sealed record Anmäl(int Person) : Steg;

    private sealed record TaBort(int Val) : Steg;

    private sealed record Ångra(int Val) : Steg;

    private sealed record Platser(int Antal) : Steg;

    private static readonly Gen<Steg> Stegen = Gen.Frequency(
        (6, Gen.Int[0, 20].Select(p => (Steg)new Anmäl(p))),
        (3, Gen.Int[0, 50].Select(v => (Steg)new TaBort(v))),
        (1, Gen.Int[0, 50].Select(v => (Steg)new Ångra(v))),
        (1, Gen.Int[1, 12].Select(a => (Steg)new Platser(a))));

    [Fact]
    public void Never_oversold_and_nobody_waits_while_a_place_is_free() => Stegen.Array[1, 60].Sample(stegen =>
    {
        var evenemang = Exempel.Publicerat(platser: 3);
        foreach (var steg in stegen)
        {
            Gör(evenemang, steg);
            evenemang.Lediga.ShouldBeGreaterThanOrEqualTo(0);
            (evenemang.Lediga > 0 && evenemang.Väntelista.Any()).ShouldBeFalse();
        }
    });

    [Fact]
    public void An_address_has_at_most_one_live_registration() => Stegen.Array[1, 60].Sample(stegen =>
    {
        var evenemang = Exempel.Publicerat(platser: 3);
        foreach (var steg in stegen)
            Gör(evenemang, steg);
        evenemang.Anmälningar.Where(a => a.ÄrAktiv).GroupBy(a => a.Epost).ShouldAllBe(g => g.Count() == 1);
    });

    [Fact]
    public void Nobody_is_promoted_past_somebody_who_waits() => Stegen.Array[1, 60].Sample(stegen =>
    {
        var evenemang = Exempel.Publicerat(platser: 3);
        foreach (var steg in stegen)
        {
            var kö = evenemang.Väntelista.ToList();
            evenemang.ClearDomainEvents();
            Gör(evenemang, steg);
            var uppflyttade = evenemang.DomainEvents.OfType<DeltagareFickPlats>().Where(h => h.FrånKön).Select(h => h.Anmälan);
            uppflyttade.ShouldBe(kö.Where(a => a.ÄrAktiv).Take(uppflyttade.Count()));
        }
    });

    private static void Gör(Evenemang evenemang, Steg steg)
    {
        switch (steg)
        {
            case Anmäl(var person):
                evenemang.Anmäl(Exempel.Deltagare($"p{person}"), Exempel.Nu);
                break;
            case TaBort(var val) when evenemang.Anmälningar.Any(a => a.ÄrAktiv):
                var aktiva = evenemang.Anmälningar.Where(a => a.ÄrAktiv).ToList();
                evenemang.TaBort(aktiva[val % aktiva.Count].Id, Exempel.Nu);
                break;
            case Ångra(var val) when evenemang.Anmälningar.Any(a => !a.ÄrAktiv):
                var avbokade = evenemang.Anmälningar.Where(a => !a.ÄrAktiv).ToList();
                evenemang.Återställ(avbokade[val % avbokade.Count].Id, Exempel.Nu);
                break;
            case Platser(var antal):
                evenemang.Ändra(Exempel.Uppgifter(antal), Exempel.Nu);
                break;
        }
    }
}
