using Kultur.Architecture.Tests.Offences;

namespace Kultur.Architecture.Tests;

/// <summary>Every rule is shown an offence and must find it, and nothing else.</summary>
public sealed class RulesTests
{
    private static readonly string Here = typeof(Offences.Offences).Namespace!;

    private static Type[] Types { get; } = [.. typeof(RulesTests).Assembly.DefinedTypes.Where(t => t.Namespace == Here)];

    [Fact]
    public void A_rule_that_looks_at_nothing_fails() =>
        Should.Throw<Exception>(() => Rule.Holds(Array.Empty<string>(), _ => [], "")).Message.ShouldContain("nothing");

    [Fact]
    public void A_breach_is_told_with_its_remedy() =>
        Should.Throw<Exception>(() => Rule.Holds(["x"], _ => ["x is wrong"], "Mend it.")).Message.ShouldBe($"Mend it.{Environment.NewLine}  x is wrong");

    [Fact]
    public void A_building_block_that_looks_up_is_found() => BoundaryRules.BuildingBlocks(
        [Project("Kultur.Domain", "Kultur.Modularity"), Project("Kultur.Web", "Kultur.Modularity"), Project("Kultur.Nytt")])
        .ShouldBe(["Kultur.Domain references Kultur.Modularity", "Kultur.Nytt has no floor"]);

    [Fact]
    public void A_reference_to_another_module_is_found() => BoundaryRules.References(
        Project("Kultur.A", "Kultur.A.Contracts", "Kultur.B.Contracts", "Kultur.B", "Kultur.C.Contracts", "Kultur.Web", "Kultur.Host"), "A", ["B"])
        .ShouldBe(["Kultur.A references Kultur.B", "Kultur.A references Kultur.C.Contracts", "Kultur.A references Kultur.Host"]);

    [Fact]
    public void Contracts_that_reference_more_than_the_event_are_found() => BoundaryRules.References(
        Project("Kultur.A.Contracts", "Kultur.Contracts", "MediatR.Contracts", "Kultur.Domain", "Kultur.B.Contracts"), "A", ["B"])
        .ShouldBe(["Kultur.A.Contracts references Kultur.Domain", "Kultur.A.Contracts references Kultur.B.Contracts"]);

    [Fact]
    public void A_dependency_that_is_not_declared_and_one_that_is_not_used_are_found() => BoundaryRules.Declared(
        "A", ["B", "C"], ["Kultur.A.Contracts", "Kultur.Contracts", "Kultur.B.Contracts", "Kultur.D.Contracts", "System.Runtime"])
        .ShouldBe(["A uses D without declaring it", "A declares C without using it"]);

    [Fact]
    public void A_circle_through_Contracts_is_found() => BoundaryRules.Circles(
        [("Kultur.A", "Kultur.A.Contracts"), ("Kultur.A", "Kultur.B.Contracts"), ("Kultur.B", "Kultur.C.Contracts"), ("Kultur.C.Contracts", "Kultur.A.Contracts"), ("Kultur.D", "Kultur.A.Contracts")])
        .ShouldBe(["Kultur.A reaches itself", "Kultur.B reaches itself", "Kultur.C reaches itself"]);

    [Fact]
    public void Modules_side_by_side_are_no_circle() => BoundaryRules.Circles(
        [("Kultur.A", "Kultur.A.Contracts"), ("Kultur.B", "Kultur.A.Contracts"), ("Kultur.C", "Kultur.A.Contracts"), ("Kultur.C", "Kultur.B.Contracts")])
        .ShouldBeEmpty();

    [Fact]
    public void Domain_that_knows_the_framework_or_another_module_is_found()
    {
        var found = BoundaryRules.Domain(
            NetArchTest.Rules.Types.InAssembly(GetType().Assembly),
            new HashSet<string> { typeof(SmutsigDomän).FullName!, typeof(RenDomän).FullName! },
            ["Fortbildning"]).ToList();

        found.ShouldContain($"{typeof(SmutsigDomän)} depends on Microsoft.EntityFrameworkCore");
        found.ShouldContain($"{typeof(SmutsigDomän)} depends on FluentValidation");
        found.ShouldContain(f => f.StartsWith(typeof(SmutsigDomän).FullName!, StringComparison.Ordinal) && f.EndsWith("depends on MediatR", StringComparison.Ordinal));
        found.ShouldNotContain(f => f.Contains(nameof(RenDomän)));
    }

    [Fact]
    public void Domain_types_are_read_from_their_folders() => House.Rooms.SelectMany(House.DomainTypesOf).Count().ShouldBeGreaterThan(House.Rooms.Count);

    [Fact]
    public void A_host_that_knows_a_module_outside_its_catalogue_is_found() => BoundaryRules.Host(
        NetArchTest.Rules.Types.InAssembly(House.HostAssembly), catalogue: "Kultur.Host.Program", House.Rooms.Select(r => r.Name))
        .ShouldContain(f => f.StartsWith("Kultur.Host.Modulkatalog depends on Kultur.", StringComparison.Ordinal));

