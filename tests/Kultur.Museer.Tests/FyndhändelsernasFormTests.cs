using Kultur.Contracts;
using Kultur.Museer.Contracts;
using Kultur.Testing;

namespace Kultur.Museer.Tests;

/// <summary>What others receive and send of finds. A changed shape is a new version: a changed line here breaks those who listen.</summary>
public sealed class FyndhändelsernasFormTests
{
    private static readonly Guid Id = Guid.Parse("01a04c5c-6a00-7cd9-9f2c-37329b7256fc");
    private static readonly DateOnly Dag = new(2026, 11, 24);

    public static TheoryData<IntegrationEvent, string> Former => new()
    {
        {
            new FyndInlämnat(Id, "Yxa, skafthål", "Plöjdes upp.", "1435", "Hamnlyckan", 6_511_900, null, Dag),
            """museer.fynd-inlamnat v1 {"FyndId":"01a04c5c-6a00-7cd9-9f2c-37329b7256fc","Benämning":"Yxa, skafthål","Beskrivning":"Plöjdes upp.","Kommunkod":"1435","Fyndplats":"Hamnlyckan","Norr":6511900,"Öst":null,"Funnet":"2026-11-24"}"""
        },
        {
            new FyndMottaget(Id, "IN 2026-0001", "Vitlycke museum", Dag),
            """museer.fynd-mottaget v1 {"FyndId":"01a04c5c-6a00-7cd9-9f2c-37329b7256fc","Inkommandenummer":"IN 2026-0001","Museum":"Vitlycke museum","Mottaget":"2026-11-24"}"""
        },
        {
            new FyndAccederat(Id, "VI 1", "Vitlycke museum", Dag),
            """museer.fynd-accederat v1 {"FyndId":"01a04c5c-6a00-7cd9-9f2c-37329b7256fc","Inventarienummer":"VI 1","Museum":"Vitlycke museum","Accederat":"2026-11-24"}"""
        },
        {
            new FyndAvböjt(Id, "Sentida."),
            """museer.fynd-avbojt v1 {"FyndId":"01a04c5c-6a00-7cd9-9f2c-37329b7256fc","Skäl":"Sentida."}"""
        },
    };

    [Theory]
    [MemberData(nameof(Former))]
    public void An_events_shape_is_kept(IntegrationEvent exempel, string form) => ModuleHost.ShapeOf(exempel).ShouldBe(form);
}
