namespace RulesEngine.Disclosure.Prose.Citations;

/// <summary>Judges how 《中华人民共和国政府信息公开条例》 is cited: by 国令第711号, since 15 May 2019 no longer by 国务院令第492号.</summary>
internal static class RegulationCitation
{
    private const string Regulation = "政府信息公开条例";

    private const int ShortestTitle = 10;

    /// <summary>Words of a sentence that tells of the regulation's history.</summary>
    private static readonly string[] History = ["711", "修订", "修改", "修正", "废止", "原《", "旧"];

    /// <summary>What is wrong with the number whose 令第 stands at <paramref name="at"/>; null where nothing is.</summary>
    public static CitationFault? JudgeAt(string text, int at)
    {
        var start = at + 2;
        var end = start;
        while (end < text.Length && end - start < 6 && (char.IsAsciiDigit(text[end]) || text[end] == ' ')) end++;
        var number = text.AsSpan(start, end - start).Trim();
        if (number.IsEmpty || end >= text.Length || text[end] != '号' || StartOfOrder(text, at) is not (>= 0 and var order)) return null;
        var place = text.IndexOf(number[0], start);
        var title = text.AsSpan(CitedTitle.FindBefore(text, order));
        if (number is "711") return IsOtherTitle(title) ? new CitationFault(order, end + 1 - order, OfOther) : null;
        if (number is "492") return TellsHistory(text, order) ? null : Superseded(place);
        return title is "《中华人民共和国政府信息公开条例》" or "《政府信息公开条例》" ? WrongNumber(place, number.Length) : null;
    }

    private static readonly Text.LocalizedText OfOther =
        new("国令第711号是《中华人民共和国政府信息公开条例》，与前面的标题不符", "it is the number of 《中华人民共和国政府信息公开条例》, not of the title before it");

    private static CitationFault Superseded(int place) =>
        new(place, 3, new("国务院令第492号已由2019年5月15日起施行的国令第711号取代", "order 492 was superseded by order 711 on 15 May 2019")) { Replacement = "711", IsSafe = true };

    private static CitationFault WrongNumber(int place, int length) =>
        new(place, length, new($"《{Regulation}》的令号是第711号", "the number of the regulation is 711")) { Replacement = "711", IsSafe = true };

    private static bool IsOtherTitle(ReadOnlySpan<char> title) => title.Length >= ShortestTitle && title[0] == '《' && title.IndexOf("信息公开") < 0;

    /// <summary>Where 国令 or 国务院令 begins whose 令 stands at <paramref name="at"/>, or -1.</summary>
    private static int StartOfOrder(string text, int at)
    {
        var before = text.AsSpan(0, at);
        var start = before.EndsWith("国务院") ? at - 3 : before.EndsWith("国") ? at - 1 : -1;
        const string State = "中华人民共和国";
        return start >= State.Length && text.AsSpan(0, start).EndsWith(State) ? start - State.Length : start;
    }

    private static bool TellsHistory(string text, int at)
    {
        var (start, end) = (at, at);
        while (start > 0 && at - start < 100 && text[start - 1] is not ('。' or '\n')) start--;
        while (end < text.Length && end - at < 100 && text[end] is not ('。' or '\n')) end++;
        foreach (var word in History)
        {
            if (text.AsSpan(start, end - start).IndexOf(word) >= 0) return true;
        }
        return false;
    }
}
