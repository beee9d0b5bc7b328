using System.Reflection;
using Kultur.Host;
using Kultur.Modularity;
using Kultur.Modularity.Events;
using NetArchTest.Rules;

namespace Kultur.Architecture.Tests;

/// <summary>The rules of the house, held against every module that is found.</summary>
public sealed class HouseTests
{
    /// <summary>Pages that every signed-in role may open, and why.</summary>
    private static readonly Dictionary<string, string> OpenPages = new()
    {
        ["Kultur.Host.Sidor.MinDag"] = "each panel asks for its own permission",
        ["Kultur.Host.Sidor.Kommunkort"] = "each panel asks for its own permission",
        ["Kultur.Host.Sidor.Forbundskort"] = "each module asks for its own permission",
        ["Kultur.Host.Sidor.Kommunlista"] = "the municipalities are public facts",
        ["Kultur.Host.Sidor.Sok"] = "each search provider asks for its own permission",
        ["Kultur.Host.Sidor.Saknas"] = "says only that the address is unknown",
        ["Kultur.Web.Installningar"] = "everyone chooses their own light and text",
    };

    /// <summary>Texts in events that by their name could be of a person, and what they are of.</summary>
    private static readonly Dictionary<string, string> OfNoPerson = new()
    {
        ["SkolprogramPublicerat.Namn"] = "a school programme",
        ["LokalUpplåten.Namn"] = "a room",
        ["LokalUpplåten.Adress"] = "a museum's",
        ["KommunhändelseInträffad.Adress"] = "a page of the house",
        ["Kommundeltagande.Roll"] = "a group, counted",
    };

    [Fact]
    public void Every_module_folder_is_in_the_catalogue_and_every_module_has_its_folder() => Rule.Holds(
        House.ModuleFolders.Select(f => f.Name).Concat(House.Rooms.Select(r => r.Name)),
        _ => TidinessRules.Catalogue([.. House.ModuleFolders.Select(f => f.Name)], [.. House.Rooms.Select(r => r.Name)]),
        "Add the module to Modulkatalog and as a project reference of the host, under the name of its folder.");

    [Fact]
    public void Every_project_is_in_the_solution() => Rule.Holds(
        House.Projects.Select(p => Path.GetRelativePath(House.Root.FullName, p.File.FullName).Replace('\\', '/')),
        projects => TidinessRules.Solution(projects, File.ReadAllText(Path.Combine(House.Root.FullName, "Kultur.sln"))),
        "Add it: dotnet sln add <project>.");

    [Fact]
    public void The_host_references_every_module() => Rule.Holds(
        House.Rooms,
        rooms => rooms.Select(r => "Kultur." + r.Name).Except(House.Projects.Single(p => p.Name == "Kultur.Host").References).Select(m => $"The host does not reference {m}"),
        "Add the project reference to Kultur.Host.csproj.");

    [Fact]
    public void Building_blocks_stand_on_the_floors_below_them() => Rule.Holds(
        House.Projects.Where(p => p.File.FullName.Contains("/src/BuildingBlocks/", StringComparison.Ordinal)),
        BoundaryRules.BuildingBlocks,
        "A building block knows nothing of what stands on it: turn the dependency round, or give a new block its floor here.");

    [Fact]
    public void A_module_references_building_blocks_and_declared_Contracts_only() => Rule.Holds(
        House.Rooms.SelectMany(r => House.Projects.Where(p => In(r, p)).Select(p => (Project: p, r.Module))),
        projects => projects.SelectMany(p => BoundaryRules.References(p.Project, p.Module.Name, p.Module.DependsOn)),
        "Speak to the other module by its events: reference its Contracts and declare it in DependsOn, or keep a copy of your own.");

    [Fact]
    public void What_a_module_declares_is_what_it_references() => Rule.Holds(
        House.Rooms,
        rooms => rooms.SelectMany(r => BoundaryRules.Declared(r.Name, r.Module.DependsOn, ProjectOf(r).References)
            .Concat(BoundaryRules.Declared(r.Name, r.Module.DependsOn, r.Code.GetReferencedAssemblies().Select(a => a.Name!)))),
        "DependsOn, the project references and what the code uses must agree.");

