using System.Diagnostics.CodeAnalysis;
using FluentValidation;
using Kultur.Contracts;
using Kultur.Domain;
using Kultur.Modularity;
using Kultur.Modularity.Events;
using Kultur.Modularity.Figures;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace Kultur.Architecture.Tests.Offences;

/// <summary>One offence against each rule that looks at types, and beside them what keeps the rules.</summary>
internal static class Offences
{
    public const string Listed = "prov.lasa";
}

[UseCase(Offences.Listed)]
internal sealed record FrågaRätt : IQuery<int>;

internal sealed class FrågaRättHandler : IRequestHandler<FrågaRätt, Result<int>>
{
    public Task<Result<int>> Handle(FrågaRätt request, CancellationToken ct) => Task.FromResult<Result<int>>(1);
}

[UseCase(Permission.Public)]
internal sealed record GörRätt : ICommand
{
    public string Namn { get; set; } = "";
}

internal sealed class GörRättValidator : AbstractValidator<GörRätt>;

internal sealed class GörRättHandler : IRequestHandler<GörRätt, Result>
{
    public Task<Result> Handle(GörRätt request, CancellationToken ct) => Task.FromResult(Result.Success);
}

[UseCase(Permission.System)]
internal sealed record GörUtanAttFråga : ICommand;

internal sealed class GörUtanAttFrågaHandler : IRequestHandler<GörUtanAttFråga, Result>
{
    public Task<Result> Handle(GörUtanAttFråga request, CancellationToken ct) => Task.FromResult(Result.Success);
}

internal sealed record UtanBehörighet : IQuery<int>;

[UseCase("prov.okand")]
internal sealed record OkändBehörighet : IQuery<int>;

[UseCase(Offences.Listed)]
internal sealed record UtanHandler : IQuery<int>;

[UseCase(Offences.Listed)]
internal sealed record TvåHandlers : IQuery<int>;

public sealed class SynligHandler : IRequestHandler<TvåHandlers, Result<int>>
{
    Task<Result<int>> IRequestHandler<TvåHandlers, Result<int>>.Handle(TvåHandlers request, CancellationToken ct) => throw new NotSupportedException();
}

[SuppressMessage("Performance", "CA1852", Justification = "The offence itself.")]
internal class ÖppenHandler : IRequestHandler<TvåHandlers, Result<int>>
{
    public Task<Result<int>> Handle(TvåHandlers request, CancellationToken ct) => throw new NotSupportedException();
}

[UseCase(Offences.Listed)]
internal sealed record UtanValidator : ICommand
{
    public string Namn { get; set; } = "";
}

internal sealed class UtanValidatorHandler : IRequestHandler<UtanValidator, Result>
{
    public Task<Result> Handle(UtanValidator request, CancellationToken ct) => throw new NotSupportedException();
}

[Route("/ratt")]
[Behörighet(Offences.Listed)]
public sealed class RättSida : ComponentBase;

public sealed class FrågvisDel : ComponentBase
{
    [Inject] internal IEnumerable<IFiguresProvider> Mätare { get; set; } = [];

    [Inject] private ISender Sender { get; set; } = null!;

    [Inject] private CurrentUser Användare { get; set; } = null!;
}

[Route("/publik")]
[AllowAnonymous]
public sealed class PublikSida : ComponentBase;

[Route("/oskyddad")]
public sealed class OskyddadSida : ComponentBase;

[Route("/okand")]
[Behörighet("prov.okand")]
public sealed class OkändSida : ComponentBase;

public sealed record RättFakta(Guid Id, string? Namn);

[EventName("prov.nagot-hant", 1)]
public sealed record NågotHänt(Guid Id, DateOnly? Dag, IReadOnlyList<RättFakta> Fakta) : IntegrationEvent
{
    public override Guid Key => Id;
}

[EventName("annan.nagot-hant", 1)]
public sealed record FelModul(Guid Id) : IntegrationEvent
{
    public override Guid Key => Id;
}

[EventName("prov.NågotHänt", 0)]
public record FelNamnOchVersion(Guid Id) : IntegrationEvent
{
    public override Guid Key => Id;
}

public sealed record Namnlös(Guid Id) : IntegrationEvent
{
    public override Guid Key => Id;
}

[EventName("prov.for-mycket", 1)]
public sealed record BärFörMycket(Guid Id, ErrorKind Slag, IReadOnlyList<object> Allt) : IntegrationEvent
{
    public override Guid Key => Id;
}

[EventName("prov.sager-for-mycket", 1)]
public sealed record SägerFörMycket(Guid Id, string Skäl, string Lokalnamn, string Titel, IReadOnlyList<Vem> Berörda) : IntegrationEvent
{
    public override Guid Key => Id;
}

public sealed record Vem([property: Personuppgift] string Namn, string? Epost);

public sealed class IngenHändelse;

[Subscriber("prov.nar-nagot-hant")]
internal sealed class NärNågotHänt : ISubscriber<NågotHänt>
{
    public Task Handle(NågotHänt e, CancellationToken ct) => Task.CompletedTask;
}

[Subscriber("annan.nagot-hant")]
internal sealed class Lyssnare : ISubscriber<NågotHänt>
{
    public Task Handle(NågotHänt e, CancellationToken ct) => Task.CompletedTask;
}

internal sealed class NärIngetNamnFinns : ISubscriber<NågotHänt>
{
    public Task Handle(NågotHänt e, CancellationToken ct) => Task.CompletedTask;
}

/// <summary>Domain that knows the framework, in a field, in a method's body and in a lambda.</summary>
internal sealed class SmutsigDomän
{
    public DbContext? Db { get; set; }

    public static object Sökväg() => new PathString("/");

    public static Func<object> Senare() => () => new InlineValidator<string>();

    private sealed record PathString(string Value) : IRequest;
}

internal sealed class RenDomän
{
    public Func<int, bool> Jämn { get; } = n => n % 2 == 0;
}
