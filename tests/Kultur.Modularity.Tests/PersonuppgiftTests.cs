using Kultur.Avsändare;
using Kultur.Domain;
using Kultur.Modularity.Drift;
using Kultur.Modularity.Events;
using Kultur.Testing;

namespace Kultur.Modularity.Tests;

/// <summary>What events, errors and letters say of people is seen by nobody in Driftcentral but those who may.</summary>
[BådaDatabaserna]
public sealed class PersonuppgiftTests
{
    private const string Överlämnat = """
        {"ÄrendeId":"00000000-0000-7000-8000-000000000001","Av":{"Namn":"Anna Berg","Enhet":"Stöd"},"Till":[{"Namn":"Bo Ek","Enhet":"Arkiv"},{"Namn":"Cia Ås","Enhet":"Arkiv"}],"Hälsning":"Ring Anna hemma","Antal":3}
        """;

    private static readonly Guid Händelse = new("00000000-0000-7000-8000-000000000002");

    [Fact]
    public async Task Marked_fields_are_hidden_also_inside_others_and_the_rest_is_shown()
    {
        await using var par = await MedHändelseAsync("avsandare.arende-overlamnat", 1, Överlämnat);

        var kort = await VisaAsync(par, Role.Driftansvarig);

        kort.Innehåll.ShouldBe(
            """{"ÄrendeId":"00000000-0000-7000-8000-000000000001","Av":{"Namn":"[dolt]","Enhet":"Stöd"},"Till":[{"Namn":"[dolt]","Enhet":"Arkiv"},{"Namn":"[dolt]","Enhet":"Arkiv"}],"Hälsning":"[dolt]","Antal":3}""");
        kort.ÄrDolt.ShouldBeTrue();
    }

    [Fact]
    public async Task Who_may_see_personal_data_sees_the_whole_event()
    {
        await using var par = await MedHändelseAsync("avsandare.arende-overlamnat", 1, Överlämnat);

        var kort = await VisaAsync(par, Role.Chef);

        kort.Innehåll.ShouldBe(Överlämnat);
        kort.ÄrDolt.ShouldBeFalse();
    }

    [Theory]
    [InlineData("avsandare.arende-overlamnat", 1, """{"Ny":"Anna Berg","Av":{"Namn":null,"Telefon":"0500-12 34"},"Antal":null}""", """{"Ny":"[dolt]","Av":{"Namn":null,"Telefon":"[dolt]"},"Antal":null}""")]
    [InlineData("avsandare.arende-overlamnat", 2, """{"Av":{"Namn":"Anna"},"Till":[{"Enhet":"Stöd"}],"Antal":3}""", """{"Av":{"Namn":"[dolt]"},"Till":[{"Enhet":"[dolt]"}],"Antal":"[dolt]"}""")]
    [InlineData("okand.handelse", 1, """["Anna",17,true]""", """["[dolt]","[dolt]","[dolt]"]""")]
    [InlineData("okand.handelse", 1, "Anna Berg, inte JSON", "[dolt]")]
    public async Task Of_what_no_shape_is_known_for_only_the_names_are_shown(string namn, int version, string innehåll, string väntat)
    {
        await using var par = await MedHändelseAsync(namn, version, innehåll);

        (await VisaAsync(par, Role.Driftansvarig)).Innehåll.ShouldBe(väntat);
        (await VisaAsync(par, Role.Chef)).Innehåll.ShouldBe(innehåll);
    }

    [Fact]
    public async Task An_error_tells_its_kind_and_where_it_happened_but_not_what_it_says()
    {
        await using var par = await Par.StartAsync();
        par.Störningar.Stör(Mottagare.NärÄrendetDöpsOm.Namn, "Anna Berg");
        await par.DöpOmAsync(await par.ÖppnaAsync(), "Anna Berg");
        await par.Host.SettleAsync();
        var rad = (await par.Host.SendAsync(new ListaHändelser("avsandare", Händelseurval.FörsökerIgen, null, 1), Role.Driftansvarig)).Value.Rader.Single();

        var dolt = (await FelAsync(Role.Driftansvarig)).Text;
        var öppet = (await FelAsync(Role.Chef)).Text;

        öppet.ShouldContain("Anna Berg");
        dolt.ShouldNotContain("Anna");
        dolt.ShouldStartWith("System.InvalidOperationException: [dolt]");
        dolt.ShouldContain("   at Kultur.Mottagare.NärÄrendetDöpsOm.Handle(");

        async Task<MisslyckatFörsök> FelAsync(Role roll) => (await par.Host.SendAsync(new VisaHändelse("avsandare", rad.Id), roll)).Value
            .Leveranser.Single(l => l.Prenumerant == Mottagare.NärÄrendetDöpsOm.Namn).Fel.ShouldHaveSingleItem();
    }

