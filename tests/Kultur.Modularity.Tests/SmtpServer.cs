using System.Net;
using System.Net.Sockets;
using System.Text;
using MimeKit;

namespace Kultur.Modularity.Tests;

/// <summary>A letter as the server took it.</summary>
internal sealed record TakenLetter(string From, string To, MimeMessage Message);

/// <summary>A small mail server that speaks SMTP (RFC 5321) over a real connection and can be told to be difficult.</summary>
internal sealed class SmtpServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _closing = new();
    private readonly List<TakenLetter> _taken = [];
    private readonly Task _serving;

    public SmtpServer()
    {
        _listener.Start();
        _serving = ServeAsync();
    }

    /// <summary>Answers to the coming <c>RCPT TO</c>, one for each; 250 when there are no more.</summary>
    public Queue<string> RcptAnswers { get; } = new();

    /// <summary>What happens when somebody asks to hand over a letter.</summary>
    public Action? WhenAsked { get; set; }

    /// <summary>Whether the line is dropped as soon as a letter has been taken, before QUIT is answered.</summary>
    public bool HangsUpAfterTaking { get; set; }

    public IReadOnlyList<TakenLetter> Taken => _taken;

    public int Conversations { get; private set; }

    public IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>
    {
        ["Epost:Smtp:Värd"] = "127.0.0.1",
        ["Epost:Smtp:Port"] = ((IPEndPoint)_listener.LocalEndpoint).Port.ToString(System.Globalization.CultureInfo.InvariantCulture),
        ["Epost:Avsändare"] = "kultur@example.org",
    };

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        _listener.Stop();
        await _serving;
        _closing.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync(_closing.Token);
                Conversations++;
                await ConverseAsync(client.GetStream());
            }
        }
        catch (OperationCanceledException)
        {
        }
    }

    private async Task ConverseAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8);
        await using var writer = new StreamWriter(stream, new UTF8Encoding(false)) { NewLine = "\r\n", AutoFlush = true };
        var (from, to) = ("", "");
        await writer.WriteLineAsync("220 posten.example.org ESMTP");
        while (await reader.ReadLineAsync(_closing.Token) is { } line)
        {
            switch (line.Split(' ', ':')[0].ToUpperInvariant())
            {
                case "EHLO":
                    await writer.WriteLineAsync("250-posten.example.org");
                    await writer.WriteLineAsync("250 8BITMIME");
                    break;
                case "MAIL":
                    WhenAsked?.Invoke();
                    from = Address(line);
                    await writer.WriteLineAsync("250 Ok");
                    break;
                case "RCPT":
                    to = Address(line);
                    await writer.WriteLineAsync(RcptAnswers.TryDequeue(out var answer) ? answer : "250 Ok");
                    break;
                case "DATA":
                    await writer.WriteLineAsync("354 Go on");
                    _taken.Add(new TakenLetter(from, to, await ReadMessageAsync(reader)));
                    await writer.WriteLineAsync("250 Taken");
                    if (HangsUpAfterTaking)
                        return;
                    break;
                case "QUIT":
                    await writer.WriteLineAsync("221 Bye");
                    return;
                default:
                    await writer.WriteLineAsync("250 Ok");
                    break;
            }
        }
    }

    private static string Address(string line) => line[(line.IndexOf('<') + 1)..line.IndexOf('>')];

    private async Task<MimeMessage> ReadMessageAsync(StreamReader reader)
    {
        var text = new StringBuilder();
        while (await reader.ReadLineAsync(_closing.Token) is { } line and not ".")
            text.Append(line.StartsWith('.') ? line[1..] : line).Append("\r\n");
        return await MimeMessage.LoadAsync(new MemoryStream(Encoding.UTF8.GetBytes(text.ToString())), _closing.Token);
    }
}
