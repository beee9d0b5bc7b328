using Kultur.Contracts;
using Kultur.Fortbildning.Contracts;
using Kultur.Testing;

namespace Kultur.Fortbildning.Tests;

/// <summary>What others receive. A changed shape is a new version: a changed line here breaks those who listen.</summary>
public sealed class HändelsernasFormTests
{
    private static readonly Guid Id = Guid.Parse("01a04c5c-6a00-7cd9-9f2c-37329b7256fc");
    private static readonly DateOnly Dag = new(2026, 12, 10);

    public static TheoryData<IntegrationEvent, string> Former => new()
    {
        {
            new BehovKopplat(Id, "Skriva lättläst", Id, Dag),
            """fortbildning.behov-kopplat v1 {"BehovId":"01a04c5c-6a00-7cd9-9f2c-37329b7256fc","Rubrik":"Skriva lättläst","EvenemangId":"01a04c5c-6a00-7cd9-9f2c-37329b7256fc","Datum":"2026-12-10"}"""
        },
        {
            new BehovTillgodosett(Id, Id, "Skriva lättläst", Dag, 2),
            """fortbildning.behov-tillgodosett v1 {"BehovId":"01a04c5c-6a00-7cd9-9f2c-37329b7256fc","EvenemangId":"01a04c5c-6a00-7cd9-9f2c-37329b7256fc","Titel":"Skriva lättläst","Datum":"2026-12-10","DeltagareFrånKommunen":2}"""
        },
        {
            new BehovÅteröppnat(Id, "Inställt"),
            """fortbildning.behov-ateroppnat v1 {"BehovId":"01a04c5c-6a00-7cd9-9f2c-37329b7256fc","Orsak":"Inställt"}"""
        },
        {
            new EvenemangPublicerat(Id, "Skriva lättläst", "lattlast", Dag),
            """fortbildning.evenemang-publicerat v1 {"EvenemangId":"01a04c5c-6a00-7cd9-9f2c-37329b7256fc","Titel":"Skriva lättläst","Tema":"lattlast","Datum":"2026-12-10"}"""
        },
        {
            new DeltagandeSummerat(Id, "Skriva lättläst", null, Dag, [new("1435", "Bibliotekarie", 2)]),
            """fortbildning.deltagande-summerat v1 {"EvenemangId":"01a04c5c-6a00-7cd9-9f2c-37329b7256fc","Titel":"Skriva lättläst","Tema":null,"Datum":"2026-12-10","PerKommun":[{"Kommunkod":"1435","Roll":"Bibliotekarie","Antal":2}]}"""
        },
        {
            new BehovAnmält(Id, "Biblioteksutveckling", "1435", "lattlast", "Vi vill skriva lättläst", "hog", Dag),
            """fortbildning.behov-anmalt v1 {"BehovId":"01a04c5c-6a00-7cd9-9f2c-37329b7256fc","Källa":"Biblioteksutveckling","Kommunkod":"1435","Tema":"lattlast","Rubrik":"Vi vill skriva lättläst","Brådska":"hog","Noterat":"2026-12-10"}"""
        },
        {
            new BehovÅterkallat(Id, "Noterat av misstag"),
            """fortbildning.behov-aterkallat v1 {"BehovId":"01a04c5c-6a00-7cd9-9f2c-37329b7256fc","Orsak":"Noterat av misstag"}"""
        },
    };

    [Theory]
    [MemberData(nameof(Former))]
    public void An_events_shape_is_kept(IntegrationEvent exempel, string form) => ModuleHost.ShapeOf(exempel).ShouldBe(form);

    [Fact]
    public void Every_event_of_the_contracts_has_its_shape_kept() =>
        Former.Select(f => f.Data.Item1.GetType()).ShouldBe(
            typeof(BehovAnmält).Assembly.GetExportedTypes().Where(t => t.IsAssignableTo(typeof(IntegrationEvent))), ignoreOrder: true);
}