    [Fact]
    public void Messages_of_many_lines_and_of_inner_exceptions_are_hidden_and_what_the_house_itself_says_is_not()
    {
        Dolt.Fel(
            """
            Microsoft.EntityFrameworkCore.DbUpdateException: An error occurred for Anna Berg.
            Anna Berg finns redan
             ---> Npgsql.PostgresException (0x80004005): 23505: duplicate key

            DETAIL: Key (namn)=(Anna Berg) already exists.
               at Npgsql.Internal.NpgsqlConnector.<ReadMessage>g__ReadMessageLong|233_0(Boolean async)
              Exception data:
                Severity: ERROR
                SqlState: 23505
                Detail: Key (namn)=(Anna Berg) already exists.
                ConstraintName: ix_aktor_namn
               --- End of inner exception stack trace ---
               at Kultur.Modularity.UnitOfWork.SaveAsync(ModuleDbContext db) in UnitOfWork.cs:line 114
            """).ShouldBe(
            """
            Microsoft.EntityFrameworkCore.DbUpdateException: [dolt]
             ---> Npgsql.PostgresException (0x80004005): [dolt]
               at Npgsql.Internal.NpgsqlConnector.<ReadMessage>g__ReadMessageLong|233_0(Boolean async)
                SqlState: 23505
                ConstraintName: ix_aktor_namn
               --- End of inner exception stack trace ---
               at Kultur.Modularity.UnitOfWork.SaveAsync(ModuleDbContext db) in UnitOfWork.cs:line 114
            """.ReplaceLineEndings("\n"));
        Dolt.Fel("Kultur.Modularity.Events.UnknownException: This host does not know the event prov.nytt v2.")
            .ShouldBe("Kultur.Modularity.Events.UnknownException: This host does not know the event prov.nytt v2.");
        Dolt.Fel("Anna Berg svarade inte").ShouldBe("[dolt]");
    }

    [Fact]
    public async Task A_letter_shows_who_may_not_see_its_receiver_only_where_it_goes()
    {
        await using var par = await Par.StartAsync();
        await par.ÖppnaAsync("Bidrag till Anna Berg", brevTill: "anna.berg@example.org");

        var rad = (await par.Host.SendAsync(new ListaBrev("avsandare", null, 1), Role.Driftansvarig)).Value.Rader.ShouldHaveSingleItem();
        var dolt = (await par.Host.SendAsync(new VisaBrev("avsandare", rad.Id), Role.Driftansvarig)).Value;
        var öppet = (await par.Host.SendAsync(new VisaBrev("avsandare", rad.Id), Role.Chef)).Value;

        (rad.Till, dolt.Rad.Till, dolt.Text).ShouldBe(("[dolt]@example.org", "[dolt]@example.org", "[dolt]"));
        (öppet.Rad.Till, öppet.Text).ShouldBe(("anna.berg@example.org", "Vi har öppnat ärendet Bidrag till Anna Berg."));
    }

    [Fact]
    public async Task Who_asks_to_see_by_command_line_leaves_a_reason_that_others_see()
    {
        await using var par = await MedHändelseAsync("avsandare.arende-overlamnat", 1, Överlämnat);

        (await par.Host.SendAsync(new NoteraInsyn { Modul = "avsandare", Id = Händelse, Skäl = " " }, Role.Chef)).Error!.Fields.Single().Field.ShouldBe(nameof(NoteraInsyn.Skäl));
        (await par.Host.SendAsync(new NoteraInsyn { Modul = "avsandare", Id = Händelse, Skäl = "Felanmälan 17" }, Role.Driftansvarig)).Error!.Kind.ShouldBe(ErrorKind.Forbidden);
        (await par.Host.SendAsync(new NoteraInsyn { Modul = "avsandare", Id = Händelse, Skäl = "Felanmälan 17" }, Role.Chef)).IsSuccess.ShouldBeTrue();

        (await VisaAsync(par, Role.Driftansvarig)).Insyn.ShouldBe([new(par.Host.Clock.GetUtcNow(), Role.Chef.Title, nameof(NoteraInsyn), "Felanmälan 17")]);
    }

    private static async Task<Par> MedHändelseAsync(string namn, int version, string innehåll)
    {
        var par = await Par.StartAsync();
        await par.Host.SaveAsync<AvsändareDbContext>(db => db.Outbox.Add(new OutboxMessage
        {
            EventId = Händelse,
            Name = namn,
            EventVersion = version,
            Key = Guid.Empty,
            Payload = innehåll,
            At = par.Host.Clock.GetUtcNow(),
            UseCase = "Prov",
            UserName = "Prov",
        }));
        return par;
    }

    private static async Task<Händelsekort> VisaAsync(Par par, Role roll) =>
        (await par.Host.SendAsync(new VisaHändelse("avsandare", Händelse), roll)).Value;
}
