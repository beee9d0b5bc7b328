using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Kultur.Modularity;

/// <summary>
/// Where the site is as others reach it, for full addresses in letters and calendars: the setting
/// <c>Webbplats:Adress</c>, and without it the address that the host itself listens to.
/// </summary>
public sealed class Webbplats(IConfiguration settings, IServiceProvider services)
{
    private const string Okänd = "http://localhost:5000";

    /// <summary>A page's full address.</summary>
    /// <param name="path">From the root: <c>/anmalan/1</c>.</param>
    public string Adress(string path) => Rot.TrimEnd('/') + path;

    private string Rot => settings["Webbplats:Adress"]
        ?? services.GetService<IServer>()?.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault()
        ?? Okänd;
}