    [Fact]
    public void A_handler_that_is_public_or_open_is_found() => UseCaseRules.Handlers(Types.Where(UseCaseRules.IsHandler))
        .ShouldBe([$"{typeof(SynligHandler)} is public", $"{typeof(ÖppenHandler)} is not sealed"], ignoreOrder: true);

    [Fact]
    public void A_request_without_its_handler_or_validator_is_found() => UseCaseRules.Pairs(
        Types.Where(t => UseCaseRules.IsRequest(t) && t.IsDefined(typeof(Modularity.UseCaseAttribute), false) && t != typeof(OkändBehörighet)), Types)
        .ShouldBe([$"{typeof(UtanHandler)} has 0 handlers", $"{typeof(TvåHandlers)} has 2 handlers", $"{typeof(UtanValidator)} has 0 validators"], ignoreOrder: true);

    [Fact]
    public void A_request_without_a_listed_permission_is_found() => UseCaseRules.Permissions(
        [typeof(FrågaRätt), typeof(GörRätt), typeof(GörUtanAttFråga), typeof(UtanBehörighet), typeof(OkändBehörighet)], [Offences.Offences.Listed])
        .ShouldBe([$"{typeof(UtanBehörighet)} declares no permission", $"{typeof(OkändBehörighet)} needs prov.okand, which its module does not list"]);

    [Fact]
    public void A_component_that_asks_in_the_requests_scope_is_found() => UseCaseRules.Components([typeof(FrågvisDel), typeof(RättSida)])
        .ShouldBe([$"{typeof(FrågvisDel)} asks by Mätare in the request's scope", $"{typeof(FrågvisDel)} asks by Sender in the request's scope"]);

    [Fact]
    public void A_page_without_a_listed_permission_is_found() => UseCaseRules.Pages(
        Types.Where(UseCaseRules.IsPage), [Offences.Offences.Listed], [typeof(PublikSida).FullName!])
        .ShouldBe(
            [
                $"{typeof(OskyddadSida)} declares no permission",
                $"{typeof(OkändSida)} needs prov.okand, which its module does not list",
                $"{typeof(PublikSida)} is said to be open to every role, and declares a permission",
            ],
            ignoreOrder: true);

    [Fact]
    public void What_a_module_shows_the_others_is_found() => UseCaseRules.Visibility([typeof(SynligHandler), typeof(RättSida), typeof(FrågaRätt)])
        .ShouldBe([$"{typeof(SynligHandler)} is public"]);

    [Fact]
    public void An_event_that_is_badly_named_or_carries_too_much_is_found() => EventRules.Events(Types.Where(EventRules.IsEvent), "prov").ShouldBe(
        [
            $"{typeof(FelModul)} is named annan.nagot-hant, not prov.what-happened",
            $"{typeof(FelNamnOchVersion)} is not sealed",
            $"{typeof(FelNamnOchVersion)} is named prov.NågotHänt, not prov.what-happened",
            $"{typeof(FelNamnOchVersion)} has version 0",
            $"{typeof(Namnlös)} has no [EventName]",
            $"{typeof(BärFörMycket)} carries Slag of ErrorKind, which is no plain fact",
            $"{typeof(BärFörMycket)} carries Allt of IReadOnlyList`1, which is no plain fact",
        ],
        ignoreOrder: true);

    [Fact]
    public void An_event_whose_shape_no_test_keeps_is_found() => EventRules.Shapes(
        [typeof(NågotHänt), typeof(FelModul)], ["ShouldBe(\"prov.nagot-hant v1 {}\")", "annan.nagot-hant v2 {"]).ShouldBe(["annan.nagot-hant v1 is in no test"]);

    [Fact]
    public void An_event_whose_fields_have_other_types_than_is_written_is_found() => EventRules.Fields(
        [typeof(NågotHänt), typeof(FelModul)], ["prov.nagot-hant v1 (Id Guid, Dag DateOnly?, Fakta [(Id Guid, Namn String?)])", "annan.nagot-hant v1 (Id String)"])
        .ShouldBe(["annan.nagot-hant v1 (Id Guid) is new", "annan.nagot-hant v1 (Id String) is no more"]);

    [Fact]
    public void A_text_of_a_person_that_is_not_marked_is_found() => EventRules.Personal([typeof(SägerFörMycket)], ["SägerFörMycket.Lokalnamn"]).ShouldBe(
        ["SägerFörMycket.Skäl is not marked", "Vem.Epost is not marked"], ignoreOrder: true);

    [Fact]
    public void What_is_no_event_in_Contracts_is_found() => EventRules.Contracts([typeof(NågotHänt), typeof(RättFakta), typeof(IngenHändelse), typeof(FrågaRättHandler)])
        .ShouldBe([$"{typeof(IngenHändelse)} is neither an event, a sealed record nor a code list", $"{typeof(FrågaRättHandler)} is neither an event, a sealed record nor a code list"]);

