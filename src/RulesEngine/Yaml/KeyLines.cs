using RulesEngine.Text;

namespace RulesEngine.Yaml;

/// <summary>Some lines that are parsed alone: a key with all that belongs to it.</summary>
/// <param name="FirstLine">Line of the key.</param>
/// <param name="EndLine">Line behind the last one.</param>
/// <param name="Indent">White space before the key, in characters.</param>
/// <param name="IsSequence">Whether the first line begins with <c>- </c>.</param>
internal readonly record struct LinePiece(int FirstLine, int EndLine, int Indent, bool IsSequence)
{
    /// <summary>The piece with its last line break.</summary>
    public TextSpan FullSpan(SourceText source) =>
        TextSpan.FromBounds(source.GetLineSpan(FirstLine).Start, source.GetNextLineStart(EndLine - 1));

    /// <summary>From the first visible character to the last.</summary>
    public TextSpan ContentSpan(SourceText source)
    {
        var full = FullSpan(source);
        var trimmed = source.Slice(full).TrimEnd().Length;
        return TextSpan.FromBounds(full.Start + Math.Min(Indent, trimmed), full.Start + trimmed);
    }
}

/// <summary>The key of a line and what stands behind its colon.</summary>
/// <param name="Key">The key as a scalar.</param>
/// <param name="Value">The place of the text behind the colon, without comment and white space.</param>
/// <param name="IsBlockScalar">Whether that text is the header of a block scalar.</param>
internal sealed record KeyHeader(YamlScalar Key, TextSpan Value, bool IsBlockScalar);

/// <summary>Cuts text into pieces by indentation, without parsing it.</summary>
internal static class KeyLines
{
    /// <summary>
    /// Cuts lines at those not indented deeper than the first. Closing brackets and items of a list in the column of their
    /// key go on with the piece before, as do comments and empty lines.
    /// </summary>
    public static List<LinePiece> Split(SourceText source, int firstLine, int endLine)
    {
        var pieces = new List<LinePiece>();
        var indent = -1;
        for (var line = firstLine; line < endLine; line++)
        {
            var content = source.Slice(ContentOf(source, line));
            if (content.IsEmpty || content[0] == '#') continue;
            var column = IndentOf(source, line);
            var isSequence = content[0] == '-' && (content.Length == 1 || content[1] == ' ');
            if (indent < 0) indent = column;
            if (column > indent || (pieces.Count > 0 && (isSequence || content[0] is ']' or '}'))) continue;
            if (content.StartsWith("---") || content.StartsWith("...") || content[0] == '%') continue;
            if (pieces.Count > 0) pieces[^1] = pieces[^1] with { EndLine = line };
            pieces.Add(new LinePiece(line, endLine, column, isSequence));
        }
        return pieces;
    }

    /// <summary>The visible part of a line.</summary>
    public static TextSpan ContentOf(SourceText source, int line)
    {
        var span = source.GetLineSpan(line);
        var text = source.Slice(span);
        var start = text.Length - text.TrimStart().Length;
        return new TextSpan(span.Start + start, text.Trim().Length);
    }

    /// <summary>The key of a line, or null where it has none.</summary>
    public static KeyHeader? ReadHeader(SourceText source, int line)
    {
        var content = ContentOf(source, line);
        var text = source.Slice(content);
        if (text.IsEmpty || text[0] is '#' or '-' or '[' or ']' or '{' or '}' or ',') return null;
        var colon = FindColon(text);
        if (colon <= 0) return null;
        var key = text[..colon].TrimEnd();
        var value = WithoutComment(text[(colon + 1)..]);
        var start = content.Start + content.Length - text[(colon + 1)..].TrimStart().Length;
        return new KeyHeader(
            new YamlScalar(key.Trim("\"'").ToString(), YamlScalarStyle.Plain, new TextSpan(content.Start, key.Length)),
            new TextSpan(start, value.Length),
            value.Length > 0 && value[0] is '|' or '>');
    }

    private static int IndentOf(SourceText source, int line) => ContentOf(source, line).Start - source.GetLineSpan(line).Start;

    /// <summary>The colon that ends a key: outside of quotes, before a space or the end, with no bracket or comma before it.</summary>
    private static int FindColon(ReadOnlySpan<char> text)
    {
        var from = text[0] is '"' or '\'' ? text[1..].IndexOf(text[0]) + 2 : 0;
        for (var i = Math.Max(0, from); i < text.Length; i++)
        {
            if (text[i] is '[' or '{' or ',' or '"') return -1;
            if (text[i] == '#' && i > 0 && text[i - 1] == ' ') return -1;
            if (text[i] == ':' && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1]))) return i;
        }
        return -1;
    }

    private static ReadOnlySpan<char> WithoutComment(ReadOnlySpan<char> text)
    {
        var value = text.Trim();
        if (value.IsEmpty || value[0] is '"' or '\'') return value;
        if (value[0] == '#') return [];
        var comment = value.IndexOf(" #");
        return comment < 0 ? value : value[..comment].TrimEnd();
    }
}
