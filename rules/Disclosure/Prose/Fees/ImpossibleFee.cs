using System.Globalization;
using RulesEngine.Analysis;
using RulesEngine.Diagnostics;
using RulesEngine.Disclosure.Prose.Figures;

namespace RulesEngine.Disclosure.Prose.Fees;

/// <summary>GK4010: an amount of 信息处理费 that no tariff of the measure on the fee can give: all give multiples of 10 元.</summary>
public sealed partial class ImpossibleFee : ReportAnalyzer
{
    private const int Unit = 10;

    private const string Fee = "处理费";

    /// <summary>The amount stands close to the word; what is further away is of something else.</summary>
    private const int MostCharacters = 60;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSectionAction(Check);

    private static void Check(SectionContext context)
    {
        var (section, text) = (context.Section, context.Section.Text);
        var reported = -1;
        for (var at = text.IndexOf(Fee, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Fee, at + Fee.Length, StringComparison.Ordinal))
        {
            if (!IsInformationFee(text, at) || (FindBehind(text, at + Fee.Length) ?? FindBefore(text, at)) is not { } money) continue;
            if (money.Yuan % Unit == 0 || money.Start == reported) continue;
            reported = money.Start;
            context.ReportDiagnostic(Diagnostic.Create(Descriptor, section.GetSpan(money.Start, money.End - money.Start), section.Path,
                text[money.Start..money.End], money.Yuan.ToString("0.####", CultureInfo.InvariantCulture)));
        }
    }

    /// <summary>信息处理费 or 信息公开处理费; 垃圾处理费 is another.</summary>
    private static bool IsInformationFee(string text, int at)
    {
        var before = text.AsSpan(0, at);
        return before.EndsWith("信息") || before.EndsWith("信息公开");
    }

    /// <summary>The first amount behind the word in its sentence, unless other money is named before it.</summary>
    private static MoneyMention? FindBehind(string text, int start)
    {
        var limit = Math.Min(text.Length, start + MostCharacters);
        for (var at = start; at < limit && text[at] is not ('。' or '；' or '\n' or '《'); at++)
        {
            if (IsOtherMoney(text, at)) return null;
            if (MoneyMention.ReadAt(text, at) is { } money) return IsExact(text, money) ? money : null;
            at = SkipNumber(text, at);
        }
        return null;
    }

    /// <summary>The amount that leads to the word: 收取3940元信息处理费, 收取3940元的政府信息公开信息处理费.</summary>
    private static MoneyMention? FindBefore(string text, int at)
    {
        var sign = text.LastIndexOf('元', at, Math.Min(at + 1, 16));
        if (sign < 0 || !IsAttribute(text.AsSpan(sign + 1, at - sign - 1))) return null;
        var start = sign;
        while (start > 0 && sign - start < 16 && IsNumeral(text[start - 1])) start--;
        return start < sign && MoneyMention.ReadAt(text, start) is { } money && money.End == sign + 1 && IsExact(text, money) ? money : null;
    }

    private static bool IsAttribute(ReadOnlySpan<char> between) =>
        between is "信息" or "的信息" or "政府信息公开信息" or "的政府信息公开信息" or "信息公开" or "的信息公开" or "政府信息公开" or "的政府信息公开";

    private static bool IsNumeral(char c) => char.IsAsciiDigit(c) || c is '.' or ',' or ' ' or (>= '０' and <= '９') || ChineseNumeral.IsPart(c);

    /// <summary>经费, 邮寄费, 罚款: what follows is no longer the fee. 收费 and 缴费 speak of it.</summary>
    private static bool IsOtherMoney(string text, int at) => text[at] switch
    {
        '费' => text[at - 1] is not ('收' or '缴' or '理' or '免') || text.AsSpan(0, at).EndsWith("事业性收"),
        '款' => true,
        '资' => at + 1 < text.Length && text[at + 1] == '金',
        _ => false,
    };

    /// <summary>Whether it is a sum that was charged: neither a price (每页10元, 10元/页), nor an average, nor a guess.</summary>
    private static bool IsExact(string text, MoneyMention money)
    {
        if (money.End < text.Length && text[money.End] is '/' or '／' or '每') return false;
        for (var at = money.Start - 1; at >= 0 && money.Start - at < 8 && text[at] is not ('，' or '。' or '；' or '\n'); at--)
        {
            if (text[at] is '每' or '均' or '约' or '近' or '逾' or '超' or '余') return false;
        }
        return true;
    }

    private static int SkipNumber(string text, int at)
    {
        while (at + 1 < text.Length && char.IsAsciiDigit(text[at]) && text[at + 1] is (>= '0' and <= '9') or '.') at++;
        return at;
    }
}
