using System.Text;

namespace RulesEngine.Cli.Output;

/// <summary>
/// Text of reports, made safe to show: what would steer a terminal or reorder a line is replaced by a sign that can be seen.
/// </summary>
internal static class VisibleText
{
    /// <summary>The text on one line: line breaks become blanks, other control characters their pictures (U+2400 …).</summary>
    public static string OfLine(string text)
    {
        if (IsPlain(text)) return text;
        var shown = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings(" ").EnumerateRunes()) shown.Append(rune.Value == '\t' ? " " : Of(rune).ToString());
        return shown.ToString();
    }

    /// <summary>A character as it is shown.</summary>
    public static Rune Of(Rune rune) => rune.Value switch
    {
        < 0x20 => new Rune(0x2400 + rune.Value),
        0x7F => new Rune(0x2421),
        < 0x80 => rune,
        < 0xA0 => Rune.ReplacementChar,
        0xAD or (>= 0x200B and <= 0x200F) or 0x2028 or 0x2029 or 0x2060 or 0xFEFF or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) => Rune.ReplacementChar,
        _ => rune,
    };

    private static bool IsPlain(string text)
    {
        foreach (var character in text)
        {
            if (character < ' ' || char.IsSurrogate(character) || Of(new Rune(character)).Value != character) return false;
        }
        return true;
    }
}
