using System.Diagnostics;
using System.Reflection;
using FluentValidation;
using Kultur.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Modularity;

/// <summary>First in the pipeline: one activity per use case, with its outcome.</summary>
internal sealed class TelemetryBehavior<TRequest, TResponse> : IPipelineBehavior<TRequest, TResponse>
    where TRequest : notnull
    where TResponse : IResult<TResponse>
{
    public async Task<TResponse> Handle(TRequest request, RequestHandlerDelegate<TResponse> next, CancellationToken ct)
    {
        using var activity = Telemetry.Source.StartActivity(typeof(TRequest).Name);
        var response = await next();
        if (response.Error is { } error)
            activity?.SetStatus(ActivityStatusCode.Error, error.Kind.ToString());
        return response;
    }
}

/// <summary>Second: who lacks the declared permission is refused before anything is looked at.</summary>
internal sealed class PermissionBehavior<TRequest, TResponse>(CurrentUser user) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : notnull
    where TResponse : IResult<TResponse>
{
    private static readonly string Needed =
        typeof(TRequest).GetCustomAttribute<UseCaseAttribute>()?.Permission
        ?? throw new InvalidOperationException($"{typeof(TRequest)} declares no permission; add [UseCase(…)].");

    public async Task<TResponse> Handle(TRequest request, RequestHandlerDelegate<TResponse> next, CancellationToken ct) =>
        user.Has(Needed) ? await next() : TResponse.Failure(Error.Forbidden("Du har inte behörighet att göra detta."));
}

/// <summary>Third: the request's validators, all errors at once.</summary>
internal sealed class ValidationBehavior<TRequest, TResponse>(IEnumerable<IValidator<TRequest>> validators)
    : IPipelineBehavior<TRequest, TResponse>
    where TRequest : notnull
    where TResponse : IResult<TResponse>
{
    public async Task<TResponse> Handle(TRequest request, RequestHandlerDelegate<TResponse> next, CancellationToken ct)
    {
        var fields = new List<FieldError>();
        foreach (var validator in validators)
        {
            var outcome = await validator.ValidateAsync(request, ct);
            fields.AddRange(outcome.Errors.Select(e => new FieldError(e.PropertyName, e.ErrorMessage)));
        }

        return fields.Count == 0 ? await next() : TResponse.Failure(Error.Invalid(fields.DistinctBy(f => f.Field).ToList()));
    }
}

/// <summary>
/// Fourth, for commands: a command sent twice with one key (a double click, a repeated call) runs once and is answered
/// alike. The key is saved by the unit of work, in the same transaction as the effect.
/// </summary>
internal sealed class IdempotencyBehavior<TRequest, TResponse>(RequestContext context, ModuleDatabases databases)
    : IPipelineBehavior<TRequest, TResponse>
    where TRequest : ICommandBase
    where TResponse : IResult<TResponse>
{
    public async Task<TResponse> Handle(TRequest request, RequestHandlerDelegate<TResponse> next, CancellationToken ct)
    {
        if (context.IdempotencyKey is not { } key)
            return await next();

        var db = databases.For(request);
        if (await AnsweredAsync() is { } earlier)
            return earlier;
        try
        {
            var response = await next();
            return response.Error is not null && await AnsweredAsync() is { } meanwhile ? meanwhile : response;
        }
        catch (DbUpdateException) when (!ct.IsCancellationRequested)
        {
            if (await AnsweredAsync() is { } meanwhile)
                return meanwhile;
            throw;
        }

        async Task<TResponse?> AnsweredAsync()
        {
            var useCase = typeof(TRequest).Name;
            var row = await db.AnsweredCommands.AsNoTracking().SingleOrDefaultAsync(a => a.Key == key && a.UseCase == useCase, ct);
            return row is null ? default : TResponse.FromJson(row.Answer);
        }
    }
}

/// <summary>Last, for commands: state, audit rows and outbox rows in one transaction.</summary>
internal sealed class UnitOfWorkBehavior<TRequest, TResponse>(UnitOfWork unitOfWork, ModuleDatabases databases, RequestContext context)
    : IPipelineBehavior<TRequest, TResponse>
    where TRequest : ICommandBase
    where TResponse : IResult<TResponse>
{
    public Task<TResponse> Handle(TRequest request, RequestHandlerDelegate<TResponse> next, CancellationToken ct) =>
        unitOfWork.RunAsync(databases.For(request), typeof(TRequest).Name, () => next(), context.IdempotencyKey, ct);
}
