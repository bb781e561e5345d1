using System.Text;

namespace RulesEngine.Cli.Output;

/// <summary>Plain text for Markdown pages.</summary>
internal static class MarkdownText
{
    private const string Special = "\\`*_{}[]#|~$";

    /// <summary>
    /// The text so that GitHub Flavored Markdown shows it as it is, also in the cell of a table (CommonMark 2.4 "Backslash
    /// escapes"; a line break becomes <c>&lt;br&gt;</c>).
    /// </summary>
    public static string Of(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes()) Append(escaped, rune);
        return escaped.ToString();
    }

    private static void Append(StringBuilder escaped, Rune rune)
    {
        switch (rune.Value)
        {
            case '\n': escaped.Append("<br>"); break;
            case '<': escaped.Append("&lt;"); break;
            case '>': escaped.Append("&gt;"); break;
            case '&': escaped.Append("&amp;"); break;
            // A name behind @ would be notified.
            case '@': escaped.Append("&#64;"); break;
            case < 0x80 when Special.Contains((char)rune.Value): escaped.Append('\\').Append((char)rune.Value); break;
            default: escaped.Append(VisibleText.Of(rune).ToString()); break;
        }
    }
}
