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

    public List<MailFailure> Failures { get; init; } = [];

    public static QueuedMail From(Letter letter) => new()
    {
        Id = Guid.CreateVersion7(),
        To = letter.To,
        Subject = letter.Subject,
        Text = letter.Text,
    };
}

/// <summary>Why one attempt to send a letter failed; kept as long as the letter, also when it is sent in the end.</summary>
[NotAudited]
internal sealed class MailFailure
{
    public long Id { get; private set; }

    public Guid MailId { get; init; }

    public required int Attempt { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string Error { get; init; }
}

internal sealed class QueuedMailConfiguration : IEntityTypeConfiguration<QueuedMail>, IEntityTypeConfiguration<MailFailure>
{
    /// <summary>Unused since failures have rows of their own; a host of the version before, which may run beside, still writes it.</summary>
    private const string LastError = nameof(LastError);

    public void Configure(EntityTypeBuilder<QueuedMail> builder)
    {
        builder.ToTable("mail");
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.Property<string?>(LastError);
        builder.HasIndex(m => new { m.State, m.NextAttemptAt });
        builder.HasMany(m => m.Failures).WithOne().HasForeignKey(f => f.MailId);
    }

    public void Configure(EntityTypeBuilder<MailFailure> builder) => builder.ToTable("mail_failure");
}
