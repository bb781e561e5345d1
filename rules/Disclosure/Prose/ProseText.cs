using RulesEngine.Reports;
using RulesEngine.Yaml;

namespace RulesEngine.Disclosure.Prose;

/// <summary>What several rules ask of the text of a section.</summary>
internal static class ProseText
{
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

    /// <summary>Characters without white space, those beyond the basic plane counted once.</summary>
    public static int CountCharacters(string text)
    {
        var count = 0;
        foreach (var c in text)
        {
            if (IsVisible(c) && !char.IsLowSurrogate(c)) count++;
        }
        return count;
    }

    // Ideographs and their punctuation first: prose hardly holds anything else.
    private static bool IsVisible(char c) =>
        c is >= '\u3001' and < '\uFE00' || (!char.IsWhiteSpace(c) && c is not ((>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF'));
}
