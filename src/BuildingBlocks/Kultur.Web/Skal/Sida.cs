using Kultur.Domain;
using Kultur.Modularity;
using MediatR;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Kultur.Web;

/// <summary>
/// A page: it reads by a query, writes by a command in a form's POST and then redirects, so that a reload never repeats
/// the act. What is refused comes back on the same page, with the status that says so. The parts of a page are pages
/// themselves and ask beside one another: each has a scope, and in it database connections, of its own.
/// </summary>
public abstract class Sida : OwningComponentBase
{
    /// <summary>The current address, and the way to others.</summary>
    [Inject] protected NavigationManager Navigation { get; set; } = null!;

    /// <summary>Who is looking.</summary>
    [Inject] protected CurrentUser Användare { get; set; } = null!;

    /// <summary>The time.</summary>
    [Inject] protected TimeProvider Klocka { get; set; } = null!;

    [Inject] private RequestContext Begäran { get; set; } = null!;

    [Inject] private Notices Notices { get; set; } = null!;

    [Inject] private Undos Undos { get; set; } = null!;

    [Inject] private SidfelSource Felkälla { get; set; } = null!;

    /// <summary>The request.</summary>
    [CascadingParameter] protected HttpContext HttpContext { get; set; } = null!;

    /// <summary>Sends queries and commands.</summary>
    protected ISender Sender => EgnaTjänster.GetRequiredService<ISender>();

    /// <summary>Why the last query or command was refused; null when none was.</summary>
    protected Error? Fel { get; private set; }

    /// <summary>Today in Sweden.</summary>
    protected DateOnly Idag => SvenskTid.Idag(Klocka);

    private IServiceProvider EgnaTjänster
    {
        get
        {
            if (field is null)
            {
                field = ScopedServices;
                field.GetRequiredService<CurrentUser>().Become(Användare);
                field.GetRequiredService<RequestContext>().IdempotencyKey = Begäran.IdempotencyKey;
            }

            return field;
        }
    }

    /// <summary>Whether the user has a permission: what one may not do is not offered.</summary>
    protected bool Får(string permission) => Användare.Has(permission);

    /// <summary>What the modules contribute of a kind.</summary>
    protected IEnumerable<T> Bidrag<T>() => EgnaTjänster.GetServices<T>();

    /// <summary>Reads what the page shows.</summary>
    /// <returns>The answer, or null when it was refused: the page then has status 404 or 403.</returns>
    protected async Task<T?> Hämta<T>(IRequest<Result<T>> query)
    {
        var svar = await Sender.Send(query, HttpContext.RequestAborted);
        if (svar.IsSuccess)
            return svar.Value;
        await Neka(svar.Error);
        return default;
    }

    /// <summary>Does what a form asks, then goes to another page with a notice.</summary>
    /// <param name="command">What the form asks.</param>
    /// <param name="redirectTo">Where to go.</param>
    /// <param name="notis">What to say there.</param>
    /// <param name="ångra">The reverse command, offered in the notice for ten minutes.</param>
    protected async Task Utför(IRequest<Result> command, string redirectTo, string? notis = null, ICommand? ångra = null)
    {
        var svar = await Sender.Send(command, HttpContext.RequestAborted);
        if (svar.IsSuccess)
            Gå(redirectTo, notis, ångra);
        else
            await Neka(Sammanföring.Sammanför(command, svar.Error));
    }

    /// <summary>Does what a form asks, then goes to the page of what came of it with a notice.</summary>
    /// <param name="command">What the form asks.</param>
    /// <param name="redirectTo">Where to go.</param>
    /// <param name="notis">What to say there.</param>
    /// <param name="ångra">The reverse command, offered in the notice for ten minutes.</param>
    protected async Task Utför<T>(IRequest<Result<T>> command, Func<T, string> redirectTo, string? notis = null, Func<T, ICommand>? ångra = null)
    {
        var svar = await Sender.Send(command, HttpContext.RequestAborted);
        if (svar.IsSuccess)
            Gå(redirectTo(svar.Value), notis, ångra?.Invoke(svar.Value));
        else
            await Neka(Sammanföring.Sammanför(command, svar.Error));
    }

    /// <summary>Does what a form asks, then goes to another page with a notice that tells what came of it.</summary>
    /// <param name="command">What the form asks.</param>
    /// <param name="redirectTo">Where to go.</param>
    /// <param name="notis">What to say there.</param>
    protected async Task Utför<T>(IRequest<Result<T>> command, Func<T, string> redirectTo, Func<T, string> notis)
    {
        var svar = await Sender.Send(command, HttpContext.RequestAborted);
        if (svar.IsSuccess)
            Gå(redirectTo(svar.Value), notis(svar.Value));
        else
            await Neka(Sammanföring.Sammanför(command, svar.Error));
    }

    /// <summary>Shows a refusal on this page.</summary>
    protected async Task Neka(Error fel)
    {
        Fel = fel;
        await Felkälla.SetAsync(fel);
        if (fel.Kind == ErrorKind.NotFound)
            Navigation.NotFound();
        else if (!HttpContext.Response.HasStarted)
            HttpContext.Response.StatusCode = Status(fel.Kind);
    }

    private void Gå(string adress, string? notis, ICommand? ångra = null)
    {
        if (notis is not null)
            Notices.Write(HttpContext, new Notice(notis, ångra is null ? null : Undos.Write(ångra, adress)));
        Navigation.NavigateTo(adress);
    }

    private static int Status(ErrorKind slag) => slag switch
    {
        ErrorKind.Conflict => StatusCodes.Status409Conflict,
        ErrorKind.Forbidden => StatusCodes.Status403Forbidden,
        _ => StatusCodes.Status422UnprocessableEntity,
    };
}
