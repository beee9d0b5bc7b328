using System.Net.Http.Json;
using System.Text.Json;

namespace Kultur.Testing;

/// <summary>Whether a running host has anything still to deliver, by what it says of its own health.</summary>
internal static class Stillhet
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(25);

    public static async Task VäntaAsync(HttpClient client)
    {
        using var end = new CancellationTokenSource(Patience);
        using var timer = new PeriodicTimer(Between);
        IReadOnlyList<string> waiting = [];
        try
        {
            while ((waiting = Waiting(await HealthAsync(client, end.Token))).Count > 0)
                await timer.WaitForNextTickAsync(end.Token);
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            throw new TimeoutException($"Still to hear something: {string.Join(", ", waiting)}");
        }
    }

    /// <summary>Told also, and with another status, while delivery stands still.</summary>
    private static async Task<JsonElement> HealthAsync(HttpClient client, CancellationToken ct)
    {
        using var answer = await client.GetAsync("/halsa/leverans", ct);
        return await answer.Content.ReadFromJsonAsync<JsonElement>(ct);
    }

    private static List<string> Waiting(JsonElement health) =>
    [
        .. from module in health.GetProperty("moduler").EnumerateObject()
           from subscriber in module.Value.GetProperty("prenumeranter").EnumerateObject()
           where subscriber.Value.GetProperty("status").GetString() != "pausad" && subscriber.Value.GetProperty("vantar").GetInt32() > 0
           select $"{subscriber.Name} ({subscriber.Value.GetProperty("vantar").GetInt32()})",
    ];
}
