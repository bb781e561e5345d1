namespace RulesEngine.Disclosure.Prose.Bodies;

/// <summary>Finds whose report the title, or the sentence that announces it, says this is: 现将云溪县水利局2023年政府信息公开工作年度报告….</summary>
internal static class TitleSentence
{
    private const int LongestName = 40;

    private const int LongestTitle = 30;

    private static readonly string[] Endings = ["局", "委员会", "厅", "人民政府", "街道办事处", "镇", "乡", "街道", "办公室"];

    private static readonly string[] Announcements = ["现将", "将", "公布", "发布", "编制"];

    /// <summary>Where the name of the body stands before 20xx年…报告, whose 年 is at <paramref name="at"/>; empty where it does not.</summary>
    public static Range FindBefore(string text, int at)
    {
        var end = at;
        while (end > 0 && (char.IsAsciiDigit(text[end - 1]) || text[end - 1] is ' ' or '\n')) end--;
        if (at - end < 4 || end == 0 || !IsReport(text.AsSpan(at + 1))) return default;
        var start = end;
        while (start > 0 && end - start < LongestName && IsHan(text[start - 1])) start--;
        if (start > 0 && text[start - 1] != '\n') start = SkipAnnouncement(text, start, end, isLine: false);
        else start = SkipAnnouncement(text, start, end, isLine: true);
        return start >= 0 && EndsLikeBody(text.AsSpan(start, end - start)) ? start..end : default;
    }

    private static bool IsReport(ReadOnlySpan<char> behind)
    {
        behind = behind[..Math.Min(behind.Length, LongestTitle)].TrimStart();
        if (behind.StartsWith("度")) behind = behind[1..];
        if (!behind.StartsWith("政府信息公开") && !behind.StartsWith("信息公开")) return false;
        var at = behind.IndexOf("报告");
        return at is > 0 and < 16 && !IsDemand(behind[(at + 2)..]);
    }

    private static bool IsDemand(ReadOnlySpan<char> behind) =>
        behind.StartsWith("要求") || behind.StartsWith("编制") || behind.StartsWith("的通知") || behind.StartsWith("的要求") || behind.StartsWith("工作");

    /// <summary>Where the name begins behind the words that announce it; -1 where it is neither announced nor begins a line.</summary>
    private static int SkipAnnouncement(string text, int start, int end, bool isLine)
    {
        var words = text.AsSpan(start, end - start);
        foreach (var word in Announcements)
        {
            if (words.StartsWith(word)) return start + word.Length;
        }
        return isLine ? start : -1;
    }

    private static bool EndsLikeBody(ReadOnlySpan<char> name)
    {
        foreach (var ending in Endings)
        {
            if (name.Length > ending.Length + 1 && name.EndsWith(ending)) return name.IndexOf('我') < 0 && name.IndexOf('本') < 0 && name.IndexOf('据') < 0;
        }
        return false;
    }

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';
}
