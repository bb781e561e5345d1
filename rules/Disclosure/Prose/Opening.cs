namespace RulesEngine.Disclosure.Prose;

/// <summary>Finds the sentence with which a report says what year it is about: 2023年，我局…, 现将2023年…报告如下.</summary>
internal static class Opening
{
    /// <summary>Further sentences are no opening any more.</summary>
    private const int MostSentences = 8;

    private const int LongestTitle = 45;

    /// <summary>The years of the opening that are not <paramref name="year"/>; empty where it is right or does not say.</summary>
    public static YearMention[] FindWrongYears(string text, int year)
    {
        var end = FindHeading(text);
        var start = 0;
        for (var i = 0; i < MostSentences && start < end; i++)
        {
            var stop = EndOfSentence(text, start, end);
            if (TryJudge(text, start, stop, year, out var wrong)) return wrong;
            start = stop + 1;
        }
        return [];
    }

    private static int EndOfSentence(string text, int start, int end)
    {
        while (start < end && text[start] is not ('。' or '！' or '？' or '\n')) start++;
        return start;
    }

    /// <summary>Where the first part (（一）, 一、) begins behind the start; the opening stands before it.</summary>
    private static int FindHeading(string text)
    {
        for (var at = text.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = text.IndexOf('\n', at + 1))
        {
            var line = text.AsSpan(at + 1).TrimStart();
            if (line.StartsWith("（一）") || line.StartsWith("(一)") || line.StartsWith("一、") || line.StartsWith("（二）") || line.StartsWith("(二)")) return at;
        }
        return text.Length;
    }

    /// <summary>Whether the sentence says what year the report is about, and which of its years are wrong then.</summary>
    private static bool TryJudge(string text, int start, int end, int year, out YearMention[] wrong)
    {
        wrong = [];
        var sentence = text.AsSpan(start, end - start);
        var mentions = YearMention.FindAll(text, start, end);
        if (Array.TrueForAll(mentions, static m => m.IsAside) || PeriodStatement.Find(sentence.ToString()) is not null) return false;
        mentions = Array.FindAll(mentions, static m => !m.IsAside);
        if (Names(mentions, year)) return true;
        var first = mentions[0];
        if (first.Year > year && sentence.Contains('将')) return false;
        if (!PeriodStatement.IsWholeYear(sentence) && !IsSubject(text, start, end, first)) return false;
        wrong = Array.FindAll(mentions, m => m.Year == first.Year);
        return true;
    }

    private static bool Names(YearMention[] mentions, int year)
    {
        foreach (var mention in mentions)
        {
            if (mention.Year == year) return true;
        }
        return false;
    }

    private static bool IsSubject(string text, int start, int end, YearMention mention)
    {
        var behind = text.AsSpan(mention.End, end - mention.End).TrimStart();
        if (behind.IsEmpty || behind[0] != '年') return false;
        behind = behind[1..].TrimStart();
        if (behind.StartsWith("度")) behind = behind[1..].TrimStart();
        var before = text.AsSpan(start, mention.Start - start).Trim();
        var isFirst = before.IsEmpty || before[^1] is '）' or ')' or '、' or '：' or '，' or ',';
        if (isFirst && !behind.IsEmpty && behind[0] is '，' or ',' or '我' or '全' or '本') return true;
        return SpeaksOfReport(behind) && (isFirst || before[^1] is '将' or '就' or '布' or '制' or '成' or '写' || IsTitle(text.AsSpan(start, end - start)));
    }

    private static bool SpeaksOfReport(ReadOnlySpan<char> text) =>
        text.IndexOf("报告") >= 0 && (text.IndexOf("信息公开") >= 0 || text.IndexOf("政务公开") >= 0 || text.IndexOf("工作") >= 0 || text.StartsWith("报告"));

    private static bool IsTitle(ReadOnlySpan<char> sentence) =>
        sentence.Length <= LongestTitle && sentence.TrimEnd().EndsWith("报告") && sentence.IndexOf('，') < 0;
}
