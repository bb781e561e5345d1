using RulesEngine.Text;

namespace RulesEngine.Yaml;

/// <summary>The key of a line and what stands behind its colon, read without parsing.</summary>
/// <param name="Key">The key as a scalar.</param>
/// <param name="Value">The place of the text behind the colon, without comment and white space.</param>
internal sealed record KeyHeader(YamlScalar Key, TextSpan Value)
{
    /// <summary>The key of the line whose visible part is <paramref name="content"/>, or null where it has none.</summary>
    public static KeyHeader? Read(SourceText source, TextSpan content)
    {
        var text = source.Slice(content);
        if (text.IsEmpty || text[0] is '#' or '[' or ']' or '{' or '}' or ',' || IsItem(text)) return null;
        var colon = FindColon(text);
        if (colon <= 0) return null;
        var key = new TextSpan(content.Start, text[..colon].TrimEnd().Length);
        var behind = text[(colon + 1)..];
        var start = content.End - behind.TrimStart().Length;
        return new KeyHeader(ReadKey(source, key), new TextSpan(start, WithoutComment(behind).Length));
    }

    /// <summary>The key of a line behind a bracket before it that the line never closes; null where it has none.</summary>
    public static KeyHeader? ReadBehindBracket(SourceText source, TextSpan content)
    {
        var text = source.Slice(content);
        var start = text.IndexOfAnyExcept('[', '{', ' ');
        // Behind a comma at its end, a row goes on in the next line.
        if (start <= 0 || text[^1] == ',' || OpenBrackets(text) <= 0) return null;
        return Read(source, TextSpan.FromBounds(content.Start + start, content.End));
    }

    /// <summary>A line that would be a key if it had its colon, or the right one.</summary>
    public static KeyHeader WithoutColon(SourceText source, TextSpan content)
    {
        var text = source.Slice(content);
        var end = text.IndexOfAny('：', ':', '|');
        if (end < 0) end = text.IndexOfAny(' ', '[', '{');
        var key = new TextSpan(content.Start, end <= 0 ? content.Length : text[..end].TrimEnd().Length);
        return new KeyHeader(new YamlScalar(source.ToString(key), YamlScalarStyle.Plain, key), new TextSpan(content.End, 0));
    }

    /// <summary>Whether a key as people write it can begin with this character.</summary>
    public static bool CanStart(char c) => char.IsLetterOrDigit(c) || c is '（' or '(' or '"' or '\'';

    /// <summary>Whether the line is an item of a list.</summary>
    public static bool IsItem(ReadOnlySpan<char> text) => text[0] == '-' && (text.Length == 1 || text[1] is ' ' or '\t');

    /// <summary>Whether text begins a block scalar.</summary>
    public static bool IsBlockScalar(ReadOnlySpan<char> value) => value.Length > 0 && value[0] is '|' or '>';

    /// <summary>Whether text begins with a quote or bracket that does not end in it.</summary>
    public static bool IsOpen(ReadOnlySpan<char> value)
    {
        if (value.IsEmpty) return false;
        return value[0] switch
        {
            '"' or '\'' => EndOfQuote(value) < 0,
            '[' => !value.Contains(']'),
            '{' => !value.Contains('}'),
            _ => false,
        };
    }

    /// <summary>Brackets that a text opens, less those it closes.</summary>
    public static int OpenBrackets(ReadOnlySpan<char> text)
    {
        var open = 0;
        foreach (var c in text) open += c switch { '[' or '{' => 1, ']' or '}' => -1, _ => 0 };
        return open;
    }

    private static YamlScalar ReadKey(SourceText source, TextSpan key) =>
        source.Content[key.Start] is '"' or '\'' && YamlReader.TryRead(source, key, [], out var root, out _) && root is YamlScalar scalar
            ? scalar
            : new YamlScalar(source.ToString(key), YamlScalarStyle.Plain, key);

    /// <summary>The colon that ends a key: outside of quotes, before a space or the end, with no bracket or comma before it.</summary>
    private static int FindColon(ReadOnlySpan<char> text)
    {
        var from = text[0] is '"' or '\'' ? EndOfQuote(text) : 0;
        for (var i = Math.Max(0, from); i < text.Length; i++)
        {
            if (text[i] is '[' or '{' or ',') return -1;
            if (text[i] == '#' && i > 0 && text[i - 1] == ' ') return -1;
            if (text[i] == ':' && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1]))) return i;
        }
        return -1;
    }

    /// <summary>The place behind the closing quote of a text that begins with one, or -1.</summary>
    private static int EndOfQuote(ReadOnlySpan<char> text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] == '\\' && text[0] == '"') i++;
            else if (text[i] == text[0] && text[0] == '\'' && i + 1 < text.Length && text[i + 1] == '\'') i++;
            else if (text[i] == text[0]) return i + 1;
        }
        return -1;
    }

    /// <summary>A value on one line without white space around it and the comment behind it.</summary>
    public static ReadOnlySpan<char> WithoutComment(ReadOnlySpan<char> text)
    {
        var value = text.Trim();
        if (value.IsEmpty || value[0] == '#') return [];
        var from = value[0] is '"' or '\'' ? Math.Max(0, EndOfQuote(value)) : 0;
        for (var i = from; i < value.Length; i++)
        {
            if (value[i] == '#' && i > 0 && char.IsWhiteSpace(value[i - 1])) return value[..i].TrimEnd();
        }
        return value;
    }
}
