using Kultur.Contracts;
using Kultur.Museer.Contracts;
using Kultur.Testing;

namespace Kultur.Museer.Tests.Hus;

/// <summary>What others receive of programmes, rooms and visits. A changed shape is a new version.</summary>
public sealed class HushändelsernasFormTests
{
    private static readonly Guid Id = Guid.Parse("01a04c5c-6a00-7cd9-9f2c-37329b7256fc");
    private static readonly DateOnly Dag = new(2026, 12, 10);
    private static readonly DateTimeOffset Nu = new(2026, 12, 10, 9, 0, 0, TimeSpan.Zero);

    public static TheoryData<IntegrationEvent, string> Former => new()
    {
        {
            new SkolprogramPublicerat(Id, "Staden som brann", "Vi utreder.", "Vänersborgs museum", "1487", 11, 15, 75, 30, 400.5m, Dag, Dag),
            """museer.skolprogram-publicerat v1 {"ProgramId":"01a04c5c-6a00-7cd9-9f2c-37329b7256fc","Namn":"Staden som brann","Beskrivning":"Vi utreder.","Museum":"Vänersborgs museum","Kommunkod":"1487","FrånÅlder":11,"TillÅlder":15,"Minuter":75,"HögstAntal":30,"Pris":400.5,"Från":"2026-12-10","Till":"2026-12-10"}"""
        },
        {
            new SkolprogramIndraget(Id, "Salen byggs om."),
            """museer.skolprogram-indraget v1 {"ProgramId":"01a04c5c-6a00-7cd9-9f2c-37329b7256fc","Skäl":"Salen byggs om."}"""
        },
        {
            new LokalUpplåten(Id, "Hörsalen", "Vänersborgs museum", "Plantaget", "1487", 90),
            """museer.lokal-upplaten v1 {"LokalId":"01a04c5c-6a00-7cd9-9f2c-37329b7256fc","Namn":"Hörsalen","Museum":"Vänersborgs museum","Adress":"Plantaget","Kommunkod":"1487","Platser":90}"""
        },
        {
            new LokalStängd(Id),
            """museer.lokal-stangd v1 {"LokalId":"01a04c5c-6a00-7cd9-9f2c-37329b7256fc"}"""
        },
        {
            new LokalBegärd(Id, Id, "Nätverksträff", Nu, Nu, 25),
            """museer.lokal-begard v1 {"EvenemangId":"01a04c5c-6a00-7cd9-9f2c-37329b7256fc","LokalId":"01a04c5c-6a00-7cd9-9f2c-37329b7256fc","Titel":"Nätverksträff","Start":"2026-12-10T09:00:00+00:00","Slut":"2026-12-10T09:00:00+00:00","Antal":25}"""
        },
        {
            new LokalÅterlämnad(Id),
            """museer.lokal-aterlamnad v1 {"EvenemangId":"01a04c5c-6a00-7cd9-9f2c-37329b7256fc"}"""
        },
        {
            new LokalBekräftad(Id, Id, Nu, Nu),
            """museer.lokal-bekraftad v1 {"EvenemangId":"01a04c5c-6a00-7cd9-9f2c-37329b7256fc","LokalId":"01a04c5c-6a00-7cd9-9f2c-37329b7256fc","Start":"2026-12-10T09:00:00+00:00","Slut":"2026-12-10T09:00:00+00:00"}"""
        },
        {
            new LokalAvvisad(Id, Id, Nu, Nu, "Upptagen", [Id]),
            """museer.lokal-avvisad v1 {"EvenemangId":"01a04c5c-6a00-7cd9-9f2c-37329b7256fc","LokalId":"01a04c5c-6a00-7cd9-9f2c-37329b7256fc","Start":"2026-12-10T09:00:00+00:00","Slut":"2026-12-10T09:00:00+00:00","Skäl":"Upptagen","LedigaLokaler":["01a04c5c-6a00-7cd9-9f2c-37329b7256fc"]}"""
        },
        {
            new BesökBegärt(Id, Id, Nu, 24, 2, "Ekbackens skola", "1435", "åk 5", new("Anna", "anna@example.org", null), "Hiss"),
            """museer.besok-begart v1 {"BokningId":"01a04c5c-6a00-7cd9-9f2c-37329b7256fc","ProgramId":"01a04c5c-6a00-7cd9-9f2c-37329b7256fc","Start":"2026-12-10T09:00:00+00:00","AntalBarn":24,"AntalVuxna":2,"Skola":"Ekbackens skola","Kommunkod":"1435","Årskurs":"åk 5","Kontakt":{"Namn":"Anna","Epost":"anna@example.org","Telefon":null},"Önskemål":"Hiss"}"""
        },
        {
            new BesökÅterkallat(Id, "Förkylning"),
            """museer.besok-aterkallat v1 {"BokningId":"01a04c5c-6a00-7cd9-9f2c-37329b7256fc","Skäl":"Förkylning"}"""
        },
        {
            new BesökBekräftat(Id, Nu, Nu, "Vänersborgs museum", "Hörsalen"),
            """museer.besok-bekraftat v1 {"BokningId":"01a04c5c-6a00-7cd9-9f2c-37329b7256fc","Start":"2026-12-10T09:00:00+00:00","Slut":"2026-12-10T09:00:00+00:00","Museum":"Vänersborgs museum","Lokal":"Hörsalen","FlyttatDärför":null}"""
        },
        {
            new BesökAvvisat(Id, "Upptaget", [Nu]),
            """museer.besok-avvisat v1 {"BokningId":"01a04c5c-6a00-7cd9-9f2c-37329b7256fc","Skäl":"Upptaget","Alternativ":["2026-12-10T09:00:00+00:00"]}"""
        },
        {
            new BesökGenomfört(Id, Dag, 22, 2),
            """museer.besok-genomfort v1 {"BokningId":"01a04c5c-6a00-7cd9-9f2c-37329b7256fc","Datum":"2026-12-10","AntalBarn":22,"AntalVuxna":2}"""
        },
    };

    [Theory]
    [MemberData(nameof(Former))]
    public void An_events_shape_is_kept(IntegrationEvent exempel, string form) => ModuleHost.ShapeOf(exempel).ShouldBe(form);
}
