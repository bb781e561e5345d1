namespace RulesEngine.Disclosure.Prose;

/// <summary>A few characters that most of a text does not hold: a bit for each character there is, so one look tells.</summary>
internal sealed class CharacterSet
{
    private const int BitsPerWord = 64;

    private readonly ulong[] _words = new ulong[(char.MaxValue + 1) / BitsPerWord];

    /// <summary>The set of these characters.</summary>
    public CharacterSet(string characters)
    {
        foreach (var c in characters) Add(c);
    }

    /// <summary>Takes a character in.</summary>
    public void Add(char c) => _words[c / BitsPerWord] |= 1UL << (c % BitsPerWord);

    /// <summary>Whether a character is in it.</summary>
    public bool Contains(char c) => (_words[c / BitsPerWord] & (1UL << (c % BitsPerWord))) != 0;

    /// <summary>The first place from <paramref name="at"/> on with one of its characters; the length of the text where there is none.</summary>
    public int FindNext(string text, int at)
    {
        while (at < text.Length && !Contains(text[at])) at++;
        return at;
    }
}
