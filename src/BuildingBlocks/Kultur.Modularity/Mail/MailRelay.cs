using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using MimeKit;

namespace Kultur.Modularity.Mail;

/// <summary>Hands a letter to whoever carries it.</summary>
internal interface IMailTransport
{
    Task SendAsync(MimeMessage message, CancellationToken ct);
}

/// <summary>To the server of <c>Epost:Smtp:Värd</c>, <c>Port</c>, <c>Användare</c> and <c>Lösenord</c>.</summary>
internal sealed class SmtpTransport(IConfigurationSection smtp) : IMailTransport
{
    public async Task SendAsync(MimeMessage message, CancellationToken ct)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync(smtp["Värd"]!, smtp.GetValue("Port", 25), SecureSocketOptions.StartTlsWhenAvailable, ct);
        if (smtp["Användare"] is { } account)
            await client.AuthenticateAsync(account, smtp["Lösenord"] ?? "", ct);
        await client.SendAsync(message, ct);
        await client.DisconnectAsync(quit: true, ct);
    }
}

/// <summary>To a folder, one <c>.eml</c> file per letter: the default, where no server is configured.</summary>
internal sealed class FolderTransport(string folder) : IMailTransport
{
    public async Task SendAsync(MimeMessage message, CancellationToken ct)
    {
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, message.MessageId!.Split('@')[0] + ".eml");
        await message.WriteToAsync(file + ".tmp", ct);
        File.Move(file + ".tmp", file, overwrite: true);
    }
}

/// <summary>
/// Sends a module's queued letters. Each attempt is one host's own, taken before it is made: a host that wakes with what it meant
/// to send long ago sends nothing that another has sent. A letter is marked as sent after the server has taken it; after a
/// crash in between it is sent again with the same message id.
/// </summary>
internal sealed class MailRelay(
    IModule module, IServiceScopeFactory scopes, IMailTransport transport, IConfiguration settings, TimeProvider clock, ILogger<MailRelay> log)
{
    private const int BatchSize = 50;

    /// <summary>Longer than an attempt takes before it is given up.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan[] Pauses =
    [
        TimeSpan.FromSeconds(10), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(10), TimeSpan.FromHours(1), TimeSpan.FromHours(6),
    ];

    /// <summary>When the next letter is due; null when none waits.</summary>
    public async Task<DateTimeOffset?> NextAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ModuleDatabases>().Of(module).MailQueue
            .Where(m => m.State == MailState.Waiting && m.NextAttemptAt > now).MinAsync(m => (DateTimeOffset?)m.NextAttemptAt, ct);
    }

    /// <summary>Sends what is due. Returns how many letters were tried.</summary>
    public async Task<int> SendDueAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ModuleDatabases>().Of(module);
        var now = clock.GetUtcNow();
        var due = await db.MailQueue.Where(m => m.State == MailState.Waiting && m.NextAttemptAt <= now)
            .OrderBy(m => m.Id).Take(BatchSize).ToListAsync(ct);
        foreach (var letter in due)
        {
            if (!await TakeAttemptAsync(db, letter, ct))
                continue;
            await TrySendAsync(letter, ct);
            await db.SaveAsync(ct);
        }

        return due.Count;
    }

    /// <summary>The next attempt comes after a pause also where this host does not live to tell how it went.</summary>
    private async Task<bool> TakeAttemptAsync(ModuleDbContext db, QueuedMail letter, CancellationToken ct)
    {
        var (before, attempt, next) = (letter.Attempts, letter.Attempts + 1, clock.GetUtcNow() + Longest);
        var taken = await db.MailQueue.Where(m => m.Id == letter.Id && m.State == MailState.Waiting && m.Attempts == before)
            .ExecuteUpdateAsync(set => set.SetProperty(m => m.Attempts, attempt).SetProperty(m => m.NextAttemptAt, next), ct);
        if (taken == 0)
            return false;
        (letter.Attempts, letter.NextAttemptAt) = (attempt, next);
        return true;
    }

    private async Task TrySendAsync(QueuedMail letter, CancellationToken ct)
    {
        try
        {
            await transport.SendAsync(Compose(letter), ct);
            (letter.State, letter.SentAt) = (MailState.Sent, clock.GetUtcNow());
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !ct.IsCancellationRequested)
        {
            log.LogWarning(failure, "Mail {Id} was not taken, attempt {Attempt}", letter.Id, letter.Attempts);
            var now = clock.GetUtcNow();
            letter.Failures.Add(new MailFailure { Attempt = letter.Attempts, At = now, Error = Answer(failure) });
            if (letter.Attempts > Pauses.Length)
                letter.State = MailState.Failed;
            else
                letter.NextAttemptAt = now + Pauses[letter.Attempts - 1];
        }
    }

    /// <summary>The server's answer with its number, which tells what is put off from what is refused; else what went wrong.</summary>
    private static string Answer(Exception failure) =>
        failure is SmtpCommandException answer ? $"{(int)answer.StatusCode} {answer.Message}" : failure.Message;

    private MimeMessage Compose(QueuedMail letter)
    {
        var sender = settings["Epost:Avsändare"] ?? "kultur@example.org";
        var message = new MimeMessage
        {
            MessageId = $"{letter.Id:N}@{sender.Split('@')[^1]}",
            Subject = letter.Subject,
            Body = new TextPart("plain") { Text = letter.Text },
            Date = clock.GetUtcNow(),
        };
        message.From.Add(new MailboxAddress("Kulturförvaltningen", sender));
        message.To.Add(MailboxAddress.Parse(letter.To));
        return message;
    }
}
