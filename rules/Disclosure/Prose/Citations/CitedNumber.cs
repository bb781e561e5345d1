namespace RulesEngine.Disclosure.Prose.Citations;

/// <summary>The number of a document in a text: 国办公开办函〔2021〕30号.</summary>
/// <param name="Prefix">Who issues it, and as what: 国办公开办函.</param>
/// <param name="Year">The year in brackets.</param>
/// <param name="Serial">The number in the year.</param>
/// <param name="End">Offset behind 号.</param>
internal sealed record CitedNumber(NumberPart Prefix, NumberPart Year, NumberPart Serial, int End)
{
    private const int LongestPrefix = 8;

    /// <summary>Offset of the first character.</summary>
    public int Start => Prefix.Start;

    /// <summary>The number as it should be written.</summary>
    public string Text => $"{Prefix.Text}〔{Year.Text}〕{Serial.Text}号";

    /// <summary>The number that begins at <paramref name="at"/> with 国办, or null.</summary>
    public static CitedNumber? ReadAt(string text, int at)
    {
        if (!text.AsSpan(at).StartsWith("国办")) return null;
        var end = at + 2;
        while (end < text.Length && end - at < LongestPrefix && IsHan(text[end])) end++;
        var prefix = new NumberPart(text[at..end], at);
        if (!Skip(text, ref end, "〔[［﹝(（【")) return null;
        var year = ReadDigits(text, ref end);
        if (year.Text.Length != 4 || !Skip(text, ref end, "〕]］﹞)）】")) return null;
        if (end < text.Length && text[end] == '第') end++;
        var serial = ReadDigits(text, ref end);
        return serial.Text.Length is > 0 and < 5 && Skip(text, ref end, "号") ? new CitedNumber(prefix, year, serial, end) : null;
    }

    private static bool Skip(string text, ref int at, string any)
    {
        while (at < text.Length && text[at] == ' ') at++;
        if (at >= text.Length || !any.Contains(text[at])) return false;
        at++;
        while (at < text.Length && text[at] == ' ') at++;
        return true;
    }

    private static NumberPart ReadDigits(string text, ref int at)
    {
        while (at < text.Length && text[at] == ' ') at++;
        var start = at;
        while (at < text.Length && at - start < 6 && char.IsAsciiDigit(text[at])) at++;
        return new NumberPart(text[start..at], start);
    }

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';
}

/// <summary>A part of a document's number and its place.</summary>
/// <param name="Text">What is written.</param>
/// <param name="Start">Offset of its first character.</param>
internal readonly record struct NumberPart(string Text, int Start);