    [Fact]
    public void No_modules_depend_on_each_other_in_a_circle() => Rule.Holds(
        House.Rooms.SelectMany(r => House.Projects.Where(p => In(r, p))).SelectMany(p => p.References.Select(to => (p.Name, to))),
        BoundaryRules.Circles,
        "Define the message in the module that serves, so that every arrow points down.");

    [Fact]
    public void Domain_is_plain() => Rule.Holds(
        House.Rooms.SelectMany(r => House.DomainTypesOf(r).Select(type => (Room: r, Type: type))),
        types => types.GroupBy(t => t.Room).SelectMany(g => BoundaryRules.Domain(
            Types.InAssembly(g.Key.Code), g.Select(t => t.Type).ToHashSet(), House.Rooms.Select(r => r.Name).Where(n => n != g.Key.Name))),
        "The domain is plain C# on Kultur.Domain: move what needs the framework to the handler or to Data/.");

    [Fact]
    public void Every_domain_type_that_is_written_is_found_in_the_assembly() => Rule.Holds(
        House.Rooms.SelectMany(r => House.DomainTypesOf(r).Select(type => (Room: r, Type: type))),
        types => types.Where(t => !t.Room.Types.Any(b => b.FullName!.Split('`')[0] == t.Type)).Select(t => $"{t.Type} is not in {t.Room.Code.GetName().Name}"),
        "The rule for the domain would not see it: one namespace per file, types at the top level.");

    [Fact]
    public void Aggregates_and_domain_events_are_written_in_Domain_folders() => Rule.Holds(
        House.Rooms.SelectMany(r => r.Types.Where(IsDomain).Select(type => (Room: r, Type: type))),
        types => types.Where(t => !House.DomainTypesOf(t.Room).Contains(t.Type.FullName!)).Select(t => $"{t.Type} stands outside Domain/"),
        "Move it to its area's Domain folder.");

    [Fact]
    public void The_host_knows_modules_in_its_catalogue_only() => Rule.Holds(
        House.Rooms,
        rooms => BoundaryRules.Host(Types.InAssembly(House.HostAssembly), typeof(Modulkatalog).FullName!, rooms.Select(r => r.Name)),
        "Let the module contribute through an extension point of IModule.");

    [Fact]
    public void Everything_in_a_module_is_internal_but_its_descriptor_and_components() => Rule.Holds(
        House.Rooms.SelectMany(r => r.Types), UseCaseRules.Visibility, "Make it internal.");

    [Fact]
    public void Handlers_are_internal_and_sealed() => Rule.Holds(
        House.Rooms.Select(r => r.Code).Append(House.ModularityAssembly).SelectMany(a => a.DefinedTypes).Where(UseCaseRules.IsHandler),
        UseCaseRules.Handlers,
        "Write internal sealed class.");

    [Fact]
    public void Every_request_has_one_handler_and_every_command_one_validator() => Rule.Holds(
        House.Rooms.Select(r => r.Code).Append(House.ModularityAssembly).SelectMany(a => a.DefinedTypes).Where(UseCaseRules.IsRequest),
        requests => requests.GroupBy(r => r.Assembly).SelectMany(g => UseCaseRules.Pairs(g, [.. g.Key.DefinedTypes])),
        "Write it in the request's own file.");

    [Fact]
    public void Every_request_needs_a_permission_that_its_module_lists() => Rule.Holds(
        House.Rooms.SelectMany(r => r.Types.Where(UseCaseRules.IsRequest).Select(t => (Type: t, Listed: PermissionsOf(r))))
            .Concat(House.ModularityAssembly.DefinedTypes.Where(UseCaseRules.IsRequest).Select(t => (Type: (Type)t, Listed: AllPermissions))),
        requests => requests.SelectMany(r => UseCaseRules.Permissions([r.Type], r.Listed)),
        "Declare it with [UseCase(Behörigheter.…)] and list it in the module's Behörigheter.Alla.");

    [Fact]
    public void Every_page_declares_who_may_open_it() => Rule.Holds(
        House.Rooms.SelectMany(r => r.Types.Where(UseCaseRules.IsPage).Select(t => (Type: t, Listed: PermissionsOf(r))))
            .Concat(SharedPages.Select(t => (Type: t, Listed: AllPermissions))),
        pages => pages.SelectMany(p => UseCaseRules.Pages([p.Type], p.Listed, OpenPages.Keys)),
        "Write @attribute [Behörighet(Behörigheter.…)] or [AllowAnonymous] under @page.");

