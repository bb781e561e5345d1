namespace RulesEngine.Disclosure.Prose;

/// <summary>A year in a text: four digits before 年, or before the month of a date such as 2023.1.1.</summary>
/// <param name="Start">Offset of the first of the four digits.</param>
/// <param name="Year">The year.</param>
/// <param name="IsAside">Whether it stands in brackets or quotation marks: the title or number of a document, a remark.</param>
internal sealed record YearMention(int Start, int Year, bool IsAside)
{
    private const int Digits = 4;

    /// <summary>Offset behind the digits.</summary>
    public int End => Start + Digits;

    /// <summary>The years between two offsets of <paramref name="text"/>, except one.</summary>
    public static YearMention[] FindAll(string text, int start, int end, int except = 0)
    {
        List<YearMention>? found = null;
        var depth = 0;
        for (var at = start; at < end; at++)
        {
            if (IsOpening(text[at])) depth++;
            else if (IsClosing(text[at])) depth = Math.Max(0, depth - 1);
            else if (TryRead(text, at, out var year) && year != except) (found ??= []).Add(new YearMention(at, year, depth > 0));
        }
        return found?.ToArray() ?? [];
    }

    private static bool TryRead(string text, int at, out int year)
    {
        year = 0;
        if (at + Digits > text.Length || text[at] is not ('1' or '2')) return false;
        if (at > 0 && (char.IsAsciiLetterOrDigit(text[at - 1]) || text[at - 1] == '.')) return false;
        for (var i = at; i < at + Digits; i++)
        {
            if (!char.IsAsciiDigit(text[i])) return false;
            year = (year * 10) + (text[i] - '0');
        }
        return year is >= 1990 and < 2100 && IsFollowedByUnit(text, at + Digits);
    }

    private static bool IsFollowedByUnit(string text, int at)
    {
        if (at + 1 < text.Length && text[at] is '.' or '-' or '/' or '．') return char.IsAsciiDigit(text[at + 1]);
        while (at < text.Length && text[at] is ' ' or '　') at++;
        return at < text.Length && text[at] == '年';
    }

    private static bool IsOpening(char c) => c is '《' or '〔' or '（' or '(' or '“' or '「' or '[' or '【' or '［';

    private static bool IsClosing(char c) => c is '》' or '〕' or '）' or ')' or '”' or '」' or ']' or '】' or '］';
}
