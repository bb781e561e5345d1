using RulesEngine.Disclosure.Prose.Figures;

namespace RulesEngine.Disclosure.Prose.Fees;

/// <summary>An amount in 元 in a text: 3940元, 1,200.00 元, 0.12万元, 叁仟玖佰元整.</summary>
/// <param name="Start">Offset of its first digit.</param>
/// <param name="End">Offset behind 元.</param>
/// <param name="Yuan">The amount.</param>
internal readonly record struct MoneyMention(int Start, int End, decimal Yuan)
{
    /// <summary>Longer runs of digits are no amounts of money.</summary>
    private const int MostDigits = 15;

    /// <summary>The amount that begins at <paramref name="at"/>, or null where none does.</summary>
    public static MoneyMention? ReadAt(string text, int at)
    {
        var isChinese = ChineseNumeral.IsDigit(text[at]) || text[at] is '十' or '拾';
        if (!(isChinese ? ChineseNumeral.TryRead(text, at, out var end, out var value) : TryReadDigits(text, at, out end, out value))) return null;
        while (end < text.Length && text[end] == ' ') end++;
        value *= ReadMultiple(text, ref end);
        return end < text.Length && text[end] is '元' or '圆' ? new MoneyMention(at, end + 1, value) : null;
    }

    private static bool TryReadDigits(string text, int start, out int at, out decimal value)
    {
        (at, value) = (start, 0);
        var scale = 0m;
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
}