    [Fact]
    public void A_badly_named_subscriber_is_found() => EventRules.Subscribers(Types.Where(EventRules.IsSubscriber), "prov").ShouldBe(
        [
            $"{typeof(Lyssnare)} does not begin with När",
            $"{typeof(Lyssnare)} is named annan.nagot-hant, not prov.nar-something-happened",
            $"{typeof(NärIngetNamnFinns)} has no [Subscriber]",
        ],
        ignoreOrder: true);

    [Fact]
    public void Two_of_one_name_are_found() => EventRules.Doubles(["a", "b", "a"]).ShouldBe(["a is the name of 2"]);

    [Fact]
    public void The_events_that_an_assembly_makes_are_read_from_its_code()
    {
        Func<object> made = () => new NågotHänt(Guid.Empty, null, []);

        made.ShouldNotBeNull();
        EventRules.ToldBy(GetType().Assembly, [typeof(NågotHänt), typeof(FelModul)]).ShouldBe(["prov.nagot-hant"]);
    }

    [Fact]
    public void An_entity_of_another_module_is_found() => DataRules.Models(
        [(typeof(RenDomän), "ren"), (typeof(Modularity.IModule), "audit"), (typeof(Domain.Result), "annans")], GetType().Assembly, House.ModularityAssembly)
        .ShouldBe(["Kultur.Architecture.Tests keeps Kultur.Domain.Result in annans"]);

    [Theory]
    [InlineData("db.Database.ExecuteSqlRaw(\"delete from aktor where id = 1\")")]
    [InlineData("migrationBuilder.Sql(\"\"\"\n  insert into kopia select * from samhalle.AKTOR\n\"\"\")")]
    [InlineData("protected override void Up(MigrationBuilder m) => m.CreateTable(name: \"aktor\")")]
    public void SQL_that_names_another_modules_table_is_found(string text) =>
        DataRules.Sql([new Source("src/A.cs", text)], ["aktor"]).ShouldHaveSingleItem().ShouldStartWith("src/A.cs names aktor in ");

    [Theory]
    [InlineData("db.Database.ExecuteSqlRaw(\"delete from aktor_kopia\")")]
    [InlineData("new Link(\"aktor\")")]
    public void Other_text_is_no_offence(string text) => DataRules.Sql([new Source("src/A.cs", text)], ["aktor"]).ShouldBeEmpty();

    [Fact]
    public void A_folder_named_after_a_kind_of_code_is_found() => TidinessRules.Folders(["src/Modules/A/Helpers", "src/Modules/A/Behov"])
        .ShouldBe(["src/Modules/A/Helpers is named after a kind of code"]);

    [Fact]
    public void What_does_not_belong_at_the_root_is_found() => TidinessRules.Root(["src", "Directory.Build.props", "data", "notes.txt", "Kultur.slnx"], ["data/", ""])
        .ShouldBe(["notes.txt stands at the root", "Kultur.slnx stands at the root"]);

    [Fact]
    public void What_is_left_unfinished_is_found() => TidinessRules.Words([new Source("src/A.cs", "// TODO\nthrow new NotImplementedException();\nThread.Sleep(1);\nDateTime.Now;DateTimeOffset.UtcNow; // DateTime.NowOrNever")])
        .ShouldBe(["src/A.cs says TODO", "src/A.cs says NotImplementedException", "src/A.cs says Thread.Sleep", "src/A.cs says DateTime.Now", "src/A.cs says DateTimeOffset.UtcNow"]);

    [Fact]
    public void A_folder_outside_the_catalogue_and_the_other_way_are_found() => TidinessRules.Catalogue(["A", "B"], ["B", "C"])
        .ShouldBe(["A is not in the host's catalogue", "C has no folder under src/Modules"]);

    [Fact]
    public void A_project_outside_the_solution_is_found() => TidinessRules.Solution(["src/A/A.csproj", "src/B/B.csproj"], "Project = \"A\", \"src\\A\\A.csproj\"")
        .ShouldBe(["src/B/B.csproj is not in Kultur.sln"]);

    [Fact]
    public void A_module_text_that_is_missing_or_untrue_is_found()
    {
        const string Text = """
            # A
            - Depends on: B, C
            - Events out: a.nagot-hant,
              a.annat-hant
            - Events in: b.nagot-hant.
            """;

        TidinessRules.ModuleText("A", null, [], [], []).ShouldBe(["A has no module.md"]);
        TidinessRules.ModuleText("A", Text, ["B", "C"], ["a.nagot-hant", "a.annat-hant"], ["b.nagot-hant"]).ShouldBeEmpty();
        TidinessRules.ModuleText("A", Text, ["B", "D"], ["a.nagot-hant"], ["b.nagot-hant", "c.nagot-hant"]).ShouldBe(
        [
            "A: module.md says that it depends on C, the code does not",
            "A: module.md does not say that it depends on D",
            "A: module.md says that it tells a.annat-hant, the code does not",
            "A: module.md does not say that it hears c.nagot-hant",
        ]);
    }

    private static Project Project(string name, params string[] references) => new(name, new FileInfo(name + ".csproj"), references);
}