    [Fact]
    public void Parts_of_a_page_ask_beside_one_another() => Rule.Holds(
        House.Rooms.SelectMany(r => r.Types).Concat(House.HostAssembly.DefinedTypes).Concat(House.WebAssembly.DefinedTypes).Where(UseCaseRules.IsComponent),
        UseCaseRules.Components,
        "Inherit Sida and ask by Hämta, Utför, Sender or Bidrag, which use a scope of the component's own.");

    [Fact]
    public void Every_page_said_to_be_open_is_a_page() => Rule.Holds(
        OpenPages.Keys, open => open.Except(SharedPages.Select(p => p.FullName!)).Select(p => $"{p} is no page"), "Take it off the list.");

    [Fact]
    public void Events_are_sealed_named_after_their_module_and_carry_plain_facts() => Rule.Holds(
        House.Rooms.SelectMany(r => EventsOf(r).Select(type => (Type: type, r.Module.Slug))),
        events => events.SelectMany(e => EventRules.Events([e.Type], e.Slug)),
        "An event is a sealed record [EventName(\"slug.what-happened\", 1)] of ids, texts, numbers, dates and lists of such.");

    [Fact]
    public void Every_events_shape_is_kept_by_a_test() => Rule.Holds(
        House.Rooms.SelectMany(EventsOf),
        events => EventRules.Shapes(events, [.. House.Sources.Where(s => s.Path.StartsWith("tests/", StringComparison.Ordinal)).Select(s => s.Text)]),
        "Write ModuleHost.ShapeOf(new …).ShouldBe(…) beside the module's other events; docs/how-to/publish-an-event.md.");

    [Fact]
    public void Every_events_fields_keep_their_types() => Rule.Holds(
        House.Rooms.SelectMany(EventsOf),
        events => EventRules.Fields(events, File.ReadAllLines(Path.Combine(House.Root.FullName, "tests", "Kultur.Architecture.Tests", "Händelsefält.txt"))),
        "What has been told stays as it was: make a new version of the event, or write the new event's line in Händelsefält.txt.");

    [Fact]
    public void What_events_say_of_people_is_marked() => Rule.Holds(
        House.Rooms.SelectMany(EventsOf),
        events => EventRules.Personal(events, OfNoPerson.Keys),
        "Write [property: Personuppgift], or say in OfNoPerson what it is of.");

    [Fact]
    public void Every_text_said_to_be_of_no_person_is_carried_by_an_event() => Rule.Holds(
        OfNoPerson.Keys, texts => texts.Except(House.Rooms.SelectMany(EventsOf).SelectMany(EventRules.Texts).Select(EventRules.Called)), "Take it off the list.");

    [Fact]
    public void Contracts_hold_events_and_their_facts_only() => Rule.Holds(
        House.Rooms.SelectMany(r => r.Contracts?.GetExportedTypes() ?? []), EventRules.Contracts, "Move it into the module.");

    [Fact]
    public void Subscribers_are_named_after_their_module_and_what_they_hear() => Rule.Holds(
        House.Rooms.SelectMany(r => r.Types.Where(EventRules.IsSubscriber).Select(type => (Type: type, r.Module.Slug))),
        subscribers => subscribers.SelectMany(s => EventRules.Subscribers([s.Type], s.Slug)),
        "Write [Subscriber(\"slug.nar-something-happened\")] internal sealed class NärNågotHänt.");

    [Fact]
    public void No_two_events_and_no_two_subscribers_share_a_name() => Rule.Holds(
        House.Rooms.SelectMany(EventsOf).Select(e => $"{NameOf(e)} v{EventCatalog.NameOf(e).Version}")
            .Concat(House.Rooms.SelectMany(r => r.Types).Where(EventRules.IsSubscriber).Select(s => s.GetCustomAttribute<SubscriberAttribute>()?.Name ?? s.Name)),
        EventRules.Doubles,
        "Give one of them another name.");

    [Fact]
    public void Every_event_is_told_by_some_module() => Rule.Holds(
        House.Rooms.SelectMany(EventsOf).Select(NameOf),
        names => names.Except(House.Rooms.SelectMany(Told)).Select(n => $"{n} is told by nobody"),
        "Announce it, or take it out of the Contracts.");

