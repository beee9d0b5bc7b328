using Kultur.Modularity.Mail;

namespace Kultur.Modularity.Drift;

/// <summary>What the list of letters and the sending of many choose by, alike.</summary>
internal static class Brevurval
{
    /// <summary>The letters with this in their subject, or to this address, whole: a part of it would tell whose it is.</summary>
    public static IQueryable<QueuedMail> Med(this IQueryable<QueuedMail> brev, string? text)
    {
        if (text.EllerInget() is not { } sökt)
            return brev;
        var adress = sökt.ToLowerInvariant();
        return brev.Where(m => m.Subject.Contains(sökt) || m.To.ToLower() == adress);
    }

    /// <summary>Whether letters in the state can be sent again together.</summary>
    public static bool KanSkickasOm(this MailState läge) => läge is MailState.Failed or MailState.Waiting;

    /// <summary>Those that have failed, for good or so far; where some are marked, of those.</summary>
    public static IQueryable<QueuedMail> Omsändbara(this ModuleDbContext db, MailState läge, string? text, IReadOnlyList<Guid>? markerade)
    {
        var brev = db.MailQueue.Where(m => m.State == läge && m.Attempts > 0 && m.State != MailState.Sent).Med(text);
        return markerade is null ? brev : brev.Where(m => markerade.Contains(m.Id));
    }

    /// <summary>Lets a letter begin again with all its attempts.</summary>
    public static void SkickaOm(this QueuedMail brev, DateTimeOffset nu) =>
        (brev.State, brev.Attempts, brev.NextAttemptAt) = (MailState.Waiting, 0, nu);
}
