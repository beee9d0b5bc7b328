using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.Extensions.DependencyInjection;

namespace Kultur.Web;

/// <summary>Puts the pages' building blocks into the host.</summary>
public static class WebServices
{
    /// <summary>Adds what the components need: notices, the page's error, and an encoder that leaves å, ä and ö as they are.</summary>
    public static IServiceCollection AddKulturWeb(this IServiceCollection services)
    {
        services.AddDataProtection();
        services.AddSingleton<Notices>();
        services.AddSingleton<Undos>();
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddScoped<SidfelSource>();
        services.AddCascadingValue(scope => scope.GetRequiredService<SidfelSource>().Source);
        return services;
    }
}