    [Fact]
    public void A_model_holds_its_own_module_only()
    {
        var tables = House.Tables();
        Rule.Holds(
            House.Rooms,
            rooms => rooms.SelectMany(r => DataRules.Models(tables[r.Name], r.Code, House.ModularityAssembly)),
            "Keep a copy of your own, fed by events.");
    }

    [Fact]
    public void No_SQL_and_no_migration_names_another_modules_tables()
    {
        var tables = House.Tables();
        Rule.Holds(
            House.Rooms.SelectMany(r => House.SourcesOf(r).Select(source => (Room: r, Source: source))),
            sources => sources.GroupBy(s => s.Room).SelectMany(g => DataRules.Sql(g.Select(s => s.Source), Foreign(g.Key.Name))),
            "A module reads and writes its own tables: keep a copy fed by events.");

        string[] Foreign(string own) => [.. tables.Where(t => t.Key != own).SelectMany(t => t.Value).Select(t => t.Table)
            .Except(tables[own].Select(t => t.Table)).Distinct()];
    }

    [Fact]
    public void Every_module_has_migrations() => Rule.Holds(
        House.Rooms,
        rooms => rooms.Where(r => !r.Types.Any(t => t.IsAssignableTo(typeof(Microsoft.EntityFrameworkCore.Migrations.Migration)))).Select(r => $"{r.Name} has no migration"),
        "Run dotnet ef migrations add.");

    [Fact]
    public void Every_module_text_says_what_the_code_does() => Rule.Holds(
        House.Rooms,
        rooms => rooms.SelectMany(r => TidinessRules.ModuleText(r.Name, ModuleText(r), r.Module.DependsOn, Told(r), Heard(r))),
        "Put module.md right: the lines Depends on, Events out and Events in.");

    [Fact]
    public void Folders_are_named_after_the_business() => Rule.Holds(
        House.Folders(), TidinessRules.Folders, "A module grows by areas, never by kinds: name the folder in the language of the business.");

    [Fact]
    public void The_root_holds_what_is_agreed() => Rule.Holds(
        House.Root.GetFileSystemInfos().Select(f => f.Name),
        names => TidinessRules.Root(names, File.ReadLines(Path.Combine(House.Root.FullName, ".gitignore"))),
        "Put it under src, tests or docs.");

    [Fact]
    public void Nothing_is_left_unfinished_and_time_comes_from_TimeProvider() => Rule.Holds(
        House.Sources.Where(s => s.Path.StartsWith("src/", StringComparison.Ordinal)), TidinessRules.Words, "Finish it; take the time from TimeProvider.");

    private static IReadOnlyCollection<string> AllPermissions { get; } = [.. new ModuleCatalog(Modulkatalog.Alla).Permissions.Select(p => p.Name)];

    private static IEnumerable<Type> SharedPages =>
        House.HostAssembly.DefinedTypes.Concat(House.WebAssembly.DefinedTypes).Where(UseCaseRules.IsPage);

    private static bool In(Room room, Project project) =>
        project.File.FullName.StartsWith(room.Folder.FullName + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static Project ProjectOf(Room room) => House.Projects.Single(p => p.Name == "Kultur." + room.Name);

    private static string? ModuleText(Room room) =>
        Path.Combine(room.Folder.FullName, "module.md") is var file && File.Exists(file) ? File.ReadAllText(file) : null;

    private static IReadOnlyCollection<string> PermissionsOf(Room room) => [.. room.Module.Permissions.Select(p => p.Name)];

    private static IEnumerable<Type> EventsOf(Room room) => (room.Contracts?.GetExportedTypes() ?? []).Where(EventRules.IsEvent);

    private static IEnumerable<string> Told(Room room) => EventRules.ToldBy(room.Code, House.Rooms.SelectMany(EventsOf));

    private static IEnumerable<string> Heard(Room room) => room.Types.Where(EventRules.IsSubscriber).SelectMany(EventRules.HeardBy).Select(NameOf);

    private static string NameOf(Type type) => EventCatalog.NameOf(type).Name;

    private static bool IsDomain(Type type) => !type.IsAbstract
        && (type.IsAssignableTo(typeof(Domain.IAggregateRoot)) || type.IsAssignableTo(typeof(Domain.IDomainEvent)));
}
