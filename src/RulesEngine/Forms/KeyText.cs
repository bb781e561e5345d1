namespace RulesEngine.Forms;

/// <summary>
/// Brings the spellings of a key together: comparing ignores white space, punctuation, letter case and a leading ordinal
/// (<c>一、</c>, <c>（一）</c>, <c>1.</c>, <c>1、</c>).
/// </summary>
public static class KeyText
{
    private const string Numerals = "一二三四五六七八九十";

    /// <summary>The form of <paramref name="key"/> that is compared; may be empty.</summary>
    public static string Normalize(ReadOnlySpan<char> key)
    {
        Span<char> buffer = key.Length <= 256 ? stackalloc char[key.Length] : new char[key.Length];
        return buffer[..Normalize(key, buffer)].ToString();
    }

    /// <summary>Writes the compared form into <paramref name="target"/>, at least as long as the key, and gives its length.</summary>
    public static int Normalize(ReadOnlySpan<char> key, Span<char> target)
    {
        var length = 0;
        foreach (var c in WithoutOrdinal(key.Trim()))
        {
            if (!char.IsLetterOrDigit(c) && !char.IsSurrogate(c)) continue;
            target[length++] = char.ToLowerInvariant(c);
        }
        return length;
    }

    private static ReadOnlySpan<char> WithoutOrdinal(ReadOnlySpan<char> key)
    {
        var opened = key.Length > 0 && key[0] is '（' or '(';
        var start = opened ? 1 : 0;
        var end = start;
        while (end < key.Length && (Numerals.Contains(key[end]) || char.IsAsciiDigit(key[end]))) end++;
        if (end == start || end == key.Length) return key;
        var closes = opened ? key[end] is '）' or ')' : key[end] is '、' or '.' or '．' or ')' or '）';
        return closes ? key[(end + 1)..] : key;
    }
}
