namespace Kultur.Architecture.Tests;

/// <summary>How every rule is held: a breach names the offender and what to do, and a rule that looks at nothing fails.</summary>
internal static class Rule
{
    /// <param name="selection">What the rule looks at.</param>
    /// <param name="breaches">The rule: one sentence for each offence, with the offender first.</param>
    /// <param name="remedy">What to do about an offence.</param>
    public static void Holds<T>(IEnumerable<T> selection, Func<IReadOnlyCollection<T>, IEnumerable<string>> breaches, string remedy)
    {
        var selected = selection.ToList();
        if (selected.Count == 0)
            Assert.Fail("The rule looked at nothing, so it holds nothing: its selection must be put right.");
        var found = breaches(selected).Distinct().Order(StringComparer.Ordinal).ToList();
        if (found.Count > 0)
            Assert.Fail(remedy + Environment.NewLine + string.Join(Environment.NewLine, found.Select(b => "  " + b)));
    }
}
