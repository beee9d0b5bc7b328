using Kultur.Contracts;
using Kultur.Domain;
using Kultur.Modularity.Jobs;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Kultur.Modularity;

/// <summary>
/// What a module tells the house about itself. The host knows a module by this and by nothing else; everything the
/// module consists of (handlers, validators, subscribers, search providers) is found in its assembly.
/// </summary>
public interface IModule
{
    /// <summary>The name in code: the folder under <c>src/Modules</c> and the assembly <c>Kultur.{Name}</c>.</summary>
    string Name { get; }

    /// <summary>The name on screen.</summary>
    string Title { get; }

    /// <summary>Lower-case ASCII: first part of the module's addresses, its database schema and its colour.</summary>
    string Slug { get; }

    /// <summary>The icon beside the name on screen.</summary>
    string Icon { get; }

    /// <summary>The <see cref="Name"/> of every module whose Contracts this one uses; checked against the references.</summary>
    IReadOnlyList<string> DependsOn { get; }

    /// <summary>The module's own <see cref="ModuleDbContext"/>.</summary>
    Type DbContextType { get; }

    /// <summary>Every permission that the module's requests may ask for.</summary>
    IReadOnlyList<Permission> Permissions { get; }

    /// <summary>The module's entries in the left menu, in order.</summary>
    IReadOnlyList<MenuEntry> Menu { get; }

    /// <summary>What the module's people do most often, as buttons on Min dag; the text names the act.</summary>
    IReadOnlyList<MenuEntry> Shortcuts => [];

    /// <summary>What the module contributes to shared pages.</summary>
    IReadOnlyList<PanelContribution> Panels => [];

    /// <summary>Use cases that the clock starts.</summary>
    IReadOnlyList<TimedUseCase> Jobs => [];

    /// <summary>The module's <see cref="IReferenceData"/>, if it has any.</summary>
    Type? ReferenceDataType => null;

    /// <summary>The module's <see cref="IDemoData"/>, if it has any.</summary>
    Type? DemoDataType => null;

    /// <summary>What the other modules may hear of something that happened in this one; empty for a private matter.</summary>
    IEnumerable<IntegrationEvent> Announce(IDomainEvent domainEvent) => [];

    /// <summary>Services of the module's own that assembly scanning does not find.</summary>
    void AddServices(IServiceCollection services)
    {
    }

    /// <summary>
    /// Addresses under the module's slug that answer with something else than a page: a file, a picture, a calendar feed.
    /// They read by queries, as pages do, and need a signed-in user unless they say otherwise.
    /// </summary>
    void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
    }
}

/// <summary>A permission that a request can ask for.</summary>
/// <param name="Name">As declared by <see cref="UseCaseAttribute"/>: <c>bibliotek.behov.skriva</c>.</param>
/// <param name="Description">What it lets one do, in Swedish.</param>
/// <param name="Roles">The roles that have it.</param>
public sealed record Permission(string Name, string Description, params Role[] Roles)
{
    /// <summary>For requests that anyone may send, also without signing in.</summary>
    public const string Public = "alla";

    /// <summary>For requests that only the clock sends.</summary>
    public const string System = "systemet";
}

/// <summary>A line in the left menu, under the module's name.</summary>
/// <param name="Text">In Swedish.</param>
/// <param name="Href">Address from the root.</param>
/// <param name="Permission">Who lacks it does not see the line.</param>
public sealed record MenuEntry(string Text, string Href, string Permission);

/// <summary>Shared pages to which modules contribute panels.</summary>
public enum PanelPlace
{
    /// <summary>The side of the page a user starts the day with; what waits is told by the module's agenda.</summary>
    MinDag,

    /// <summary>The page of one municipality; the panel's component has a parameter <c>Kommunkod</c>.</summary>
    Kommunkort,

    /// <summary>The side of that page, for what is narrow; a parameter <c>Kommunkod</c> likewise.</summary>
    KommunkortSida,
}

/// <summary>A module's part of a shared page.</summary>
/// <param name="Place">Which page.</param>
/// <param name="Component">The Razor component, which reads its own module's data.</param>
/// <param name="Permission">Who lacks it does not see the panel.</param>
/// <param name="Order">Low numbers first.</param>
public sealed record PanelContribution(PanelPlace Place, Type Component, string Permission, int Order);

/// <summary>Facts that a module comes with, such as official statistics and code lists.</summary>
public interface IReferenceData
{
    /// <summary>The use case that what it writes is saved under.</summary>
    const string UseCase = "Grunduppgifter";

    /// <summary>
    /// Called at every start, before the module serves and before its demo data: adds what is missing, and leaves what is
    /// there as the users have made it.
    /// </summary>
    Task LoadAsync(CancellationToken ct);
}

/// <summary>Fills a module with believable data, the same every time, with dates relative to today.</summary>
public interface IDemoData
{
    /// <summary>The use case that what it writes is saved under.</summary>
    const string UseCase = "Demodata";

    /// <summary>
    /// Called when the module's database holds nothing but its reference data. Everything is saved in one unit of work, so
    /// that a start that is broken off leaves nothing half.
    /// </summary>
    Task SeedAsync(CancellationToken ct);
}
