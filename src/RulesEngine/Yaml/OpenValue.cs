using RulesEngine.Text;

namespace RulesEngine.Yaml;

/// <summary>
/// Tells a value that opens a bracket or quote and goes on below from one that was begun where no value may stand: behind the
/// heading of a group of rows, which must not swallow them.
/// </summary>
internal static class OpenValue
{
    /// <summary>Lines within which the end of a value is looked for.</summary>
    private const int LongestValue = 200;

    /// <summary>Whether the lines that stand deeper than the key belong to its open value, whatever they look like.</summary>
    public static bool Encloses(SourceText source, KeyLine key)
    {
        var value = source.Slice(key.Header.Value);
        var quote = value[0] is '"' or '\'' ? value[0] : '\0';
        var open = KeyHeader.OpenBrackets(value);
        var (rows, column) = (0, -1);
        var last = Math.Min(source.LineCount, key.Line + LongestValue);
        for (var line = key.Line + 1; line < last; line++)
        {
            var content = KeyLines.ContentOf(source, line);
            if (content.Length == 0 || source.Content[content.Start] == '#') continue;
            var text = source.Slice(content);
            var at = content.Start - source.GetLineSpan(line).Start;
            if (at <= key.Column) return text[0] is ']' or '}' || rows < KeyLines.SmallestGroup;
            open += KeyHeader.OpenBrackets(text);
            if (quote == '\0' ? open <= 0 : text.Count(quote) % 2 == 1) return true;
            if (KeyHeader.Read(source, content) is null) continue;
            if (rows == 0) column = at;
            if (at == column) rows++;
        }
        return rows < KeyLines.SmallestGroup;
    }
}
