using System.Net;
using Kultur.Testing;

namespace Kultur.System.Tests;

/// <summary>The pages whose parts ask several modules, and one module several things, beside one another.</summary>
[BådaDatabaserna]
public sealed class SamladeSidorTests(Hus hus)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/kommuner/1435")]
    [InlineData("/kommunalforbund/fyrbodal")]
    [InlineData("/sok?q=kultur")]
    public async Task A_page_that_gathers_from_every_module_is_served_each_time(string adress)
    {
        using var chef = await hus.SomAsync("Chef");
        for (var gång = 0; gång < 25; gång++)
        {
            await chef.GåTillAsync(adress);
            chef.Status.ShouldBe(HttpStatusCode.OK);
        }
    }
}
