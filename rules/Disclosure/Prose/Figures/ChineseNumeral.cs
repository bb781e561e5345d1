namespace RulesEngine.Disclosure.Prose.Figures;

/// <summary>Numbers in Chinese numerals: 三十一, 两百零五, 一万二千; of amounts also 叁仟玖佰.</summary>
internal static class ChineseNumeral
{
    private const string Digits = "零一二三四五六七八九";
    private const string Capitals = "〇壹贰叁肆伍陆柒捌玖";
    private const int LongestNumber = 16;

    /// <summary>The numerals a number can begin with.</summary>
    public const string Beginnings = "一二两三四五六七八九十百零〇";

    private static readonly CharacterSet Numerals = new(Beginnings);

    /// <summary>Whether a number in numerals can begin with <paramref name="c"/>.</summary>
    public static bool IsNumeral(char c) => Numerals.Contains(c);

    /// <summary>Reads the numerals at <paramref name="at"/>; false where they are no number.</summary>
    public static bool TryRead(string text, int at, out int end, out decimal value)
    {
        (end, value) = (at, 0);
        long section = 0;
        var digit = -1;
        for (; end < text.Length && end - at < LongestNumber; end++)
        {
            var c = text[end];
            if (DigitOf(c) is >= 0 and var next)
            {
                // 二〇二三 is a year, not a number.
                if (digit > 0) return false;
                digit = next;
            }
            else if (PowerOf(c) is > 0 and var power)
            {
                section += (digit < 0 ? 1 : digit) * power;
                digit = -1;
            }
            else if (IsTenThousand(c) && end > at && !text.AsSpan(end).StartsWith("万元"))
            {
                value = (value + section + Math.Max(digit, 0)) * 10_000;
                (section, digit) = (0, -1);
            }
            else break;
        }
        value += section + Math.Max(digit, 0);
        return end > at;
    }

    /// <summary>Writes a number below ten thousand in numerals; null for others.</summary>
    public static string? Write(decimal value)
    {
        if (value is < 0 or >= 10_000 || value != decimal.Truncate(value)) return null;
        var rest = (int)value;
        if (rest < 10) return Digits[rest].ToString();
        var text = string.Empty;
        foreach (var (power, name) in new[] { (1000, "千"), (100, "百"), (10, "十"), (1, "") })
        {
            var digit = rest / power;
            rest %= power;
            if (digit > 0) text += Digits[digit] + name;
            else if (text.Length > 0 && rest > 0 && text[^1] != '零') text += "零";
        }
        return text.StartsWith("一十", StringComparison.Ordinal) ? text[1..] : text;
    }

    /// <summary>Whether <paramref name="c"/> is a numeral below ten.</summary>
    public static bool IsDigit(char c) => DigitOf(c) >= 0;

    /// <summary>Whether a number can have <paramref name="c"/> in it.</summary>
    public static bool IsPart(char c) => IsDigit(c) || PowerOf(c) > 0 || IsTenThousand(c);

    private static bool IsTenThousand(char c) => c is '万' or '萬';

    private static int DigitOf(char c) => c == '两' ? 2 : Math.Max(Digits.IndexOf(c, StringComparison.Ordinal), Capitals.IndexOf(c, StringComparison.Ordinal));

    private static int PowerOf(char c) => c switch
    {
        '十' or '拾' => 10,
        '百' or '佰' => 100,
        '千' or '仟' => 1000,
        _ => 0,
    };
}
