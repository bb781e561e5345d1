namespace RulesEngine.Disclosure.Prose.Bodies;

/// <summary>
/// Finds 市政府 or 县人民政府 where it does what only the body that reports does: 2023年，市政府新收申请5件. Its web site, its
/// demands and its documents may be spoken of by anyone.
/// </summary>
internal static class GovernmentAsSubject
{
    private static readonly string[] Adverbs = ["共", "累计", "全年", "本年度", "本年", "年内", "没有", "未", "新", "总共", "一共", "及时"];

    private static readonly string[] Deeds =
        ["收到政府信息公开申请", "收到公民", "收到依申请", "收到信息公开申请", "收政府信息公开申请", "受理政府信息公开申请", "受理依申请", "受理信息公开申请", "主动公开政府信息", "主动公开信息", "主动公开各类"];

    /// <summary>Length of the words if they begin at <paramref name="at"/>, the start of a clause; else 0.</summary>
    public static int LengthAt(string text, int at)
    {
        if (text[at] is not ('市' or '县' or '区') || !IsClauseStart(text, at)) return 0;
        var rest = text.AsSpan(at + 1);
        var length = rest.StartsWith("人民政府") ? 4 : rest.StartsWith("政府") ? 2 : 0;
        return length > 0 && IsDeed(rest[length..]) ? length + 1 : 0;
    }

    private static bool IsClauseStart(string text, int at) => at == 0 || text[at - 1] is '，' or '。' or '；' or '\n' or '年' or '度' or ' ' or ',';

    private static bool IsDeed(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < 3; i++)
        {
            foreach (var deed in Deeds)
            {
                if (text.StartsWith(deed)) return true;
            }
            text = text[AdverbLength(text)..];
        }
        return false;
    }

    private static int AdverbLength(ReadOnlySpan<char> text)
    {
        foreach (var adverb in Adverbs)
        {
            if (text.StartsWith(adverb)) return adverb.Length;
        }
        return 0;
    }
}
