namespace RulesEngine.Reports;

/// <summary>Characters that Chinese input methods and copying from documents put in the place of ASCII ones.</summary>
internal static class CellCharacters
{
    /// <summary>
    /// Writes half-width characters for full-width ones into <paramref name="buffer"/>, plain blanks and minus signs for
    /// their relatives, and leaves out what cannot be seen. The buffer must be as long as the text.
    /// </summary>
    public static ReadOnlySpan<char> Narrow(ReadOnlySpan<char> text, Span<char> buffer)
    {
        var length = 0;
        foreach (var c in text)
        {
            if (!IsInvisible(c)) buffer[length++] = Narrow(c);
        }
        return buffer[..length].Trim();
    }

    private static char Narrow(char c) => c switch
    {
        >= '！' and <= '～' => (char)(c - '！' + '!'),
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2212' => '-', // hyphens, en dash, minus sign
        '﹣' or '➖' => '-',
        '﹐' => ',',
        _ => char.IsWhiteSpace(c) ? ' ' : c,
    };

    /// <summary>Zero-width characters and marks of direction, which come along from web pages.</summary>
    private static bool IsInvisible(char c) => c is (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or '\u2060' or '\uFEFF';
}
