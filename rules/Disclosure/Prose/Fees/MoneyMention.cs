namespace RulesEngine.Disclosure.Prose.Fees;

/// <summary>An amount in 元 in a text: 3940元, 1,200.00 元, 0.12万元, 叁仟玖佰元整.</summary>
/// <param name="Start">Offset of its first digit.</param>
/// <param name="End">Offset behind 元.</param>
/// <param name="Yuan">The amount.</param>
internal readonly record struct MoneyMention(int Start, int End, decimal Yuan)
{
    /// <summary>Longer runs of digits are no amounts of money.</summary>
    private const int MostDigits = 15;

    private const string ChineseDigits = "零一二三四五六七八九〇壹贰叁肆伍陆柒捌玖两";

    /// <summary>The amount that begins at <paramref name="at"/>, or null where none does.</summary>
    public static MoneyMention? ReadAt(string text, int at)
    {
        var isChinese = ChineseDigits.Contains(text[at]) || text[at] is '十' or '拾';
        var end = at;
        if (!(isChinese ? TryReadChinese(text, ref end, out var value) : TryReadDigits(text, ref end, out value))) return null;
        while (end < text.Length && text[end] == ' ') end++;
        if (!isChinese) value *= ReadMultiple(text, ref end);
        return end < text.Length && text[end] is '元' or '圆' ? new MoneyMention(at, end + 1, value) : null;
    }

    private static bool TryReadDigits(string text, ref int at, out decimal value)
    {
        value = 0;
        var scale = 0m;
        var start = at;
        for (; at < text.Length && at - start < MostDigits; at++)
        {
            if (DigitOf(text[at]) is >= 0 and var digit)
            {
                value = scale == 0 ? (value * 10) + digit : value + (digit * scale);
                scale /= 10;
            }
            else if (text[at] is '.' or '．' && scale == 0 && at > start) scale = 0.1m;
            else if (!IsSeparator(text, at, start)) break;
        }
        return at > start;
    }

    /// <summary>The comma of 1,200: between a digit and three more.</summary>
    private static bool IsSeparator(string text, int at, int start) =>
        text[at] is ',' or '，' && at > start && at + 3 < text.Length
        && DigitOf(text[at + 1]) >= 0 && DigitOf(text[at + 2]) >= 0 && DigitOf(text[at + 3]) >= 0;

    private static int DigitOf(char c) => c is >= '0' and <= '9' ? c - '0' : c is >= '０' and <= '９' ? c - '０' : -1;

    private static decimal ReadMultiple(string text, ref int at)
    {
        decimal multiple = at >= text.Length ? 0 : text[at] switch { '百' => 100, '千' => 1_000, '万' => 10_000, '亿' => 100_000_000, _ => 0 };
        if (multiple == 0) return 1;
        at++;
        while (at < text.Length && text[at] == ' ') at++;
        return multiple;
    }

    private static bool TryReadChinese(string text, ref int at, out decimal value)
    {
        decimal whole = 0, part = 0, digit = 0;
        var start = at;
        for (; at < text.Length && at - start < MostDigits; at++)
        {
            var unit = text[at] switch { '十' or '拾' => 10, '百' or '佰' => 100, '千' or '仟' => 1000, '万' or '萬' => 10_000, _ => 0 };
            if (unit == 10_000) (whole, part, digit) = (whole + ((part + digit) * unit), 0, 0);
            else if (unit > 0) (part, digit) = (part + ((digit == 0 ? 1 : digit) * unit), 0);
            else if (ChineseDigits.IndexOf(text[at], StringComparison.Ordinal) is >= 0 and var found) digit = ValueOf(found);
            else break;
        }
        value = whole + part + digit;
        return at > start;
    }

    private static int ValueOf(int index) => index switch { < 10 => index, 10 => 0, 20 => 2, _ => index - 10 };
}
