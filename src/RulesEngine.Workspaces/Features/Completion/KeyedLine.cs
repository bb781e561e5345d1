using RulesEngine.Text;

namespace RulesEngine.Workspaces.Features.Completion;

/// <summary>A line that begins with a key, as its characters alone show.</summary>
/// <param name="Line">The line.</param>
/// <param name="Indent">White space before the key.</param>
/// <param name="Key">The place of the key.</param>
/// <param name="Name">The key without quotes.</param>
/// <param name="Value">What stands behind the colon on the line, without comment; may be empty.</param>
internal sealed record KeyedLine(int Line, int Indent, TextSpan Key, string Name, TextSpan Value)
{
    /// <summary>Offset behind the colon.</summary>
    public int ColonEnd { get; init; }

    /// <summary>Whether keys below it, further to the right, are its children.</summary>
    public bool Holds => Value.Length == 0;

    /// <summary>Reads a line; null where it has no key.</summary>
    public static KeyedLine? Read(SourceText source, int line)
    {
        var span = source.GetLineSpan(line);
        var text = source.Slice(span);
        var indent = text.Length - text.TrimStart().Length;
        var colon = FindColon(text, indent);
        if (colon <= indent) return null;
        var key = text[indent..colon].TrimEnd();
        var rest = text[(colon + 1)..(colon + 1 + EndOfValue(text[(colon + 1)..]))];
        var start = span.Start + colon + 1 + rest.Length - rest.TrimStart().Length;
        return new KeyedLine(line, indent, new TextSpan(span.Start + indent, key.Length), key.Trim("\"'").ToString(), new TextSpan(start, rest.Trim().Length))
        {
            ColonEnd = span.Start + colon + 1,
        };
    }

    /// <summary>Where the comment of a line begins, or its end. A # in quotes is none.</summary>
    public static int EndOfValue(ReadOnlySpan<char> text)
    {
        var quote = '\0';
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '#' && quote == '\0' && (i == 0 || char.IsWhiteSpace(text[i - 1]))) return i;
            // A quote within a word is an apostrophe.
            if (text[i] == quote) quote = '\0';
            else if (quote == '\0' && text[i] is '"' or '\'' && (i == 0 || text[i - 1] is ' ' or '[' or ',' or '{')) quote = text[i];
        }
        return text.Length;
    }

    private static int FindColon(ReadOnlySpan<char> text, int from)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (text[i] is '[' or '{' or ',' || (text[i] == '#' && (i == from || text[i - 1] == ' '))) return -1;
            if (text[i] == '-' && i == from && (i + 1 == text.Length || text[i + 1] == ' ')) return -1;
            if (text[i] == ':' && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1]))) return i;
        }
        return -1;
    }
}
