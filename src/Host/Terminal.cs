namespace Kultur.Host;

/// <summary>Where words are answered: what came of them, and why nothing did.</summary>
internal sealed class Terminal(TextWriter ut, TextWriter fel)
{
    /// <summary>Whom the process talks to.</summary>
    public static Terminal Processens => new(Console.Out, Console.Error);

    /// <summary>A line of an answer that goes on.</summary>
    public void Skriv(string rad) => ut.WriteLine(rad);

    /// <summary>The last of an answer; the exit code of what went well.</summary>
    public int Svara(string text)
    {
        ut.WriteLine(text);
        return 0;
    }

    /// <summary>Why it did not go well, and the exit code that says so.</summary>
    public int Fel(int kod, string text)
    {
        fel.WriteLine(text);
        return kod;
    }
}
