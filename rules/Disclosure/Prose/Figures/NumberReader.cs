namespace RulesEngine.Disclosure.Prose.Figures;

/// <summary>Reads numbers the way reports write them: 1,234件, １２件, 1.2万条, 三十一件, 500余条, 百分之六十.</summary>
internal static class NumberReader
{
    private const int MostDigits = 14;

    /// <summary>Whether a number can begin with <paramref name="c"/>.</summary>
    public static bool CanBegin(char c) => IsDigit(c) || ChineseNumeral.IsNumeral(c);

    /// <summary>Reads the number at <paramref name="at"/>.</summary>
    public static bool TryRead(string text, int at, out FigureNumber number)
    {
        number = default;
        if (text.AsSpan(at).StartsWith("百分之")) return TryReadHundredth(text, at, out number);
        return IsDigit(text[at]) ? TryReadDigits(text, at, out number) : TryReadChinese(text, at, out number);
    }

    private static bool TryReadDigits(string text, int at, out FigureNumber number)
    {
        number = default;
        var end = at;
        long digits = 0;
        var (count, decimals, hasPoint) = (0, 0, false);
        for (; end < text.Length; end++)
        {
            if (IsDigit(text[end]))
            {
                if (++count > MostDigits) return Skip(text, at, out number);
                digits = (digits * 10) + DigitOf(text[end]);
                if (hasPoint) decimals++;
            }
            else if (IsPoint(text, end) && !hasPoint) hasPoint = true;
            else if (!IsSeparator(text, at, end)) break;
        }
        var value = new decimal((int)digits, (int)(digits >> 32), 0, isNegative: false, (byte)decimals);
        var step = new decimal(1, 0, 0, isNegative: false, (byte)decimals);
        if (text[end - 1] is '.' or '．') end--;
        number = Finish(text, at, end, value, step, isChinese: false);
        return true;
    }

    /// <summary>A number too long to count anything stands for nothing.</summary>
    private static bool Skip(string text, int at, out FigureNumber number)
    {
        var end = at;
        while (end < text.Length && IsDigit(text[end])) end++;
        number = new FigureNumber(at, end - at, end, 0, 1, FigureUnit.None, Exactness.Exact, IsChinese: false);
        return true;
    }

    private static bool TryReadChinese(string text, int at, out FigureNumber number)
    {
        number = default;
        if (IsNone(text, at) || IsIdiom(text, at)) return false;
        if (at > 0 && text[at - 1] is '第' or '每' or '这' or '某' or '任' or '逐' or '同' or '之' or '哪' or '（' or '(') return false;
        if (!ChineseNumeral.TryRead(text, at, out var end, out var value)) return false;
        number = Finish(text, at, end, value, 1, isChinese: true);
        // 一起, 一条龙, 三个方面: only what clearly counts.
        if (number.Unit.Kind is not (UnitKind.Case or UnitKind.Money) && number.Unit.Text is not ("条" or "份")) return false;
        return number.Unit.Text is "件" or "宗" or "例" || number.Unit.Kind == UnitKind.Money || value > 1;
    }

    /// <summary>「无一件结转」「没有一件」: not one.</summary>
    private static bool IsNone(string text, int at) => at > 0 && (text[at - 1] == '无' || (at > 1 && text[at - 1] == '有' && text[at - 2] is '没' or '未'));

    /// <summary>一件一策.</summary>
    private static bool IsIdiom(string text, int at) => text[at] == '一' && at + 2 < text.Length && text[at + 2] == '一';

    private static bool TryReadHundredth(string text, int at, out FigureNumber number)
    {
        number = default;
        var start = at + 3;
        if (start >= text.Length) return false;
        decimal value;
        decimal step = 1;
        int end;
        if (IsDigit(text[start]))
        {
            TryReadDigits(text, start, out var inner);
            (value, step, end) = (inner.Value, inner.Step, inner.Start + inner.Length);
        }
        else if (!ChineseNumeral.TryRead(text, start, out end, out value)) return false;
        number = new FigureNumber(start, end - start, end, value, step, FigureUnit.Percent, ExactnessBefore(text, at), !IsDigit(text[start]));
        return true;
    }

    private static FigureNumber Finish(string text, int at, int end, decimal value, decimal step, bool isChinese)
    {
        var exactness = ExactnessBefore(text, at);
        if (end < text.Length && text[end] is '余' or '多' or '来') exactness = More(ref end);
        var isScaled = end < text.Length && text[end] is '万' or '亿' && !text.AsSpan(end).StartsWith("万元") && !text.AsSpan(end).StartsWith("亿元");
        if (isScaled)
        {
            var factor = text[end] == '万' ? 10_000m : 100_000_000m;
            (value, step) = (value * factor, step * factor);
            end++;
            if (end < text.Length && text[end] is '余' or '多') exactness = More(ref end);
        }
        var place = SkipBrackets(text, end);
        var unit = FigureUnit.At(text, place);
        if (unit.Kind == UnitKind.None)
        {
            place = end;
            if (isScaled) unit = FigureUnit.Unnamed;
        }
        var behind = place + unit.Text.Length;
        if (text.AsSpan(Math.Min(behind, text.Length)).StartsWith("以上")) exactness = Exactness.AtLeast;
        if (text.AsSpan(Math.Min(behind, text.Length)).StartsWith("左右")) exactness = Exactness.About;
        if (unit.Factor != 1) (value, step) = (value * unit.Factor, step * unit.Factor);
        return new FigureNumber(at, end - at, behind, value, step, unit, exactness, isChinese);
    }

    private static Exactness More(ref int end)
    {
        end++;
        return Exactness.AtLeast;
    }

    /// <summary>「3（共享于3个总表）条」: a remark may stand between number and unit; blanks may, too.</summary>
    private static int SkipBrackets(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '　') at++;
        if (at >= text.Length || text[at] is not ('（' or '(')) return at;
        var limit = Math.Min(text.Length, at + 40);
        for (var end = at + 1; end < limit; end++)
        {
            if (text[end] is '）' or ')') return end + 1;
            if (text[end] is '。' or '\n') break;
        }
        return at;
    }

    private static Exactness ExactnessBefore(string text, int at)
    {
        while (at > 0 && text[at - 1] is ' ' or '占' or '为' or '达' or '到') at--;
        var before = text.AsSpan(Math.Max(0, at - 2), Math.Min(2, at));
        if (before.IsEmpty) return Exactness.Exact;
        if (before.EndsWith("超过") || before.EndsWith("突破") || before[^1] is '超' or '逾') return Exactness.AtLeast;
        return before.EndsWith("接近") || before.EndsWith("大约") || before[^1] is '约' or '近' ? Exactness.About : Exactness.Exact;
    }

    private static bool IsPoint(string text, int at) => text[at] is '.' or '．' && at + 1 < text.Length && IsDigit(text[at + 1]);

    /// <summary>A comma or a blank between groups of three digits.</summary>
    private static bool IsSeparator(string text, int start, int at)
    {
        if (text[at] is not (',' or ' ') || at - start > 11 || at + 3 >= text.Length) return false;
        if (at - start > 3 && text[at - 4] != text[at]) return false;
        for (var i = at + 1; i <= at + 3; i++)
        {
            if (!IsDigit(text[i])) return false;
        }
        return at + 4 >= text.Length || !IsDigit(text[at + 4]);
    }

    private static bool IsDigit(char c) => char.IsAsciiDigit(c) || c is >= '０' and <= '９';

    private static int DigitOf(char c) => c >= '０' ? c - '０' : c - '0';
}
