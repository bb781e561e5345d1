namespace RulesEngine.Disclosure.Prose.Citations;

/// <summary>The title that a document's number belongs to: 《…》（国令第711号）, or …的通知（国办公开办函〔2021〕30号）.</summary>
internal static class CitedTitle
{
    private const int Longest = 90;

    /// <summary>Where the title stands that ends right before the number at <paramref name="number"/>; empty where there is none.</summary>
    public static Range FindBefore(string text, int number)
    {
        var end = number;
        while (end > 0 && text[end - 1] is '（' or '(' or ' ' or '\n' or '〔' or '[') end--;
        if (end == 0) return default;
        if (text[end - 1] == '》') return FindMarked(text, end);
        return text.AsSpan(0, end).EndsWith("的通知") ? FindPlain(text, end)..end : default;
    }

    /// <summary>Titles may stand in titles.</summary>
    private static Range FindMarked(string text, int end)
    {
        var depth = 0;
        for (var at = end - 1; at >= 0 && end - at < Longest; at--)
        {
            if (text[at] == '》') depth++;
            else if (text[at] == '《' && --depth == 0) return at..end;
        }
        return default;
    }

    private static int FindPlain(string text, int end)
    {
        var at = end;
        while (at > 0 && end - at < Longest && text[at - 1] is not ('。' or '，' or '；' or '\n' or '：')) at--;
        return at;
    }
}
