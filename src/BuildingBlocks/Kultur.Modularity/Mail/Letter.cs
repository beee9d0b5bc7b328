using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kultur.Modularity.Mail;

/// <summary>An e-mail in plain text.</summary>
/// <param name="To">The receiver's address.</param>
/// <param name="Subject">In Swedish.</param>
/// <param name="Text">In Swedish; links as full addresses.</param>
public sealed record Letter(string To, string Subject, string Text);

/// <summary>Where a letter stands.</summary>
public enum MailState
{
    /// <summary>To be sent, at once or after a pause.</summary>
    Waiting,

    /// <summary>Taken by the mail server.</summary>
    Sent,

    /// <summary>Refused for the last time; waits for a person.</summary>
    Failed,
}

/// <summary>A letter in its module's queue; committed with what it tells of.</summary>
[NotAudited(OnlyWhenNew = true)]
internal sealed class QueuedMail
{
    /// <summary>Also the message id, so that a letter sent again after a crash is the same letter to the receiver's system.</summary>
    public required Guid Id { get; init; }

    [Personuppgift]
    public required string To { get; init; }

    public required string Subject { get; init; }

    [Personuppgift]
    public required string Text { get; init; }

    public MailState State { get; set; } = MailState.Waiting;

    public int Attempts { get; set; }

    public DateTimeOffset NextAttemptAt { get; set; }

    public DateTimeOffset? SentAt { get; set; }

    public string? LastError { get; set; }

    public static QueuedMail From(Letter letter) => new()
    {
        Id = Guid.CreateVersion7(),
        To = letter.To,
        Subject = letter.Subject,
        Text = letter.Text,
    };
}

internal sealed class QueuedMailConfiguration : IEntityTypeConfiguration<QueuedMail>
{
    public void Configure(EntityTypeBuilder<QueuedMail> builder)
    {
        builder.ToTable("mail");
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.HasIndex(m => new { m.State, m.NextAttemptAt });
    }
}
