using Kultur.Contracts;
using Kultur.Museer.Contracts;
using Kultur.Samhällsutveckling.Contracts;
using Kultur.Testing;

namespace Kultur.KulturlivFörAlla.Tests;

/// <summary>What this module sends to others. A changed shape is a new version: a changed line here breaks those who listen.</summary>
public sealed class HändelsernasFormTests
{
    private static readonly Guid Id = Guid.Parse("01a04c5c-6a00-7cd9-9f2c-37329b7256fc");

    public static TheoryData<IntegrationEvent, string> Former => new()
    {
        {
            new BesökBegärt(Id, Id, new(2027, 2, 16, 8, 30, 0, TimeSpan.Zero), 24, 2, "Fjordskolan", "1435", "Årskurs 2", new("Ada Berg", "ada@example.org", null), "Ramp"),
            """museer.besok-begart v1 {"BokningId":"01a04c5c-6a00-7cd9-9f2c-37329b7256fc","ProgramId":"01a04c5c-6a00-7cd9-9f2c-37329b7256fc","Start":"2027-02-16T08:30:00+00:00","AntalBarn":24,"AntalVuxna":2,"Skola":"Fjordskolan","Kommunkod":"1435","Årskurs":"Årskurs 2","Kontakt":{"Namn":"Ada Berg","Epost":"ada@example.org","Telefon":null},"Önskemål":"Ramp"}"""
        },
        {
            new BesökÅterkallat(Id, "Skolan avbokade."),
            """museer.besok-aterkallat v1 {"BokningId":"01a04c5c-6a00-7cd9-9f2c-37329b7256fc","Skäl":"Skolan avbokade."}"""
        },
        {
            new KommunhändelseInträffad(Id, "1435", "kulturliv", new(2027, 2, 16), "22 barn från Fjordskolan mötte Dans", "/kulturliv/bokningar"),
            """samhalle.kommunhandelse-intraffad v1 {"HändelseId":"01a04c5c-6a00-7cd9-9f2c-37329b7256fc","Kommunkod":"1435","Modul":"kulturliv","Datum":"2027-02-16","Rubrik":"22 barn från Fjordskolan mötte Dans","Adress":"/kulturliv/bokningar"}"""
        },
    };

    [Theory]
    [MemberData(nameof(Former))]
    public void An_events_shape_is_kept(IntegrationEvent exempel, string form) => ModuleHost.ShapeOf(exempel).ShouldBe(form);
}
