namespace RulesEngine.Disclosure.Prose.Figures;

/// <summary>A unit as it is written behind a number.</summary>
/// <param name="Text">The word.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Factor">What one of it is: 10000 for 万元.</param>
internal sealed record FigureUnit(string Text, UnitKind Kind, decimal Factor = 1)
{
    /// <summary>Each unit is itself alone.</summary>
    public bool Equals(FigureUnit? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => Text.Length;

    // Longer ones first.
    private static readonly FigureUnit[] All =
    [
        new("个百分点", UnitKind.Point), new("百分点", UnitKind.Point), new("个月", UnitKind.Other), new("个工作日", UnitKind.Other), new("年", UnitKind.Year),
        new("件次", UnitKind.Other), new("人次", UnitKind.Other), new("余次", UnitKind.Other), new("件", UnitKind.Case), new("宗", UnitKind.Case),
        new("起", UnitKind.Case), new("例", UnitKind.Case), new("个", UnitKind.Item), new("份", UnitKind.Item), new("条", UnitKind.Item), new("项", UnitKind.Item),
        new("亿元", UnitKind.Money, 100_000_000), new("万元", UnitKind.Money, 10_000), new("元", UnitKind.Money),
        new("%", UnitKind.Percent), new("％", UnitKind.Percent), new("月", UnitKind.Month),
        new("次", UnitKind.Other), new("篇", UnitKind.Other), new("期", UnitKind.Other), new("场", UnitKind.Other), new("人", UnitKind.Other), new("家", UnitKind.Other),
        new("名", UnitKind.Other), new("部", UnitKind.Other), new("册", UnitKind.Other), new("幅", UnitKind.Other), new("张", UnitKind.Other), new("批", UnitKind.Other),
        new("则", UnitKind.Other), new("处", UnitKind.Other), new("户", UnitKind.Other), new("字", UnitKind.Other), new("页", UnitKind.Other), new("本", UnitKind.Other),
        new("套", UnitKind.Other), new("位", UnitKind.Other), new("类", UnitKind.Other), new("倍", UnitKind.Other), new("日", UnitKind.Other), new("天", UnitKind.Other),
        new("块", UnitKind.Other), new("台", UnitKind.Other), new("座", UnitKind.Other), new("间", UnitKind.Other), new("所", UnitKind.Other), new("轮", UnitKind.Other),
        new("款", UnitKind.Other), new("集", UnitKind.Other), new("组", UnitKind.Other), new("小时", UnitKind.Other), new("分钟", UnitKind.Other), new("亩", UnitKind.Other),
    ];

    private static readonly string Firsts = string.Concat(All.Select(static u => u.Text[..1]));

    /// <summary>No unit.</summary>
    public static FigureUnit None { get; } = new(string.Empty, UnitKind.None);

    /// <summary>Tens of thousands of something that is named before: 粉丝42.5万.</summary>
    public static FigureUnit Unnamed { get; } = new(string.Empty, UnitKind.Other);

    /// <summary>A share written with 百分之.</summary>
    public static FigureUnit Percent { get; } = new("百分之", UnitKind.Percent);

    /// <summary>The unit at a place of a text; <see cref="None"/> where there is none.</summary>
    public static FigureUnit At(string text, int at)
    {
        if (at >= text.Length || !Firsts.Contains(text[at], StringComparison.Ordinal)) return None;
        foreach (var unit in All)
        {
            if (text[at] == unit.Text[0] && text.AsSpan(at).StartsWith(unit.Text)) return unit;
        }
        return None;
    }
}

/// <summary>What a figure counts or measures.</summary>
internal enum UnitKind
{
    /// <summary>No unit: an ordinal, a telephone number.</summary>
    None,

    /// <summary>Files: 件, 宗, 起.</summary>
    Case,

    /// <summary>Items that may be files as well: 条, 项, 份.</summary>
    Item,

    /// <summary>Anything else that is counted: 次, 人.</summary>
    Other,

    /// <summary>Money.</summary>
    Money,

    /// <summary>Per cent.</summary>
    Percent,

    /// <summary>Percentage points.</summary>
    Point,

    /// <summary>年 behind a number.</summary>
    Year,

    /// <summary>月 behind a number.</summary>
    Month,
}
