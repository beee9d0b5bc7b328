using Kultur.Domain;
using Microsoft.AspNetCore.Components;

namespace Kultur.Web;

/// <summary>The error that the page of this request shows, cascaded so that its title can say so.</summary>
internal sealed record Sidfel(Error? Fel);

internal sealed class SidfelSource
{
    public CascadingValueSource<Sidfel> Source { get; } = new(new Sidfel(null), isFixed: false);

    public Task SetAsync(Error? fel) => Source.NotifyChangedAsync(new Sidfel(fel));
}
