using RulesEngine.Text;

namespace RulesEngine.Yaml;

/// <summary>
/// Says where in the text each character of a scalar's value stands, for every style: a finding inside prose points at the
/// prose, whatever its indentation, folding or escapes.
/// </summary>
public sealed class ScalarMap
{
    private readonly int[] _starts;
    private readonly int[] _ends;
    private readonly TextSpan _span;

    private ScalarMap(int[] starts, int[] ends, TextSpan span)
    {
        _starts = starts;
        _ends = ends;
        _span = span;
    }

    /// <summary>Makes the map of <paramref name="scalar"/>, which was read from <paramref name="source"/>.</summary>
    public static ScalarMap Create(SourceText source, YamlScalar scalar)
    {
        var starts = new int[scalar.Value.Length];
        var ends = new int[scalar.Value.Length];
        var at = ContentStart(source, scalar);
        for (var i = 0; i < scalar.Value.Length; i++)
        {
            var (start, end) = Next(source.Content, scalar, i, at);
            starts[i] = start;
            ends[i] = end;
            at = end;
        }
        return new ScalarMap(starts, ends, scalar.Span);
    }

    /// <summary>The place in the text of <paramref name="length"/> characters of the value from <paramref name="start"/>.</summary>
    public TextSpan GetSpan(int start, int length)
    {
        if (_starts.Length == 0) return _span;
        if (length == 0) return new TextSpan(start < _starts.Length ? _starts[start] : _ends[^1], 0);
        return TextSpan.FromBounds(_starts[start], _ends[start + length - 1]);
    }

    private static int ContentStart(SourceText source, YamlScalar scalar) => scalar.Style switch
    {
        YamlScalarStyle.Plain => scalar.Span.Start,
        YamlScalarStyle.SingleQuoted or YamlScalarStyle.DoubleQuoted => scalar.Span.Start + 1,
        _ => source.GetNextLineStart(source.GetPosition(scalar.Span.Start).Line),
    };

    /// <summary>The place of value character <paramref name="index"/>, searched from offset <paramref name="at"/>.</summary>
    private static (int Start, int End) Next(string content, YamlScalar scalar, int index, int at)
    {
        var limit = Math.Min(scalar.Span.End, content.Length);
        var wanted = scalar.Value[index];
        if (scalar.Style == YamlScalarStyle.DoubleQuoted) at = SkipEscapedBreaks(content, at, limit);
        if (at >= limit) return (limit, limit);
        if (scalar.Style == YamlScalarStyle.DoubleQuoted && content[at] == '\\') return Escape(content, scalar.Value, index, at, limit);
        if (wanted is '\n') return LineBreak(content, at, limit);
        if (wanted is ' ' or '\t') return Blank(content, wanted, at, limit);
        while (at < limit && content[at] != wanted && char.IsWhiteSpace(content[at])) at++;
        var length = scalar.Style == YamlScalarStyle.SingleQuoted && wanted == '\'' ? 2 : 1;
        return (Math.Min(at, limit), Math.Min(at + length, limit));
    }

    /// <summary>A space of the value is a space of the text, or a folded line break.</summary>
    private static (int, int) Blank(string content, char wanted, int at, int limit)
    {
        var probe = at;
        // At the start of a line the indentation comes first: the last blanks before the text are the value's own.
        while (probe < limit && content[probe] is '\r' or '\n') probe++;
        if (probe < limit && content[at] == wanted) return (at, at + 1);
        if (content[at] is '\r' or '\n') return (at, Math.Min(probe, limit));
        return (at, at);
    }

    private static (int, int) LineBreak(string content, int at, int limit)
    {
        while (at < limit && content[at] is ' ' or '\t') at++;
        if (at >= limit) return (limit, limit);
        var length = content[at] == '\r' && at + 1 < limit && content[at + 1] == '\n' ? 2 : 1;
        return content[at] is '\r' or '\n' ? (at, at + length) : (at, at);
    }

    /// <summary>A backslash before a line break joins two lines and is no part of the value.</summary>
    private static int SkipEscapedBreaks(string content, int at, int limit)
    {
        while (at + 1 < limit && content[at] == '\\' && content[at + 1] is '\r' or '\n')
        {
            at++;
            while (at < limit && char.IsWhiteSpace(content[at])) at++;
        }
        return at;
    }

    private static (int, int) Escape(string content, string value, int index, int at, int limit)
    {
        var digits = content[at + 1] switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        var end = Math.Min(at + 2 + digits, limit);
        // Two units of one astral character share the escape.
        return char.IsHighSurrogate(value[index]) && digits == 8 ? (at, at) : (at, end);
    }
}
