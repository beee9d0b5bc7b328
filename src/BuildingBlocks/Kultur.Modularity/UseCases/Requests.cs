using Kultur.Domain;
using MediatR;

namespace Kultur.Modularity;

/// <summary>A request that changes something: it runs in a unit of work.</summary>
public interface ICommandBase : IBaseRequest;

/// <summary>A request that changes something and answers only whether it went well.</summary>
public interface ICommand : IRequest<Result>, ICommandBase;

/// <summary>A request that changes something and answers with a <typeparamref name="T"/>.</summary>
/// <typeparam name="T">For example the new id.</typeparam>
public interface ICommand<T> : IRequest<Result<T>>, ICommandBase;

/// <summary>A request that reads and changes nothing.</summary>
/// <typeparam name="T">What the page shows.</typeparam>
public interface IQuery<T> : IRequest<Result<T>>;

/// <summary>A request of the building blocks that works in the database of the module it names.</summary>
public interface IModuleRequest
{
    /// <summary>The module's slug.</summary>
    string Modul { get; }
}

/// <summary>Declares which permission a request needs. A request without it stops the host from starting.</summary>
/// <param name="permission">One of the module's <see cref="IModule.Permissions"/>, or <see cref="Permission.Public"/>.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class UseCaseAttribute(string permission) : Attribute
{
    /// <summary>The permission's name.</summary>
    public string Permission { get; } = permission;
}
