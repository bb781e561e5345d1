namespace RulesEngine.Disclosure.Prose;

/// <summary>Finds the sentence that says which period the figures of a report cover.</summary>
internal static class PeriodStatement
{
    /// <summary>The statement is a date or two; what stands further behind its key word speaks of something else.</summary>
    private const int MostCharacters = 80;

    private static readonly string[] KeyWords =
        ["统计期限", "统计时限", "统计期间", "统计时段", "统计周期", "统计时间", "统计起止", "数据期限", "报告期限", "报告期为", "报告期自"];

    /// <summary>Where the dates of the statement stand, or null where there is none.</summary>
    public static (int Start, int End)? Find(string text)
    {
        foreach (var word in KeyWords)
        {
            var at = text.IndexOf(word, StringComparison.Ordinal);
            if (at >= 0) return (at, EndOf(text, at));
        }
        return null;
    }

    /// <summary>Whether a sentence runs from 1 January to 31 December, which only the statement does.</summary>
    public static bool IsWholeYear(ReadOnlySpan<char> sentence) =>
        IndexOfDate(sentence, "1月1日") is >= 0 and var first && IndexOfDate(sentence[first..], "12月31日") > 0;

    private static int EndOf(string text, int start)
    {
        var limit = Math.Min(text.Length, start + MostCharacters);
        for (var at = start; at < limit; at++)
        {
            if (ProseText.EndsSentence(text, at) || IsLastDay(text, at)) return at;
        }
        return limit;
    }

    /// <summary>The 31 of 12月31日, 12.31 and 12-31: the year is over.</summary>
    private static bool IsLastDay(string text, int at)
    {
        if (!text.AsSpan(at).StartsWith("31")) return false;
        var before = at - 1;
        while (before > 0 && text[before] == ' ') before--;
        return text[before] is '月' or '.' or '-' or '/' or '．';
    }

    /// <summary>Offset of <paramref name="date"/>, with or without blanks inside; not of 11月1日 when 1月1日 is wanted.</summary>
    private static int IndexOfDate(ReadOnlySpan<char> text, string date)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == date[0] && (at == 0 || !char.IsAsciiDigit(text[at - 1])) && Matches(text[at..], date)) return at;
        }
        return -1;
    }

    private static bool Matches(ReadOnlySpan<char> text, string date)
    {
        var matched = 0;
        foreach (var c in text)
        {
            if (c == ' ') continue;
            if (c != date[matched]) return false;
            if (++matched == date.Length) return true;
        }
        return false;
    }
}
