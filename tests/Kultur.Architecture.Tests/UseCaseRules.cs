using System.Reflection;
using FluentValidation;
using Kultur.Modularity;
using Kultur.Modularity.Agenda;
using Kultur.Modularity.Figures;
using Kultur.Modularity.Search;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Kultur.Architecture.Tests;

/// <summary>How a use case is written.</summary>
internal static class UseCaseRules
{
    /// <summary>What the host, the router and the tools must see of a module.</summary>
    private static readonly Type[] Known = [typeof(IModule), typeof(IComponent), typeof(Migration)];

    /// <summary>What asks a database when it is used.</summary>
    private static readonly Type[] Asking =
    [
        typeof(ISender), typeof(DbContext), typeof(IAgendaProvider), typeof(IFiguresProvider), typeof(ISearchProvider),
        typeof(IEnumerable<IAgendaProvider>), typeof(IEnumerable<IFiguresProvider>), typeof(IEnumerable<ISearchProvider>),
    ];

    public static bool IsRequest(Type type) => type is { IsAbstract: false, IsInterface: false } && type.IsAssignableTo(typeof(IBaseRequest));

    public static bool IsHandler(Type type) => type is { IsAbstract: false } && Closes(type, typeof(IRequestHandler<,>)).Any();

    public static bool IsComponent(Type type) => type.IsAssignableTo(typeof(IComponent));

    public static bool IsPage(Type type) => type.GetCustomAttributes<RouteAttribute>().Any();

    public static IEnumerable<string> Handlers(IEnumerable<Type> handlers) => handlers
        .Where(h => h.IsVisible || !h.IsSealed)
        .Select(h => $"{h} is {(h.IsVisible ? "public" : "not sealed")}");

    /// <param name="requests">The requests.</param>
    /// <param name="beside">The types among which their handlers and validators are.</param>
    public static IEnumerable<string> Pairs(IEnumerable<Type> requests, IReadOnlyCollection<Type> beside)
    {
        var handled = beside.SelectMany(t => Closes(t, typeof(IRequestHandler<,>))).ToLookup(i => i.GenericTypeArguments[0]);
        var validated = beside.Where(t => !t.IsAbstract).SelectMany(t => Closes(t, typeof(IValidator<>))).ToLookup(i => i.GenericTypeArguments[0]);
        foreach (var request in requests)
        {
            if (handled[request].Count() is var handlers and not 1)
                yield return $"{request} has {handlers} handlers";
            if (request.IsAssignableTo(typeof(ICommandBase)) && Asks(request) && validated[request].Count() is var validators and not 1)
                yield return $"{request} has {validators} validators";
        }
    }

    public static IEnumerable<string> Permissions(IEnumerable<Type> requests, IReadOnlyCollection<string> listed)
    {
        foreach (var request in requests)
        {
            if (request.GetCustomAttribute<UseCaseAttribute>()?.Permission is not { } permission)
                yield return $"{request} declares no permission";
            else if (permission is not (Permission.Public or Permission.System) && !listed.Contains(permission))
                yield return $"{request} needs {permission}, which its module does not list";
        }
    }

    public static IEnumerable<string> Pages(IEnumerable<Type> pages, IReadOnlyCollection<string> listed, IReadOnlyCollection<string> open)
    {
        foreach (var page in pages)
        {
            var permission = page.GetCustomAttribute<BehörighetAttribute>()?.Permission;
            var isPublic = page.GetCustomAttribute<AllowAnonymousAttribute>() is not null;
            var isOpen = open.Contains(page.FullName);
            if (permission is null && !isPublic && !isOpen)
                yield return $"{page} declares no permission";
            if (permission is not null && !listed.Contains(permission))
                yield return $"{page} needs {permission}, which its module does not list";
            if (isOpen && (permission is not null || isPublic))
                yield return $"{page} is said to be open to every role, and declares a permission";
        }
    }

    public static IEnumerable<string> Components(IEnumerable<Type> components) =>
        from component in components
        from asked in component.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
        where asked.GetCustomAttribute<InjectAttribute>() is not null && Asking.Any(asked.PropertyType.IsAssignableTo)
        select $"{component} asks by {asked.Name} in the request's scope";

    public static IEnumerable<string> Visibility(IEnumerable<Type> types) => types
        .Where(t => t.IsVisible && !Known.Any(t.IsAssignableTo))
        .Select(t => $"{t} is public");

    private static bool Asks(Type command) => command.GetProperties().Any(p => p.CanRead && p.Name != "EqualityContract");

    private static IEnumerable<Type> Closes(Type type, Type open) =>
        type.GetInterfaces().Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == open);
}
