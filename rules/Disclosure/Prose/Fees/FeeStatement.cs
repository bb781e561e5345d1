namespace RulesEngine.Disclosure.Prose.Fees;

/// <summary>Finds whether a text says anything of the fee for handling requests, in whatever words.</summary>
internal static class FeeStatement
{
    private const int LongestClause = 40;

    /// <summary>
    /// Whether a sentence speaks of it: 信息处理费, 未收取任何费用, 没有收费, 免费. A 行政事业性收费 and the 经费 of an office are other money.
    /// </summary>
    public static bool IsIn(string text)
    {
        for (var at = text.IndexOf('费', StringComparison.Ordinal); at >= 0; at = text.IndexOf('费', at + 1))
        {
            if (at > 0 && IsFee(text, at)) return true;
        }
        return false;
    }

    private static bool IsFee(string text, int at)
    {
        var before = text.AsSpan(0, at);
        if (before.EndsWith("处理") || before.EndsWith("公开") || before.EndsWith("免")) return true;
        if (before.EndsWith("经")) return false;
        if (before.EndsWith("收")) return !before.EndsWith("事业性收");
        return at + 1 < text.Length && text[at + 1] == '用' || IsTaken(before);
    }

    /// <summary>收取…费 within one clause: 没有向申请人收取检索、复制、邮寄等费.</summary>
    private static bool IsTaken(ReadOnlySpan<char> before)
    {
        var limit = Math.Max(0, before.Length - LongestClause);
        for (var i = before.Length - 1; i > limit && before[i] is not ('，' or '。' or '；' or '\n'); i--)
        {
            if (before[i] == '取' && before[i - 1] == '收') return true;
        }
        return false;
    }
}
