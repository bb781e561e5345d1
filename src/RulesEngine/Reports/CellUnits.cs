using RulesEngine.Forms;

namespace RulesEngine.Reports;

/// <summary>Units that offices write behind the numbers of a table.</summary>
internal static class CellUnits
{
    // A longer unit stands before the one it ends with.
    private static readonly string[] Counters =
        ["人次", "件次", "件", "条", "项", "宗", "个", "次", "起", "份", "人", "期", "户", "家", "部", "例", "笔", "批", "篇", "场", "本"];

    /// <summary>
    /// Cuts the unit off <paramref name="text"/> and gives what it multiplies by in the unit of <paramref name="column"/>:
    /// 1 where there is no unit, 0 for one that cannot stand here.
    /// </summary>
    public static decimal Strip(ref ReadOnlySpan<char> text, ColumnDefinition column)
    {
        if (char.IsAsciiDigit(text[^1])) return 1;
        return column.Type == ColumnType.Amount ? StripMoney(ref text, column.Unit) : StripCounter(ref text);
    }

    private static decimal StripCounter(ref ReadOnlySpan<char> text)
    {
        if (text[^1] == '元') return 0;
        foreach (var unit in Counters)
        {
            if (!text.EndsWith(unit)) continue;
            text = text[..^unit.Length].TrimEnd();
            break;
        }
        return StripMultiplier(ref text);
    }

    /// <summary>Money: a column in 万元 takes <c>2.35万元</c> as 2.35 and <c>23500元</c> too.</summary>
    private static decimal StripMoney(ref ReadOnlySpan<char> text, string? unit)
    {
        var isWritten = text[^1] == '元';
        var before = text.Length;
        if (isWritten) text = text[..^1].TrimEnd();
        var yuan = StripMultiplier(ref text);
        if (unit is not "万元" || text.Length == before) return unit is "万元" ? 1 : yuan;
        return yuan / 10_000m;
    }

    private static decimal StripMultiplier(ref ReadOnlySpan<char> text)
    {
        var factor = text.IsEmpty ? 1 : text[^1] switch { '万' => 10_000m, '亿' => 100_000_000m, _ => 1 };
        if (factor != 1) text = text[..^1].TrimEnd();
        return factor;
    }
}
