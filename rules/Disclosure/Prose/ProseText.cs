using RulesEngine.Reports;
using RulesEngine.Yaml;

namespace RulesEngine.Disclosure.Prose;

/// <summary>What several rules ask of the text of a section.</summary>
internal static class ProseText
{
    private const int LongestQuotation = 60;

    /// <summary>Whether a section holds nothing that can be read: white space, zero-width characters, YAML's null.</summary>
    public static bool IsBlank(Section section)
    {
        if (section.Entry?.Value is YamlScalar { Style: YamlScalarStyle.Plain, Value: "~" or "null" or "Null" or "NULL" }) return true;
        foreach (var c in section.Text)
        {
            if (IsVisible(c)) return false;
        }
        return true;
    }

    /// <summary>Characters without white space, those beyond the basic plane counted once; no more than <paramref name="most"/> are counted.</summary>
    public static int CountCharacters(string text, int most)
    {
        var count = 0;
        for (var i = 0; i < text.Length && count < most; i++)
        {
            if (IsVisible(text[i]) && !char.IsLowSurrogate(text[i])) count++;
        }
        return count;
    }

    /// <summary>Whether a place stands in a title or a quotation, which are left as they are; either ends within its line.</summary>
    public static bool IsQuoted(string text, int at)
    {
        for (var i = at - 1; i >= 0 && at - i < LongestQuotation && text[i] is not ('\n' or '》' or '”' or '」'); i--)
        {
            if (text[i] is '《' or '“' or '「') return true;
        }
        return false;
    }

    /// <summary>Whether a sentence ends at a place. A line may be broken anywhere; only a blank one ends a sentence.</summary>
    public static bool EndsSentence(string text, int at) =>
        text[at] is '。' or '！' or '？' or '；' || (text[at] == '\n' && at + 1 < text.Length && text[at + 1] == '\n');

    // Ideographs and their punctuation first: prose hardly holds anything else.
    private static bool IsVisible(char c) =>
        c is >= '\u3001' and < '\uFE00' || (!char.IsWhiteSpace(c) && c is not ((>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF'));
}
